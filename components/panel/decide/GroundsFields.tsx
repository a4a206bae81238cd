import { t } from '../../../lib/browser/i18n';
import { nextMilder } from '../../../lib/decisions/measure';
import { measureWord } from '../../ui/decision-words';
import { Field } from '../../ui/Field';
import type { DecideModel } from './decide-model';
import { DraftText, DraftTick, errorOf } from './DraftFields';
import { type Character, type Clause, type Draft, hasMedia } from './draft';

export type FormProps = { readonly decide: DecideModel; readonly draft: Draft };

/** Clause, legal basis, how it is understood, why nothing milder (D-03, D-06 to D-10). */
export function GroundsFields({ decide, draft }: FormProps) {
  const milder = nextMilder(draft.measure);
  return (
    <>
      <ClauseField decide={decide} draft={draft} />
      <LegalBasisField decide={decide} draft={draft} />
      <CharacterField decide={decide} draft={draft} />
      {hasMedia(draft.captured.comment) ? (
        <DraftText
          decide={decide}
          draft={draft}
          field="mediaDescription"
          label={t('decide.field.media')}
          hint={t('decide.field.mediaHint')}
        />
      ) : null}
      <DraftText decide={decide} draft={draft} field="meaning" label={t('decide.field.meaning')} />
      <DraftText
        decide={decide}
        draft={draft}
        field="favourableReading"
        label={t('decide.field.reading')}
        hint={t('decide.field.readingHint')}
      />
      <DraftTick
        decide={decide}
        field="criticismIsNoReason"
        checked={draft.criticismIsNoReason}
        onChange={checked => decide.change('criticismIsNoReason', checked)}
      >
        {t('decide.field.criticism')}
      </DraftTick>
      <DraftText
        decide={decide}
        draft={draft}
        field="whyNotMilder"
        label={t('decide.field.whyNotMilder', [milder ? measureWord(milder) : '–'])}
      />
      <DraftText
        decide={decide}
        draft={draft}
        field="note"
        label={t('decide.field.note')}
        rows={2}
      />
      <CaseField decide={decide} draft={draft} />
    </>
  );
}

/** Which escalation it came from; only where there is one. */
function CaseField({ decide, draft }: FormProps) {
  const numbers = decide.caseNumbers.value;
  if (numbers.length === 0) return null;
  return (
    <Field label={t('decide.field.caseNumber')}>
      {control => (
        <select
          {...control}
          value={draft.caseNumber ?? ''}
          onChange={event => decide.change('caseNumber', event.currentTarget.value || null)}
        >
          <option value="">{t('decide.field.noCase')}</option>
          {numbers.map(number => (
            <option key={number} value={number}>
              {number}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

const clauseText = ({ clause, title, rulesVersion }: Clause): string =>
  t('decide.field.clauseOption', [clause, title, rulesVersion]);

function ClauseField({ decide, draft }: FormProps) {
  const own = draft.clause;
  const listed = decide.clauses.value;
  const isListed = own === null || listed.some(clause => isSame(clause, own));
  const clauses = isListed ? listed : [own, ...listed];
  return (
    <Field label={t('decide.field.clause')} error={errorOf(decide, 'clause')}>
      {control => (
        <select
          {...control}
          data-field="clause"
          value={own ? clauses.findIndex(clause => isSame(clause, own)) : -1}
          onChange={event =>
            decide.change('clause', clauses[Number(event.currentTarget.value)] ?? null)
          }
        >
          <option value={-1}>{t('decide.field.choose')}</option>
          {clauses.map((clause, index) => (
            <option key={`${clause.clause} ${clause.title}`} value={index}>
              {clauseText(clause)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

const isSame = (a: Clause, b: Clause): boolean => a.clause === b.clause && a.title === b.title;

function LegalBasisField({ decide, draft }: FormProps) {
  const bases = decide.policy.value?.legalBases ?? [];
  return (
    <Field label={t('decide.field.basis')} error={errorOf(decide, 'legalBasis')}>
      {control => (
        <select
          {...control}
          data-field="legalBasis"
          value={draft.legalBasis}
          onChange={event => decide.change('legalBasis', event.currentTarget.value)}
        >
          {bases.map(({ id, text }) => (
            <option key={id} value={text}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

const characters = ['opinion', 'fact', 'insult', 'off-topic', 'other'] as const;
const characterKey = {
  opinion: 'decide.character.opinion',
  fact: 'decide.character.fact',
  insult: 'decide.character.insult',
  'off-topic': 'decide.character.offTopic',
  other: 'decide.character.other',
} as const satisfies Record<Character, string>;

export const characterWord = (character: Character): string => t(characterKey[character]);

function CharacterField({ decide, draft }: FormProps) {
  return (
    <Field label={t('decide.field.character')}>
      {control => (
        <select
          {...control}
          value={draft.character}
          onChange={event =>
            decide.change(
              'character',
              characters.find(one => one === event.currentTarget.value) ?? 'other',
            )
          }
        >
          {characters.map(character => (
            <option key={character} value={character}>
              {characterWord(character)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
