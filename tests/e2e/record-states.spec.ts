import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Download, Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { fillRecord } from '../support/record-page';
import { commentProfile } from '../support/record-entries';
import type { RecordOptions, Recorded } from '../support/record-in-page';
import { makeTeam, scriptBackground } from '../support/team-states';
import { textsOf } from '../support/texts';
import { expect, test } from './fixtures';
import { ask } from './panel-page';

/**
 * Berichte, Löschung, Protokoll, Vorgaben and Akte over the real background and its database, empty and with what a
 * team has on record after a year.
 */
type Text = ReturnType<typeof textsOf>;
type Look = { readonly name: string; readonly path: string; readonly reach: Reach };
type Reach = (page: Page, text: Text) => Promise<void>;

const press = async (page: Page, name: string) => page.getByRole('button', { name }).click();
const nothing: Reach = async () => undefined;
const checkLog: Reach = async (page, text) => {
  await press(page, text('record.log.check'));
  await expect(page.getByRole('button', { name: text('record.log.check') })).toBeEnabled();
};
const makeReport: Reach = async (page, text) => {
  await press(page, text('record.reports.make'));
  await expect(page.locator('#report-title, .kl-empty').first()).toBeVisible();
  await page.getByLabel(text('record.profile.link')).fill(commentProfile);
  await press(page, text('record.profile.search'));
};

const emptyPlaces: readonly Look[] = [
  { name: 'reports', path: 'berichte', reach: nothing },
  { name: 'deletion', path: 'loeschung', reach: nothing },
  { name: 'log', path: 'protokoll', reach: checkLog },
  { name: 'policy', path: 'vorgaben', reach: nothing },
  { name: 'no such file', path: 'akte/unbekannt', reach: nothing },
];

const fullPlaces: readonly Look[] = [
  { name: 'reports', path: 'berichte', reach: makeReport },
  { name: 'deletion', path: 'loeschung', reach: nothing },
  { name: 'log', path: 'protokoll', reach: checkLog },
  {
    name: 'policy',
    path: 'vorgaben',
    reach: async (page, text) => {
      await page.getByText('Bedrohung (§ 241 StGB)').click();
      await page.getByLabel(text('record.policy.timer.decisionMonths')).fill('2');
      await press(page, text('record.policy.save'));
    },
  },
  {
    name: 'file',
    path: 'akte/decision-musterhausen',
    reach: async page => expect(page.getByRole('img')).toHaveCount(2),
  },
];

const axe = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [
    id,
    nodes.map(({ html }) => html),
  ]);

const modes = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

/** Accessible in light, dark and forced colours, and no wider than a narrow window is. */
async function expectGood(page: Page, name: string): Promise<void> {
  for (const mode of modes) {
    await page.emulateMedia(mode);
    expect(await axe(page), `${name}, ${JSON.stringify(mode)}`).toEqual([]);
  }
  await page.setViewportSize({ width: 360, height: 640 });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${name}, 360 pixels`).toBe(0);
}

for (const language of ['de', 'en'] as const) {
  test.describe(language, () => {
    test.use({ uiLanguage: language });
    const text = textsOf(language);
    const lookAt = async (places: readonly Look[], open: (path: string) => Promise<Page>) => {
      for (const { name, path, reach } of places) {
        const page = await open(`workspace.html#${path}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.getByText(text('record.loading'))).toHaveCount(0);
        await reach(page, text);
        await expectGood(page, name);
        await page.close();
      }
    };

    test('every place of the record is accessible and fits, with nothing in it', async ({
      openExtension,
      consoleErrors,
    }) => {
      test.setTimeout(120_000);
      await lookAt(emptyPlaces, openExtension);
      expect(consoleErrors).toEqual([]);
    });

    test('every place of the record is accessible and fits, after a year of decisions', async ({
      openExtension,
      consoleErrors,
    }) => {
      test.setTimeout(120_000);
      await fillRecord(await openExtension('popup.html'));
      await lookAt(fullPlaces, openExtension);
      expect(consoleErrors).toEqual([]);
    });
  });
}

const text = textsOf('de');
type Opened = { readonly page: Page; readonly recorded: Recorded };
type Open = (path: string, options?: RecordOptions) => Promise<Opened>;

/** A filled record, and one of its places. */
const opener =
  (openExtension: (path: string) => Promise<Page>): Open =>
  async (path, options = {}) => {
    const page = await openExtension('popup.html');
    const recorded = await fillRecord(page, options);
    await page.goto(page.url().replace('popup.html', `workspace.html#${path}`));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    return { page, recorded };
  };

