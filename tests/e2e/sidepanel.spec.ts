import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

type Reply = { ok: boolean; value?: unknown };

/** What the panel beside a comment asks of the background when a person escalates. */
async function openCase(page: Page, text: string, channel: object): Promise<void> {
  const input = {
    comment: {
      key: 'facebook:200',
      platform: 'facebook',
      id: '200',
      threadKey: 'facebook:100',
      rootKey: null,
      kind: 'comment',
      author: { name: 'Erika Beispiel', profileUrl: null },
      text,
      media: 'none',
      truncated: false,
      edited: false,
      time: { label: '2 Std.', at: null, precision: 'hour' },
      permalink: 'https://www.facebook.com/musterhausen/posts/100?comment_id=200',
      byPage: false,
      language: 'de',
    },
    context: {
      postUrl: 'https://www.facebook.com/musterhausen/posts/100',
      postText: 'Das Bürgerbüro bleibt am Freitag wegen einer Schulung geschlossen.',
      pageName: 'Stadt Musterhausen',
      identity: 'Stadt Musterhausen',
      parent: null,
      capturedAt: Date.now(),
    },
    flags: [],
    targetId: 'probe',
    note: 'Bitte klären.',
  };
  const target = { id: 'probe', role: 'department', name: 'Fachamt: Probe', channel };
  const call = (procedure: string, asked: object) =>
    page.evaluate(
      ([name, value]) =>
        (
          globalThis as unknown as {
            chrome: { runtime: { sendMessage: (message: object) => Promise<Reply> } };
          }
        ).chrome.runtime.sendMessage({ rpc: 1, procedure: name, input: value }),
      [procedure, asked] as const,
    );
  expect(await call('targets/save', { target: { ...target, interimReply: null } })).toMatchObject({
    ok: true,
  });
  expect(await call('cases/open', input)).toMatchObject({ ok: true });
}

const goTo = (page: Page, place: string) =>
  page
    .getByRole('navigation', { name: 'Bereiche' })
    .getByRole('button', { name: place, exact: true })
    .click();

const axe = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [
    id,
    nodes.map(({ html }) => html),
  ]);

test.use({ viewportSize: { width: 360, height: 800 } });

test('a case is listed, found, moved on with a note and shows its history', async ({
  openExtension,
  consoleErrors,
}) => {
  const page = await openExtension('sidepanel.html');
  await expect(page.getByText('Noch keine Fälle')).toBeVisible();
  await openCase(page, '<b>Wann</b> kommt die Straßenlaterne?', { kind: 'clipboard' });
  const item = page.getByRole('button', { name: /Straßenlaterne/ });
  await expect(item).toContainText('<b>Wann</b>');

  await page.getByRole('searchbox').fill('freibad');
  await expect(page.getByText('Kein Fall passt dazu.')).toBeVisible();
  await page.getByRole('searchbox').fill('laterne erika');
  await item.click();
  await expect(page.getByRole('link', { name: 'Kommentar öffnen' })).toHaveAttribute(
    'href',
    'https://www.facebook.com/musterhausen/posts/100?comment_id=200',
  );

  await page.getByRole('textbox', { name: /^Notiz dazu/ }).fill('Tiefbauamt gefragt');
  await page.getByRole('button', { name: 'Auf „Abgeschlossen“ setzen' }).click();
  const history = page.locator('section', { has: page.getByRole('heading', { name: 'Verlauf' }) });
  await expect(history).toContainText('Tiefbauamt gefragt');

  await page.getByRole('button', { name: 'Zurück zur Liste' }).click();
  await expect(page.getByText('Kein Fall passt dazu.')).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await page.getByLabel('Zeigen').selectOption('Abgeschlossen');
  await expect(item).toBeVisible();
  expect(consoleErrors).toEqual([]);
});

test('a webhook that is not allowed keeps its case and says so', async ({ openExtension }) => {
  const page = await openExtension('sidepanel.html');
  await openCase(page, 'Wann kommt die Straßenlaterne?', {
    kind: 'webhook',
    url: 'https://chat.musterhausen.example/hook',
    format: 'mattermost',
  });
  await page.getByRole('button', { name: /Straßenlaterne/ }).click();
  await expect(page.getByText('Noch nicht zugestellt')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Jetzt erneut senden' })).toBeVisible();
});

test('pasted text gets hints and answers to copy', async ({ openExtension }) => {
  const popup = await openExtension('popup.html');
  await popup.getByRole('button', { name: 'Übungsbasis laden' }).click();
  await expect(popup.getByText(/^\d+ Antworten$/)).toBeVisible();

  const page = await openExtension('sidepanel.html#suggestions');
  await page
    .getByRole('textbox', { name: 'Text des Kommentars' })
    .fill('Ihr Idioten! Wann hat das Bürgerbüro geöffnet?');
  await page.getByRole('button', { name: 'Vorschläge suchen' }).click();
  await expect(page.getByRole('list', { name: 'Hinweise' })).toContainText('Beleidigung');
  await expect(page.locator('mark[data-kind="flag"]', { hasText: 'Idioten' })).toBeVisible();
  const first = page.getByRole('heading', { level: 4 }).first();
  await expect(first).toContainText(/Bürgerbüro/);
  await page
    .getByRole('button', { name: /^Kopieren/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: /^Kopiert/ })).toBeVisible();
});

