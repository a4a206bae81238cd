import { makeProposal } from '../support/decision-states';
import { expect, test } from './fixtures';
import { ask } from './panel-page';

/** A case on a machine whose clock does not show Germany's time: its times are Germany's, and say so. */
const captured = Date.parse('2026-11-21T23:12:00Z');

for (const zone of ['America/Los_Angeles', 'Europe/Berlin'])
  test.describe(`on a machine in ${zone}`, () => {
    test.use({ zone });

    test('times of a case are Germany’s on screen, in the file and in what is typed', async ({
      openExtension,
    }) => {
      const page = await openExtension('/workspace.html#pruefung');
      expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(
        zone,
      );
      const { number: _number, ...proposal } = makeProposal({ measure: 'hide' });
      const { concerned } = proposal;
      const surroundings = { ...concerned.surroundings, capturedAt: captured, zone };
      const time = { label: '15 Std.', at: captured, precision: 'hour' };
      const comment = { ...concerned.comment, time };
      await ask(page, 'decisions/propose', {
        proposal: { ...proposal, concerned: { ...concerned, comment, surroundings } },
        files: [],
        comparedToProposal: 'same',
      });
      await page.getByRole('link', { name: /^Verbergen · / }).click();
      const about = page.getByRole('region', { name: 'Kommentar', exact: true });
      await expect(about).toContainText('22.11.2026, 00:12 Uhr MEZ');
      await expect(about).toContainText('15 Std. (22.11.2026, etwa 00 Uhr MEZ)');
      const named = about.getByText('America/Los_Angeles');
      await expect(named).toHaveCount(zone === 'Europe/Berlin' ? 0 : 1);

      const platform = page.getByRole('region', { name: 'Auf der Plattform', exact: true });
      await platform.getByText('Anderer Zeitpunkt oder Anmerkung').click();
      await platform.getByLabel('Wann').fill('2026-11-21T16:12');
      await platform.getByRole('button', { name: 'Ausgeführt: Verbergen' }).click();
      await expect(platform.getByRole('listitem')).toContainText(/Ausgeführt: Verbergen/);

      await page.getByRole('link', { name: 'Akte zum Drucken und Speichern' }).click();
      await expect(page.getByText('22.11.2026, 00:12 Uhr MEZ').first()).toBeVisible();
      await expect(page.getByRole('row', { name: /Zeitzone des Geräts/ })).toContainText(zone);
      await expect(page.getByText('21.11.2026, 16:12 Uhr MEZ').first()).toBeVisible();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Als JSON speichern' }).click(),
      ]);
      const stream = await download.createReadStream();
      const parts: Buffer[] = [];
      for await (const part of stream) parts.push(part as Buffer);
      const text = Buffer.concat(parts).toString('utf8');
      expect(text).toContain('"capturedAt": "2026-11-22T00:12:00.000+01:00"');
      expect(text).toContain('"at": "2026-11-21T16:12:00.000+01:00"');
    });
  });
