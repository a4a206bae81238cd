import { expect } from './fixtures';
import { test } from './decisions-fixtures';
import { begin, card, freshNumber, go, insult, openDecision, openThread } from './decisions-page';
import { foundIn, keptIn, moveClock } from './kept';
import { loadPracticeBase } from './panel-page';
import type { Person } from './team-page';

/** How long a record stays: clocks that are wrong, a longer term, a legal hold. One person without a team. */
test.setTimeout(120_000);

const day = 86_400_000;

test('a record outlasts a clock that is set back or ahead, a longer term and a legal hold; then it goes', async ({
  openBrowsers,
}) => {
  const [person] = (await openBrowsers(1)) as [Person];
  const { page: own } = person;
  await loadPracticeBase(person.popup);
  const page = await openThread(person);
  const deletion = own.getByText('In den nächsten sieben Tagen wird nichts gelöscht.');
  const ahead = own.getByText('Die Uhr dieses Geräts ist weit vorgesprungen');
  const clockIsRight = own.getByRole('button', { name: 'Die Uhr stimmt' });
  let number = '';

  await test.step('a hide is written and done', async () => {
    const why = 'Mit einem Hinweis allein bliebe sie stehen.';
    const panel = await begin(page, { measure: 'Verbergen', why });
    await panel.getByRole('button', { name: 'Festhalten: Verbergen' }).click();
    number = await freshNumber(panel);
    await panel.getByRole('button', { name: 'Erledigt', exact: true }).click();
    await expect(panel.getByText(/^Am .* auf der Plattform ausgeführt\.$/)).toBeVisible();
    await openDecision(person, number);
  });

  const closing = card(person, 'Abschluss');
  const deletedOn = closing.getByText(/^Gelöscht wird am /).first();
  const before = await deletedOn.innerText();

  await test.step('closed by a clock that is set back, it is kept as long as by the right one', async () => {
    await moveClock(person, -500 * day);
    await go(person, 'loeschung');
    await expect(own.getByText('Die Uhr dieses Geräts wurde zurückgestellt')).toBeVisible();
    await openDecision(person, number);
    await closing.getByRole('button', { name: 'Vorgang abschließen' }).click();
    await expect(closing.getByText(/^Abgeschlossen/).first()).toBeVisible();
    await expect(deletedOn).toHaveText(before);
    await moveClock(person, 500 * day);
    await go(person, 'loeschung');
    await expect(deletion).toBeVisible();
    await expect(clockIsRight).toHaveCount(0);
    expect(foundIn(await keptIn(person), [insult])).toEqual([insult]);
  });

  await test.step('a longer term counts for it at once', async () => {
    await go(person, 'vorgaben');
    await own.getByLabel('Verbergen und Löschen, nach dem Abschluss').fill('24');
    await own.getByRole('button', { name: 'Vorgaben speichern' }).click();
    await expect(own.getByText('Gespeichert', { exact: true })).toBeVisible();
    await openDecision(person, number);
    await expect(deletedOn).not.toHaveText(before);
  });

  await test.step('a year later the clock is asked about, and nothing is due yet', async () => {
    await moveClock(person, 400 * day);
    await go(person, 'loeschung');
    await expect(ahead).toBeVisible();
    await clockIsRight.click();
    await expect(ahead).toHaveCount(0);
    await expect(deletion).toBeVisible();
    await expect(own.getByText('Bisher wurde nichts gelöscht.')).toBeVisible();
  });

  await test.step('under a legal hold it stays when it is due', async () => {
    await openDecision(person, number);
    const keeping = card(person, 'Aufbewahrung');
    await keeping.getByText('Löschen aussetzen').click();
    await keeping.getByLabel('Grund', { exact: true }).fill('Klage beim Verwaltungsgericht.');
    await keeping.getByRole('button', { name: 'Aussetzen' }).click();
    await expect(keeping.getByText('Klage beim Verwaltungsgericht.')).toBeVisible();
    await moveClock(person, 400 * day);
    await go(person, 'loeschung');
    await clockIsRight.click();
    await expect(ahead).toHaveCount(0);
    const held = own.getByRole('listitem').filter({ hasText: number });
    await expect(held).toContainText(/ausgesetzt, sonst gelöscht am \d\d\.\d\d\.20/);
    await expect(held.getByRole('button', { name: /^Jetzt löschen/ })).toHaveCount(0);
    await expect(own.getByText('Bisher wurde nichts gelöscht.')).toBeVisible();
  });

  await test.step('released, it has a week left, which is announced', async () => {
    await openDecision(person, number);
    const keeping = card(person, 'Aufbewahrung');
    await keeping.getByText('Löschen wieder erlauben').click();
    await keeping.getByLabel('Grund', { exact: true }).fill('Die Klage ist zurückgenommen.');
    await keeping.getByRole('button', { name: 'Wieder erlauben' }).click();
    await expect(keeping.getByText('Das Löschen ist ausgesetzt')).toHaveCount(0);
    // A jump of six days is no reason to ask.
    await moveClock(person, 6 * day);
    await go(person, 'loeschung');
    await expect(own.getByRole('listitem').filter({ hasText: number })).toContainText(
      /wird gelöscht am \d\d\.\d\d\.20/,
    );
    await expect(clockIsRight).toHaveCount(0);
    expect(foundIn(await keptIn(person), [insult])).toEqual([insult]);
  });

  await test.step('after that it goes, and leaves a proof without a word of it', async () => {
    await moveClock(person, 9 * day);
    await go(person, 'loeschung');
    await expect(ahead).toBeVisible();
    expect(foundIn(await keptIn(person), [insult])).toEqual([insult]);
    await clockIsRight.click();
    await expect(own.getByText(/\d+ Einträge, 0 Dateien/)).toBeVisible();
    expect(foundIn(await keptIn(person), [insult])).toEqual([]);
    expect(foundIn(await keptIn(person), [number])).toEqual([number]);
  });
});
