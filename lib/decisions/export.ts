import * as z from 'zod/mini';
import { Decision } from './decision';
import { withIsoTimes } from './iso-times';
import { withPseudonyms } from './people';

export const exportFormat = 'kommentarlotse-decision';

/** Said with everything that leaves: no more than this can be said of it, and it is no legal advice. */
export const exportNotices = [
  'Unverändert seit Erfassung, soweit die Prüfung des Protokolls das bestätigt. Das sagt nichts darüber, ob die Seite oder die Uhr richtig war.',
  'Keine Rechtsberatung.',
] as const;

export const LeftOut = z.enum(['remarks', 'criminal', 'hold', 'third-parties', 'originals']);
export type LeftOut = z.infer<typeof LeftOut>;

/**
 * A decision as it leaves (D-24). Times are epoch ms here, and in the file ISO 8601 with the offset of Germany
 * (`iso-times.ts`); where a name ends in `On`, a day in Germany.
 */
export const DecisionExport = z.strictObject({
  format: z.literal(exportFormat),
  /** Raised when the meaning of a field changes. */
  version: z.literal(2),
  exportedAt: z.int(),
  notices: z.array(z.string()),
  /** Empty in a file for the authority itself. */
  leftOut: z.array(LeftOut),
  /** Names by the ids in `decision`; null where only the id is shown, such as "A". */
  people: z.record(z.string(), z.nullable(z.string())),
  retention: z.nullable(
    z.strictObject({
      class: z.enum(['decision', 'block', 'criminal']),
      dueAt: z.int(),
      isHeld: z.boolean(),
    }),
  ),
  decision: Decision,
});
export type DecisionExport = z.infer<typeof DecisionExport>;

/** What is exported; `DecisionView` of rpc fits. Names that are all null have had their time: letters stand for them. */
export type Exported = Pick<DecisionExport, 'decision' | 'people' | 'retention'>;

/**
 * `file`: for the authority, courts and lawyers, with everything.
 * `person`: for the comment's author (Art. 15 GDPR): colleagues as letters, and without what is about others, remarks
 * among colleagues, criminal branch and hold. What is left out is named; whether that is right, a lawyer decides.
 */
export type Audience = 'file' | 'person';

/** @param exportedAt epoch ms */
export function decisionExport(
  { decision, people, retention }: Exported,
  audience: Audience,
  exportedAt: number,
): DecisionExport {
  const forPerson = audience === 'person';
  const areLetters = forPerson || Object.values(people).every(name => name === null);
  const members = areLetters ? withPseudonyms(decision) : decision;
  const told = forPerson ? withoutOthers(members) : members;
  return {
    format: exportFormat,
    version: 2,
    exportedAt,
    notices: [...exportNotices],
    leftOut: forPerson ? [...LeftOut.options] : [],
    people: areLetters
      ? Object.fromEntries(told.timeline.map(({ by }) => [by, null]))
      : { ...people },
    retention: retention && { ...retention, isHeld: retention.isHeld && !forPerson },
    decision: told,
  };
}

/** Text of the file, stable for the same decision. */
export const exportText = (exported: DecisionExport): string =>
  `${JSON.stringify(withIsoTimes(exported), null, 2)}\n`;

const ofOthers = new Set(['decision-remark', 'decision-criminal', 'decision-hold']);

function withoutOthers(decision: Decision): Decision {
  const { concerned } = decision.proposal;
  return {
    ...decision,
    proposal: {
      ...decision.proposal,
      concerned:
        concerned.kind === 'locked'
          ? concerned
          : {
              ...concerned,
              surroundings: { ...concerned.surroundings, parent: null, neighbours: [] },
            },
      precedents: [],
    },
    // Only copies in which third parties are unreadable.
    artefacts: decision.artefacts.filter(({ role }) => role === 'masked'),
    evidence: decision.evidence.map(one => ({
      ...one,
      evidence: {
        ...one.evidence,
        artefacts: one.evidence.artefacts.filter(({ role }) => role === 'masked'),
      },
    })),
    remarks: [],
    criminal: null,
    hold: null,
    timeline: decision.timeline.filter(({ kind }) => !ofOthers.has(kind)),
  };
}