/** Goes there by the Tab key alone. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let tries = 0; tries < 120; tries++) {
    if (await target.evaluate(element => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the Tab key does not lead there');
}

async function keyTo(page: Page, role: 'button' | 'link', name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole(role, { name }));
  await page.keyboard.press('Enter');
}

async function saved(page: Page, name: string): Promise<Download> {
  const download = page.waitForEvent('download');
  await keyTo(page, 'button', name);
  return download;
}

const contentOf = async (download: Download): Promise<Buffer> => readFile(await download.path());

test('a report is made and saved by keyboard; it has no names and no small numbers', async ({
  openExtension,
}) => {
  const { page } = await opener(openExtension)('berichte');
  const until = page.getByLabel(text('record.reports.until'), { exact: true });
  await until.fill('2020-01-31');
  await keyTo(page, 'button', text('record.reports.make'));
  await expect(page.getByText(text('record.reports.badSpan'))).toBeVisible();
  await expect(until).toHaveAttribute('aria-invalid', 'true');
  await page.reload();
  await keyTo(page, 'button', text('record.reports.make'));
  const measures = page.getByRole('table', { name: text('record.reports.byMeasure') });
  await expect(measures.getByRole('row', { name: /^Verbergen/ })).toContainText(/\d\d/);
  await expect(page.getByText(text('record.reports.fewText'))).toBeVisible();

  const csv = await saved(page, text('record.reports.saveCsv'));
  expect(csv.suggestedFilename()).toMatch(/^bericht-\d{4}-\d\d-bis-\d{4}-\d\d\.csv$/);
  const table = (await contentOf(csv)).toString('utf8');
  expect(table).toMatch(/^\uFEFFAufstellung;Bezeichnung;Anzahl\r\n/);
  expect(table).toContain('Nach Maßnahme;Verbergen;');
  const json = await contentOf(await saved(page, text('record.reports.saveJson')));
  for (const report of [table, json.toString('utf8')])
    for (const name of ['Karl', 'Person ', 'Max Muster', 'Erika', 'decision-'])
      expect(report).not.toContain(name);
  const counts = [...table.matchAll(/;(\d+)\r\n/g)].map(([, count]) => Number(count));
  expect(counts.filter(count => count > 0 && count < 5)).toEqual([]);
  expect(counts.length).toBeGreaterThan(10);
});

test('what is printed is the report or the file alone, as a tagged document of its name', async ({
  openExtension,
}) => {
  const { page, recorded } = await opener(openExtension)('berichte');
  await page.evaluate(() => {
    Object.assign(globalThis, {
      printed: 0,
      print: () => Object.assign(globalThis, { printed: 1 }),
    });
  });
  await keyTo(page, 'button', text('record.reports.make'));
  await keyTo(page, 'button', text('record.reports.print'));
  expect(await page.evaluate(() => (globalThis as { printed?: number }).printed)).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table', { name: text('record.reports.byMonth') })).toBeVisible();
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByLabel(text('record.profile.link'))).toBeHidden();
  await expect(page).toHaveTitle(/^Entscheidungen vom .* – Berichte – /);

  await page.goto(page.url().replace(/#.*/, `#akte/${recorded.id}`));
  await expect(page).toHaveTitle(`Akte ${recorded.number} – Akte – Kommentarlotse`);
  await expect(page.getByText('Ihr im Bürgerbüro werdet schon sehen')).toBeVisible();
  await expect(page.getByRole('img')).toHaveCount(2);
  await expect(page.getByRole('button')).toHaveCount(0);
  const pdf = (await page.pdf({ tagged: true })).toString('latin1');
  const count = (tag: string) =>
    pdf.split(`/S /${tag}\n`).length + pdf.split(`/S /${tag} `).length - 2;
  expect(count('H1')).toBe(1);
  expect(count('H2')).toBe(1);
  expect(count('H3')).toBeGreaterThan(10);
  expect(count('TH')).toBeGreaterThan(50);
  expect(count('Figure')).toBe(2);
  expect(pdf).toContain('/Lang (de)');
});

test('a case leaves as JSON and as a bundle that can be checked; what the person gets names nobody else', async ({
  openExtension,
}) => {
  const { page, recorded } = await opener(openExtension)('akte/decision-musterhausen');
  await expect(page.getByRole('img')).toHaveCount(2);
  expect(
    await page.evaluate(() => document.querySelectorAll('.record-document img[src=x]').length),
  ).toBe(0);
  const zip = await saved(page, text('record.file.bundle'));
  expect(zip.suggestedFilename()).toBe(`${recorded.number}-akte.zip`);
  const files = unzipSync(new Uint8Array(await contentOf(zip)));
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['vorgang.json', '01-screenshot.png', '02-masked.png', 'SHA256SUMS']),
  );
  await tabTo(page, page.getByRole('radio', { name: /^Für die Akte/ }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText('Max Muster')).toHaveCount(0);
  await expect(page.getByRole('img')).toHaveCount(1);
  await expect(page.getByRole('button', { name: text('record.file.bundle') })).toHaveCount(0);
  const json = await saved(page, text('record.file.json'));
  expect(json.suggestedFilename()).toBe(`${recorded.number}-auskunft.json`);
  const content = (await contentOf(json)).toString('utf8');
  expect(content).toContain('Ihr im Bürgerbüro');
  for (const name of ['Max Muster', 'Erika Beispiel', 'Lena Übung', 'Nora Nachbarin', '210 Js'])
    expect(content).not.toContain(name);
});

