import type { Page } from '@playwright/test';
import { exportAnswers } from '../../lib/knowledge/formats/export';
import type { Input, Procedure } from '../../lib/rpc/protocol';
import { makeAnswer } from '../unit/service/make-answer';
import { expect, test } from './fixtures';

declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** One message to the background, without the client's second try; null when nobody answers. */
const send = <P extends Procedure>(page: Page, procedure: P, input: Input<P>): Promise<unknown> =>
  page.evaluate(message => chrome.runtime.sendMessage(message).catch(() => null), {
    rpc: 1,
    procedure,
    input,
  });

const makeFile = (count: number): Input<'knowledge/import-file'> => ({
  fileName: 'viele.json',
  base64: Buffer.from(
    exportAnswers(Array.from({ length: count }, (_, index) => makeAnswer(`a${index}`))),
  ).toString('base64'),
  mapping: null,
});

test('an import that the worker does not survive changes nothing until it is through, then all', async ({
  context,
  openExtension,
}) => {
  const page = await openExtension('popup.html');
  await send(page, 'knowledge/add-practice', {});
  const before = await send(page, 'knowledge/status', {});
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');

  const importing = send(page, 'knowledge/import-file', makeFile(10_000));
  // As soon as the bytes are kept, the worker is stopped in the middle of its work.
  await expect
    .poll(() => send(page, 'knowledge/status', {}).then(reply => JSON.stringify(reply)))
    .toContain('"sourceName":"viele.json"');
  await session.send('ServiceWorker.stopAllWorkers');
  expect(await importing).toBeNull();

  const entries = () =>
    send(page, 'knowledge/status', {}).then(
      reply => /"entries":(\d+)/.exec(JSON.stringify(reply))?.[1],
    );
  const first = /"entries":(\d+)/.exec(JSON.stringify(before))?.[1];
  const seen = new Set<string | undefined>();
  await expect
    .poll(
      async () => {
        seen.add(await entries());
        return Number(await entries());
      },
      { timeout: 60_000 },
    )
    .toBe(Number(first) + 10_000);
  expect([...seen].filter(count => count !== first)).toEqual([String(Number(first) + 10_000)]);
});

test('a page that may not call a procedure is refused', async ({ openExtension }) => {
  const panel = await openExtension('panel.html');
  expect(await send(panel, 'answers/export', {})).toEqual({
    ok: false,
    error: { kind: 'forbidden' },
  });
  expect(await send(panel, 'targets/list', {})).toMatchObject({ ok: true });
});
