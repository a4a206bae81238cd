import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import {
  callsOf,
  forkedHeld,
  hour,
  makeHeld,
  makeMember,
  makeSync,
  makeTeam,
  minute,
  rescript,
  type Script,
  scriptBackground,
} from '../support/team-states';
import { expect, test } from './fixtures';

/** The place "Team" on a background that answers from a script: states that a real team seldom is in. */
const none: Script = { 'team/state': { phase: 'none' } };
const done = { ok: true, value: {} } as const;
const recoveryKey = '7K3QF-2M9XB-HT4ZD-0WCJ8-R6VNE';
const hostile = '<img src=x onerror=alert(1)> \u202Eمرحبا '.padEnd(100, 'Ü');

const wrongCode = (triesLeft: number) =>
  ({
    phase: 'joining',
    sync: makeSync(),
    expiresAt: Date.now() + hour,
    answer: 'wrong-code',
    triesLeft,
  }) as const;

type State = {
  readonly name: string;
  readonly path: string;
  readonly script: Script;
  readonly reach?: (page: Page) => Promise<void>;
};

const states: readonly State[] = [
  { name: 'no team', path: '', script: none },
  {
    name: 'founding with everything missing',
    path: '#team/gruenden',
    script: none,
    reach: page => page.getByRole('button', { name: 'Team gründen' }).click(),
  },
  {
    name: 'an invitation that was read',
    path: '#team/einladung',
    script: {
      ...none,
      'team/read-invitation': {
        ok: true,
        value: {
          role: 'author',
          expiresAt: Date.now() + hour,
          remote: { type: 'couchdb', url: 'https://couch.musterhausen.example/lotse' },
        },
      },
    },
    reach: async page => {
      await page.getByLabel('Einladungstext').fill('eine Einladung');
      await page.getByRole('button', { name: 'Einladung lesen' }).click();
      await expect(page.getByRole('heading', { name: 'Das steht in der Einladung' })).toBeFocused();
    },
  },
  { name: 'recovering', path: '#team/notfallschluessel', script: none },
  {
    name: 'waiting to be let in',
    path: '',
    script: {
      'team/state': {
        phase: 'joining',
        sync: makeSync(),
        expiresAt: Date.now() + hour,
        answer: null,
        triesLeft: 4,
      },
    },
  },
  {
    name: 'a wrong code, and nothing typed instead',
    path: '',
    script: { 'team/state': wrongCode(1) },
    reach: async page => {
      await page.getByRole('button', { name: 'Noch einmal anfragen' }).click();
      await expect(page.getByLabel('Code')).toBeFocused();
    },
  },
  {
    name: 'let in, and nothing there yet',
    path: '',
    script: {
      'team/state': {
        phase: 'joining',
        sync: makeSync({ phase: 'pulling', lastSuccess: null }),
        expiresAt: Date.now(),
        answer: 'admitted',
        triesLeft: 0,
      },
    },
  },
  { name: 'the last wrong code', path: '', script: { 'team/state': wrongCode(0) } },
  {
    name: 'an invitation that has expired meanwhile',
    path: '',
    script: {
      'team/state': {
        phase: 'joining',
        sync: makeSync(),
        expiresAt: Date.now() - hour,
        answer: null,
        triesLeft: 4,
      },
    },
  },
  {
    name: 'a lead with everything open',
    path: '',
    script: {
      'team/state': makeTeam({ held: [forkedHeld(), makeHeld('gap')] }),
      'team/invite': {
        ok: true,
        value: {
          text: 'https://x.example/#'.padEnd(600, 'a'),
          code: 'K7QF-2M9X',
          expiresAt: Date.now() + hour,
        },
      },
    },
    reach: async page => {
      for (const fold of await page.getByText(/^Verwalten/).all()) await fold.click();
      await page.getByRole('button', { name: 'Einladung erstellen' }).click();
      await expect(page.getByRole('heading', { name: 'Die Einladung ist fertig' })).toBeFocused();
      await page.getByRole('button', { name: /^Entfernen: .*Max/ }).click();
      await page.getByRole('button', { name: 'Gerät verloren?' }).click();
      await page.getByRole('button', { name: 'Zugang ändern' }).click();
    },
  },
  {
    name: 'an editor among hostile names',
    path: '',
    script: {
      'team/state': makeTeam({
        name: hostile,
        role: 'editor',
        invitations: [],
        members: [makeMember(hostile, { role: 'lead' }), makeMember('Max Muster', { isOwn: true })],
        held: [forkedHeld()],
      }),
    },
  },
  { name: 'a removed member', path: '', script: { 'team/state': makeTeam({ role: null }) } },
];