test('what is stored about a person is found by the link to their profile, and by nothing else', async ({
  openExtension,
}) => {
  const { page, recorded } = await opener(openExtension)('berichte');
  const link = page.getByLabel(text('record.profile.link'));
  await tabTo(page, link);
  await page.keyboard.press('Enter');
  await expect(link).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.type('https://www.facebook.com/niemand');
  await page.keyboard.press('Enter');
  await expect(page.getByText(text('record.profile.none'))).toBeVisible();
  await link.fill(`${commentProfile}?fref=nf`);
  await link.press('Enter');
  const all = await saved(page, text('record.profile.save'));
  expect(all.suggestedFilename()).toBe('auskunft-art-15.json');
  const content = (await contentOf(all)).toString('utf8');
  expect(content).toContain('Ihr im Bürgerbüro');
  for (const name of ['Max Muster', 'Erika Beispiel', 'Nora Nachbarin'])
    expect(content).not.toContain(name);
  await keyTo(page, 'link', text('record.profile.file', recorded.number));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('heading', { name: `Vorgang ${recorded.number}` })).toBeVisible();
});

test('the log says that it holds, or whose chain breaks where and who has seen more', async ({
  openExtension,
}) => {
  const open = opener(openExtension);
  const { page } = await open('protokoll');
  await keyTo(page, 'button', text('record.log.check'));
  await expect(page.getByText(text('record.log.good'), { exact: true })).toBeVisible();
  const own = page.getByRole('row', { name: /Erika Beispiel, Chrome, Rathaus \(dieser Browser\)/ });
  await expect(own).toContainText('Max Muster, Edge, Bauhof bis Eintrag');
  const report = await saved(page, text('record.log.save'));
  expect(report.suggestedFilename()).toMatch(/^pruefbericht-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse((await contentOf(report)).toString('utf8'))).toMatchObject({
    chains: [{ fault: null }, { fault: null }, { fault: null }],
  });
});

test('a log whose end was cut off names the chain and whom it contradicts', async ({
  openExtension,
}) => {
  const { page } = await opener(openExtension)('protokoll', { tampered: true });
  await keyTo(page, 'button', text('record.log.check'));
  await expect(page.getByText('Eine Kette stimmt nicht')).toBeVisible();
  const broken = page.getByRole('listitem').filter({ hasText: 'erste falsche Stelle' });
  await expect(broken).toHaveText(
    /Erika Beispiel, Chrome, Rathaus \(dieser Browser\).*Bestätigte Einträge ab Nummer \d+ fehlen\..*was .*Max Muster, Edge, Bauhof.* bestätigt hat/,
  );
  expect(await axe(page)).toEqual([]);
});

test('a legal hold keeps what is due, and lifting it leaves a week', async ({ openExtension }) => {
  const { page, recorded } = await opener(openExtension)('loeschung');
  const { dueNumber } = recorded;
  const card = (name: string) =>
    page.locator('section').filter({ has: page.getByRole('heading', { name }) });
  const soon = card(text('record.retention.soon'));
  const held = card(text('record.retention.held'));
  await expect(soon.getByText(dueNumber, { exact: true })).toBeVisible();
  await expect(held.getByText('2025-00000', { exact: true })).toBeVisible();

  await hold(page, dueNumber, 'hold', 'Klage angekündigt.');
  await keyTo(page, 'link', text('workspace.nav.retention'));
  await expect(held.getByText(dueNumber, { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: `Jetzt löschen: ${dueNumber}` })).toHaveCount(0);
  await hold(page, dueNumber, 'lift', 'Die Klage kam nicht.');
  await keyTo(page, 'link', text('workspace.nav.retention'));
  await expect(held.getByText('2025-00000', { exact: true })).toBeVisible();
  await expect(page.getByText(dueNumber, { exact: true })).toHaveCount(0);
});

/** From the list to the decision, all by keyboard. */
async function hold(page: Page, number: string, act: 'hold' | 'lift', why: string): Promise<void> {
  await keyTo(page, 'link', text('record.retention.open', number));
  const summary = page.locator('summary', { hasText: text(`review.hold.${act}`) });
  await tabTo(page, summary);
  await page.keyboard.press('Enter');
  const form = page.locator('details', { has: summary });
  await tabTo(page, form.getByLabel(text('review.hold.reason')));
  await page.keyboard.type(why);
  await keyTo(
    page,
    'button',
    text(act === 'hold' ? 'review.hold.confirm' : 'review.hold.liftConfirm'),
  );
  const next = text(`review.hold.${act === 'hold' ? 'lift' : 'hold'}`);
  await expect(page.locator('summary', { hasText: next })).toBeVisible();
}