test('a rules file is refused with rule and field, mended, and put in force', async ({
  openExtension,
}) => {
  const page = await openExtension('sidepanel.html#rules');
  await expect(page.getByText(/^Fassung /)).toBeVisible();
  const rule = {
    id: 'probe-1',
    category: 'insult',
    clause: '§ 9',
    title: 'Probe',
    reason: 'Das Wort setzt herab.',
    certainty: 'likely',
    measure: 'hide',
    replyText: null,
    patterns: ['probierwort*'],
    exceptions: [],
  };
  const choose = (value: object) =>
    page.locator('input[type=file]').setInputFiles({
      name: 'netiquette.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(value)),
    });
  const rules = { title: 'Netiquette der Probe', version: '2099-01' };
  await choose({ ...rules, rules: [{ ...rule, measure: 'verbannen' }] });
  await expect(page.getByRole('alert')).toContainText('Regel „probe-1“, measure');
  await choose({ ...rules, rules: [{ ...rule, patterns: ['(offen'] }] });
  await expect(page.getByRole('alert')).toContainText('Muster nicht lesbar');
  await choose({ ...rules, rules: [rule] });
  await expect(page.getByText('Fassung 2099-01 ist lesbar')).toBeVisible();
  await page.getByRole('button', { name: 'Fassung in Kraft setzen' }).click();
  await expect(page.getByText('Fassung 2099-01 gilt jetzt')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Netiquette der Probe' })).toBeVisible();

  await goTo(page, 'Vorschläge');
  await page.getByRole('textbox', { name: 'Text des Kommentars' }).fill('Du Probierwort!');
  await page.getByRole('button', { name: 'Vorschläge suchen' }).click();
  await expect(page.getByRole('list', { name: 'Hinweise' })).toContainText('Fassung 2099-01');
});

test('a target is added, previewed without sending, removed and brought back', async ({
  openExtension,
  context,
}) => {
  const requests: string[] = [];
  context.on('request', request => {
    if (request.url().startsWith('http')) requests.push(request.url());
  });
  const page = await openExtension('sidepanel.html#targets');
  await page.getByRole('button', { name: 'Neues Ziel' }).click();
  await page.getByRole('textbox', { name: 'Name auf der Schaltfläche' }).fill('Pressestelle');
  await page.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill('presse');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText('Bitte genau eine E-Mail-Adresse angeben.')).toBeVisible();
  await page.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill('presse@musterhausen.example');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByRole('heading', { name: 'Pressestelle' })).toBeVisible();

  await page.getByRole('button', { name: 'Vorschau ansehen: Pressestelle' }).click();
  await expect(page.getByRole('dialog')).toContainText('Es wird nichts gesendet.');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.getByRole('button', { name: 'Entfernen: Pressestelle' }).click();
  await page.getByRole('button', { name: 'Entfernen: Pressestelle' }).click();
  await expect(page.getByRole('heading', { name: 'Pressestelle' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.getByRole('heading', { name: 'Pressestelle' })).toBeVisible();
  expect(requests).toEqual([]);
});

test('keys are changed by pressing them, conflicts are named, and both outlive the panel', async ({
  openExtension,
}) => {
  const page = await openExtension('sidepanel.html#settings');
  const change = page.getByRole('button', { name: 'E: Taste ändern, Eskalieren' });
  await change.click();
  await page.keyboard.press('j');
  await expect(page.getByText('J gehört schon zu', { exact: false })).toBeVisible();
  await page.keyboard.press('Control+Alt+x');
  await expect(page.getByRole('button', { name: /^Strg\+Alt\+X: Taste ändern/ })).toBeVisible();
  await page.getByLabel('So spricht das Team Menschen an').selectOption('mit Du');
  await expect(page.getByRole('blockquote')).toContainText('Hallo,');
  await page.close();

  const again = await openExtension('sidepanel.html#settings');
  await expect(again.getByRole('button', { name: /^Strg\+Alt\+X: Taste ändern/ })).toBeVisible();
  await again.getByRole('button', { name: 'Tasten zurücksetzen' }).click();
  await again.getByRole('button', { name: 'Tasten zurücksetzen' }).click();
  await expect(again.getByRole('button', { name: 'E: Taste ändern, Eskalieren' })).toBeVisible();
  await expect(again.getByRole('blockquote')).toContainText('Hallo,');
});

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in ${scheme} colours`, () => {
    test.use({ scheme, viewportSize: { width: 320, height: 800 } });
    test('every place is accessible and fits 320 px', async ({ openExtension }) => {
      const page = await openExtension('sidepanel.html');
      await openCase(page, 'Wann kommt die Straßenlaterne?', { kind: 'clipboard' });
      const wide = () =>
        page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
      const findings: unknown[] = [];
      const check = async (place: string) => {
        findings.push(...(await axe(page)).map(finding => [place, finding]));
        if ((await wide()) > 0) findings.push([place, 'wider than the panel']);
      };
      await check('Fälle');
      await page.getByRole('button', { name: /Straßenlaterne/ }).click();
      await check('Fall');
      for (const place of ['Vorschläge', 'Antworten', 'Netiquette', 'Ziele', 'Einstellungen']) {
        await goTo(page, place);
        await expect(page.getByRole('main')).not.toBeEmpty();
        await check(place);
      }
      expect(findings).toEqual([]);
    });
  });
}
