import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { callPage } from '../pages/inspect';
import { simulated } from './overlay-page';
import type { DecisionView } from '../../lib/rpc/decisions';
import { ask, handOver, loadPracticeBase, openPanelAt } from './panel-page';
import { arrival, expectTeam, found, letIn, type Person, type Storage } from './team-page';

/** Lead and editor make a team; the deputy is let in as a further editor. */
export const names = { lead: 'Erika Beispiel', editor: 'Max Muster', deputy: 'Ali Probe' } as const;

/** The thread that is played in, all of it; and the comment that is decided about. */
export const thread = simulated('facebook-permalink-de', { sort: 'all' });
export const insult = 'Ihr seid doch alle unfähige Vollidioten';

const commented = thread.expected.comments.find(({ text }) => text.startsWith(insult));
/** Who wrote it. */
export const author = { name: commented?.author ?? '', url: commented?.profileUrl ?? '' };

/** Somebody deletes the comment by the page's own means. */
export const removeComment = (page: Page): Promise<void> =>
  callPage(page, '__remove', commented?.id ?? '');

/** Founds a team of a lead and an editor, who has answers to practise with. */
export async function formTeam(lead: Person, editor: Person, storage: Storage): Promise<void> {
  await found(lead.page, storage);
  await letIn(lead, editor, storage, names.editor, 'Redaktion');
  await loadPracticeBase(editor.popup);
}

/** Lets a third person in, and names them deputy from today on. */
export async function letDeputyIn(lead: Person, deputy: Person, storage: Storage): Promise<void> {
  await letIn(lead, deputy, storage, names.deputy, 'Redaktion');
  await go(lead, 'vorgaben');
  const { page } = lead;
  await page.getByRole('button', { name: 'Vertretung hinzufügen' }).click();
  await page.getByLabel('Vertretung 1', { exact: true }).selectOption(names.deputy);
  await page.getByLabel('Bis einschließlich').fill(dayFromNow(7));
  await page.getByRole('button', { name: 'Vorgaben speichern' }).click();
  await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible();
}

/** `YYYY-MM-DD` */
export const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Goes to a place of the full page, such as `pruefung` or `akte/ID`. */
export async function go({ page }: Person, place: string): Promise<void> {
  await page.evaluate(hash => {
    location.hash = hash;
  }, place);
}

export async function goToTeam(person: Person): Promise<void> {
  await go(person, 'team');
  await expectTeam(person.page);
}

/** The thread in the editor's browser, with its bars drawn. */
export async function openThread({ context }: Person): Promise<Page> {
  const page = await context.newPage();
  await page.goto(thread.url);
  await expect(page.locator('.bar').first()).toBeVisible();
  return page;
}

export type Wish = {
  readonly measure: 'Löschen' | 'Verbergen' | 'Stummschalten' | 'Blockieren';
  readonly why: string;
  /** How the comment begins. */
  readonly about?: string;
  /** What its flag says it breaks. */
  readonly clause?: string;
};

/** Opens the form from the flag of the comment, by keyboard, and chooses what is wished for. */
export async function begin(page: Page, wish: Wish): Promise<FrameLocator> {
  const { measure, why, about = insult, clause = '§ 2 Abs. 1 Beleidigung' } = wish;
  const panel = await openPanelAt(page, about);
  await page.keyboard.press('KeyD');
  await expect(panel.getByText(`${clause}, Fassung 2026-11`)).toBeVisible();
  await panel.getByRole('button', { name: 'Angaben ändern' }).click();
  await panel.getByRole('radio', { name: measure }).check();
  await panel.getByLabel('So verstehen wir es').fill('Die Person beschimpft alle im Rathaus.');
  await panel.getByLabel('Günstigere Lesart').fill('Ärger über die Schließung. Er bleibt möglich.');
  await panel.getByRole('textbox', { name: /^Warum reicht/ }).fill(why);
  return panel;
}

export type PersonWish = {
  readonly incidents: string;
  readonly prognosis: string;
  /** `YYYY-MM-DD` */
  readonly reviewOn: string;
};