test('deleting before its time takes a reason, and leaves a proof without content', async ({
  openExtension,
}) => {
  const { page, recorded } = await opener(openExtension)('loeschung');
  const { dueNumber } = recorded;
  const erase = page.getByRole('button', { name: `Jetzt löschen: ${dueNumber}` });
  await keyTo(page, 'button', `Jetzt löschen: ${dueNumber}`);
  await keyTo(page, 'button', text('popup.cancel'));
  await expect(erase).toBeFocused();
  await page.keyboard.press('Enter');
  const reason = page.getByLabel(text('record.retention.reason'));
  await expect(reason).toBeFocused();
  await keyTo(page, 'button', text('record.retention.eraseConfirm'));
  await expect(reason).toHaveAttribute('aria-invalid', 'true');
  await reason.focus();
  await page.keyboard.type('Die Person hat es verlangt.');
  await keyTo(page, 'button', text('record.retention.eraseConfirm'));
  await expect(page.getByText(text('record.retention.erased', dueNumber))).toBeVisible();
  await expect(page.locator('[aria-live]').filter({ hasText: dueNumber })).toBeFocused();
  const proof = page.getByRole('listitem').filter({ hasText: dueNumber });
  await expect(proof).toContainText('Die Person hat es verlangt.');
  const older = page.getByRole('listitem').filter({ hasText: text('record.retention.timeOver') });
  await expect(older).not.toHaveCount(0);
  const proofs = await contentOf(await saved(page, text('record.retention.saveProofs')));
  expect(proofs.toString('utf8')).toContain(dueNumber);
  expect(proofs.toString('utf8')).not.toContain('unfähig');
  const name = `Person ${Number(dueNumber.slice(-5))}`;
  expect(JSON.stringify(await ask(page, 'decisions/list', { which: 'all' }))).not.toContain(
    `"${name}"`,
  );
});

test('nothing is deleted by a clock that jumped until a person says that it is right', async ({
  openExtension,
}) => {
  const { page } = await opener(openExtension)('loeschung', { jumped: true });
  await expect(page.getByText(text('record.retention.clock'))).toBeVisible();
  await keyTo(page, 'button', text('record.retention.clockRight'));
  await expect(page.getByText(text('record.retention.clock'))).toHaveCount(0);
});

test('a policy value out of bounds is named where it stands, taken back, and set right', async ({
  openExtension,
}) => {
  const { page } = await opener(openExtension)('vorgaben');
  const months = page.getByLabel(text('record.policy.timer.decisionMonths'));
  await tabTo(page, months);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('2');
  await keyTo(page, 'button', text('record.policy.save'));
  await expect(months).toBeFocused();
  await expect(page.getByText(text('record.policy.fault.retention', '3', '36'))).toBeVisible();
  await keyTo(page, 'button', text('record.policy.discard'));
  await expect(months).toHaveValue('12');
  await expect(page.getByText(text('record.policy.faults'))).toHaveCount(0);

  await months.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('24');
  await keyTo(page, 'button', text('record.policy.addOffence'));
  const name = page.getByLabel(text('record.policy.offenceName')).last();
  await tabTo(page, name);
  await page.keyboard.type('Nachstellung');
  await tabTo(page, page.getByLabel(text('record.policy.section')).last());
  await page.keyboard.type('§ 238 StGB');
  await keyTo(page, 'button', text('record.policy.save'));
  await expect(page.getByText(text('record.policy.saved'), { exact: true })).toBeVisible();
  await page.reload();
  await expect(months).toHaveValue('24');
  await expect(page.getByText('Nachstellung (§ 238 StGB)')).toBeVisible();
});

test('who is no lead reads how it is decided and what falls due, and sees no dead button', async ({
  openExtension,
}) => {
  const { page, recorded } = await opener(openExtension)('loeschung');
  await scriptBackground(page, { 'team/state': makeTeam({ role: 'editor' }) });
  await page.reload();
  await expect(page.getByText(recorded.dueNumber, { exact: true })).toBeVisible();
  await expect(page.getByText(text('record.retention.leadsOnly')).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Jetzt löschen/ })).toHaveCount(0);
  await keyTo(page, 'link', text('workspace.nav.policy'));
  await expect(page.getByText(text('record.policy.leadsOnly'))).toBeVisible();
  await expect(page.getByLabel(text('record.policy.land'))).toBeDisabled();
  await expect(page.getByRole('button', { name: text('record.policy.save') })).toHaveCount(0);
  expect(await axe(page)).toEqual([]);
});
