import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { webhookBody, WebhookPayload } from '../../../lib/escalation/webhook';
import { makeCase, makeComment, makeLabels } from './make-case';

const labels = makeLabels();
const Chat = z.strictObject({ text: z.string(), html: z.optional(z.string()) });
const chatOf = (text: string, format: 'mattermost' | 'matrix-hookshot') =>
  Chat.parse(
    webhookBody(makeCase({ comment: makeComment({ text, permalink: null }) }), format, labels),
  );

const traps = [
  '@channel @all @here @erika',
  '<!channel> <@U123> <https://böse.example|Rathaus>',
  '[Rathaus](https://böse.example) ![x](https://böse.example/x.png)',
  'https://böse.example und www.böse.example',
  '**fett** _kursiv_ ~~weg~~ `code` ```block```',
  '# Überschrift',
  '- Liste\n1. Liste\n> Zitat\n    Code\n---',
  ':smile: :+1:',
  '| a | b |\n|---|---|',
  '$x^2$ \\(x\\)',
  '&lt;!channel&gt; ~town-square #hashtag',
];

describe('the own payload', () => {
  it('fits its schema and carries the comment letter by letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const record = makeCase({ comment: makeComment({ text }) });
        const sent = JSON.stringify(webhookBody(record, 'kommentarlotse', labels));
        expect(WebhookPayload.parse(JSON.parse(sent)).comment.text).toBe(text);
      }),
    );
  });
});

describe('docs/webhook.md', () => {
  it('shows an example that fits the schema', () => {
    const docs = readFileSync(new URL('../../../docs/webhook.md', import.meta.url), 'utf8');
    const example = /```json\n([\s\S]*?)```/.exec(docs)?.[1] ?? '';
    expect(WebhookPayload.safeParse(JSON.parse(example)).error?.issues).toBeUndefined();
  });
});

describe('a chat message', () => {
  it.each(traps)('shows %j without letting it act', trap => {
    const { text } = chatOf(trap, 'mattermost');
    const quoted = text.split('\n').filter(line => line.startsWith('> \u200B'));
    expect(quoted.length).toBeGreaterThanOrEqual(trap.split('\n').length);
    for (const line of quoted) {
      expect(line.slice(2)).not.toMatch(/[@#*_~`[\]<>|\\$&]|:\/\/|www\.|:[\w+-]+:/);
    }
  });

  it('lets no character of any comment act', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), comment => {
        const { text } = chatOf(comment, 'mattermost');
        const quoted = text.split('\n').filter(line => line.startsWith('> \u200B'));
        for (const line of quoted) expect(line.slice(2)).not.toMatch(/[@#*_~`[\]<>|\\$&]|:\/\//);
      }),
    );
  });

  it('leaves ordinary German as it is', () => {
    const text = 'Grüße, Öffnungszeiten 8:00–12:00 Uhr (nur Mo./Di.)? 100 % – „toll“!';
    expect(chatOf(text, 'mattermost').text).toContain(text);
  });

  it('is bounded for a comment of 100,000 characters', () => {
    const { text, html = '' } = chatOf('@'.repeat(100_000), 'matrix-hookshot');
    expect(text.length).toBeLessThan(16_000);
    expect(html.length).toBeLessThan(40_000);
    expect(text).toContain('［Gekürzt］');
  });

  it('escapes every tag and mention in the HTML for Matrix', () => {
    const { html = '' } = chatOf('<img src=x onerror=alert(1)> "\'& @room', 'matrix-hookshot');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &quot;&#39;&amp; ＠room');
    expect(html).not.toContain('@');
    expect(html).not.toContain('<img');
  });
});