/** Fills in what shutting a person out takes besides. */
export async function aboutPerson(panel: FrameLocator, wish: PersonWish): Promise<void> {
  await panel.getByLabel('Frühere festgehaltene Vorfälle').fill(wish.incidents);
  await panel.getByLabel('Warum ist Weiteres zu erwarten?').fill(wish.prognosis);
  await panel.getByLabel('Überprüfen am').fill(wish.reviewOn);
  await panel.getByRole('checkbox', { name: /^Geprüft: weder Presse/ }).check();
}

/** Takes a screenshot of the page, cuts it and covers what is proposed to be covered. Gives the hashes shown. */
export async function secure(person: Person, page: Page, panel: FrameLocator): Promise<string[]> {
  await panel.getByRole('button', { name: 'Bildschirmfoto aufnehmen' }).click();
  await expect(panel.getByText('Jetzt das Bildschirmfoto aufnehmen')).toBeVisible();
  await expect(page.locator('.bar').first()).toBeHidden();
  await handOver(person.popup, page);
  await expect(panel.getByRole('img', { name: 'Bildschirmfoto der Seite' })).toBeVisible();
  await panel.getByRole('spinbutton', { name: 'Höhe' }).first().fill('600');
  await panel.getByRole('button', { name: 'Übernehmen' }).click();
  await expect(panel.getByRole('img', { name: 'Zweite Fassung mit Abdeckungen' })).toBeVisible();
  const shown = await panel.getByText(/^SHA-256: [0-9a-f]{64}$/).allInnerTexts();
  return shown.map(text => text.replace('SHA-256: ', ''));
}

/** Number of the decision that was just written: it stands first, and its heading has the focus. */
export async function freshNumber(panel: FrameLocator): Promise<string> {
  const title = panel.getByRole('heading', { name: /^Entscheidung 2026-/ }).first();
  await expect(title).toBeFocused();
  return (await title.innerText()).replace('Entscheidung ', '');
}

/** The decision's own page, from the list of all. Gives its id. */
export async function openDecision(person: Person, number: string): Promise<string> {
  await go(person, 'pruefung/alle');
  await person.page.getByRole('link', { name: new RegExp(number) }).click(arrival);
  await expect(person.page.getByRole('heading', { level: 1 })).toContainText(number);
  const id = new URL(person.page.url()).hash.split('/')[1];
  if (id === undefined) throw new Error('the address names no decision');
  return decodeURIComponent(id);
}

/** A card of a decision's page by its heading. */
export const card = ({ page }: Person, title: string): Locator =>
  page.getByRole('region', { name: title, exact: true });

/** Has every chain computed again. */
export async function expectWholeLog(person: Person): Promise<void> {
  await go(person, 'protokoll');
  await person.page.getByRole('button', { name: 'Protokoll prüfen' }).click();
  const verdict = person.page.getByText('Unverändert seit Erfassung', { exact: true });
  await expect(verdict).toBeVisible();
}

type Reply<T> = { readonly ok: true; readonly value: T };

/** Decides alone about so many further comments, with other words and names: a report tells no small numbers. */
export async function decideMore({ popup }: Person, id: string, count: number): Promise<void> {
  const reply = (await ask(popup, 'decisions/get', { id })) as Reply<DecisionView>;
  const { number: _number, ...proposal } = reply.value.decision.proposal;
  const { concerned, grounds } = proposal;
  if (concerned.kind !== 'comment' || grounds === null) throw new Error('nothing to begin with');
  for (let nr = 1; nr <= count; nr++) {
    const comment = {
      ...concerned.comment,
      key: `facebook:90000${nr}`,
      text: `Sonnenbrillen im Angebot, Nr. ${nr}`,
      author: { name: 'Probe Konto', profileUrl: null },
    };
    const surroundings = { ...concerned.surroundings, parent: null, neighbours: [] };
    const made = await ask(popup, 'decisions/propose', {
      proposal: {
        ...proposal,
        measure: 'hide',
        concerned: { ...concerned, comment, surroundings },
        grounds: { ...grounds, whyNotMilder: 'Ein Hinweis ließe die Werbung stehen.' },
        hints: [],
        precedents: [],
      },
      files: [],
      comparedToProposal: 'same',
    });
    expect(made).toMatchObject({ ok: true });
  }
}