const axe = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [
    id,
    nodes.map(({ html }) => html),
  ]);

for (const { name, path, script, reach } of states) {
  test(`"${name}" is accessible in light and dark, and fits 320 pixels`, async ({
    context,
    extensionUrl,
    consoleErrors,
  }) => {
    const page = await context.newPage();
    await scriptBackground(page, script);
    await page.goto(extensionUrl(`workspace.html${path}`));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await reach?.(page);
    expect(await axe(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axe(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    expect(consoleErrors).toEqual([]);
  });
}

test('founding says what is missing, checks the storage, and ends with the key on the screen', async ({
  context,
  extensionUrl,
}) => {
  const page = await context.newPage();
  await scriptBackground(page, {
    ...none,
    'team/check-remote': { ok: false, problem: 'login' },
    'team/create': { ok: true, value: { recoveryKey } },
  });
  await page.goto(extensionUrl('workspace.html'));
  await page.getByRole('link', { name: 'Team gründen' }).click();
  await expect(page.getByRole('heading', { name: 'Team gründen' })).toBeFocused();
  await page.getByRole('button', { name: 'Team gründen' }).click();
  await expect(page.getByLabel('Name des Teams')).toBeFocused();
  await expect(page.getByLabel('Ihr Name')).toHaveAttribute('aria-invalid', 'true');
  expect(await callsOf(page, 'team/create')).toEqual([]);

  await page.getByLabel('Name des Teams').fill(' Musterhausen ');
  await page.getByLabel('Ihr Name').fill('Erika Beispiel');
  await page.getByLabel('Name dieses Browsers').fill('Chrome, Rathaus');
  await page.getByRole('radio', { name: /^CouchDB/ }).check();
  await page.getByLabel('Adresse').fill('http://127.0.0.1/lotse');
  await page.getByLabel('Benutzername', { exact: true }).fill('erika');
  await page.getByLabel('Passwort', { exact: true }).fill('geheim');
  await page.getByRole('button', { name: 'Verbindung prüfen' }).click();
  await expect(page.getByText('Nur Adressen mit https sind möglich.')).toBeVisible();
  await page.getByLabel('Adresse').fill('https://127.0.0.1/lotse');
  await page.getByRole('button', { name: 'Verbindung prüfen' }).click();
  await expect(page.getByRole('alert')).toContainText('Die Anmeldung am Speicher wird abgelehnt');

  await rescript(page, { 'team/state': makeTeam({ name: 'Musterhausen' }) });
  await page.getByLabel('Passwort', { exact: true }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Notfallschlüssel', exact: true })).toBeFocused();
  await expect(page.getByLabel('Schlüssel', { exact: true })).toHaveText(recoveryKey);
  await expect(page.getByText('geheim')).toHaveCount(0);
  expect(await axe(page)).toEqual([]);
  expect(await callsOf(page, 'team/create')).toEqual([
    {
      name: 'Musterhausen',
      memberName: 'Erika Beispiel',
      deviceLabel: 'Chrome, Rathaus',
      presenceNames: false,
      remote: {
        type: 'couchdb',
        url: 'https://127.0.0.1/lotse',
        login: { type: 'cookie', user: 'erika', password: 'geheim' },
      },
    },
  ]);
});

test('the recovery key is one printed page, and does not go away unnoticed', async ({
  context,
  extensionUrl,
}) => {
  const page = await context.newPage();
  await scriptBackground(page, {
    'team/state': makeTeam(),
    'team/renew-recovery-kit': { ok: true, value: { recoveryKey } },
  });
  await page.goto(extensionUrl('workspace.html'));
  await page.getByRole('button', { name: 'Neuen Schlüssel erstellen' }).click();
  await page.getByRole('button', { name: 'Neuen Schlüssel erstellen' }).click();
  await expect(page.getByLabel('Schlüssel', { exact: true })).toHaveText(recoveryKey);

  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Drucken' })).toBeHidden();
  await expect(page.getByRole('navigation')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('link', { name: 'Sicherung' }).click();
  await expect(page.getByText('Der Notfallschlüssel ist noch nicht verwahrt')).toBeVisible();
  await page.getByRole('link', { name: 'Zum Notfallschlüssel' }).click();
  await expect(page.getByRole('heading', { name: 'Notfallschlüssel', exact: true })).toBeFocused();
  const asked = page.waitForEvent('dialog');
  void page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await page.getByRole('button', { name: 'Ich habe ihn sicher verwahrt' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Musterhausen/ })).toBeFocused();
  await expect(page.getByText(recoveryKey)).toHaveCount(0);
});

test('a wrong code is said, with the tries that are left, and another goes out', async ({
  context,
  extensionUrl,
}) => {
  const page = await context.newPage();
  await scriptBackground(page, { 'team/state': wrongCode(3), 'team/retry-join': done });
  await page.goto(extensionUrl('workspace.html'));
  await expect(page.getByRole('alert')).toContainText('Sie haben noch 3 Versuche');
  await page.getByLabel('Code').fill(' K7QF-2M9X ');
  await page.getByLabel('Code').press('Enter');
  await expect.poll(() => callsOf(page, 'team/retry-join')).toEqual([{ code: 'K7QF-2M9X' }]);
});

test('letting somebody in twice in a row asks once, and says how it went', async ({
  context,
  extensionUrl,
}) => {
  const page = await context.newPage();
  await scriptBackground(page, { 'team/state': makeTeam(), 'team/answer-request': done });
  await page.goto(extensionUrl('workspace.html'));
  await page.getByRole('button', { name: /^Einlassen: .*Nadja Neu/ }).dblclick();
  await expect(page.getByText('Eingelassen.', { exact: false })).toBeVisible();
  expect(await callsOf(page, 'team/answer-request')).toEqual([{ invitation: 'i1', admit: true }]);
});

test('who is no lead sees no button of a lead, but why', async ({ context, extensionUrl }) => {
  const page = await context.newPage();
  const members = [makeMember('Frieda Fall', { role: 'lead' }), makeMember('Ich', { isOwn: true })];
  const team = { role: 'auditor', invitations: [], members };
  await scriptBackground(page, { 'team/state': makeTeam({ ...team, held: [forkedHeld()] }) });
  await page.goto(extensionUrl('workspace.html'));
  await expect(page.getByText(/kann nur eine Leitung\. Leitung: .*Frieda Fall/)).toBeVisible();
  await expect(page.getByText('Darüber entscheidet eine Leitung.')).toBeVisible();
  await expect(page.getByText(/^Verwalten/)).toHaveCount(0);
  for (const name of ['Einladung erstellen', 'Diese Fassung gilt', 'Speichern'])
    await expect(page.getByRole('button', { name })).toHaveCount(0);
});

test('a lost device is blocked in three steps, each announced by its heading', async ({
  context,
  extensionUrl,
}) => {
  const page = await context.newPage();
  await scriptBackground(page, { 'team/state': makeTeam(), 'team/revoke-device': done });
  await page.goto(extensionUrl('workspace.html'));
  await page.getByRole('button', { name: 'Gerät verloren?' }).click();
  await expect(page.getByRole('heading', { name: 'Welches Gerät fehlt?' })).toBeFocused();
  await page.getByRole('radio', { name: 'Laptop, zu Hause' }).check();
  await page.getByRole('button', { name: 'Weiter', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Das passiert beim Sperren' })).toBeFocused();
  await page.getByRole('button', { name: 'Jetzt sperren' }).click();
  await expect(page.getByRole('heading', { name: 'Das Gerät ist gesperrt' })).toBeFocused();
  expect(await callsOf(page, 'team/revoke-device')).toEqual([{ device: 'd-Laptop, zu Hause' }]);
});

test('the popup tells how the exchange goes, and nothing without a team', async ({
  context,
  extensionUrl,
}) => {
  const page = await context.newPage();
  await scriptBackground(page, {
    'team/sync-state': makeSync({
      problem: 'timeout',
      pending: { count: 3, since: Date.now() - minute },
      nextTryAt: Date.now() + 2 * minute,
    }),
  });
  await page.goto(extensionUrl('popup.html'));
  await expect(
    page.getByText(/^3 Änderungen warten seit .*Der Server antwortet nicht\.$/),
  ).toBeVisible();
  await expect(page.getByText('Nächster Versuch in 2 Minuten.')).toBeVisible();
  expect(await axe(page)).toEqual([]);
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Team öffnen' }).click(),
  ]);
  expect(opened.url()).toContain('workspace.html#team');

  await scriptBackground(page, { 'team/sync-state': null });
  await page.reload();
  const pages = page.getByRole('navigation', { name: 'Eigene Seiten' });
  const [door] = await Promise.all([
    context.waitForEvent('page'),
    pages.getByRole('button', { name: 'Team' }).click(),
  ]);
  expect(door.url()).toContain('workspace.html#team');
  await expect(page.getByRole('heading', { name: 'Diese Seite' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Team' })).toHaveCount(0);
});
