import type { Decision } from '../decision';
import type { DocumentRow, DocumentSection } from './document';
import { day, row, text, word, yesNo } from './values';

/** Why: D-06 to D-11, D-13 and D-14. */
export function groundsSections(decision: Decision): readonly DocumentSection[] {
  const { precedents, hints } = decision.proposal;
  return [
    { heading: 'grounds', groups: [[...groundsRows(decision), ...measureRows(decision)]] },
    {
      heading: 'precedents',
      groups: [precedents.map(precedentRow)].filter(rows => rows.length > 0),
    },
    {
      heading: 'hints',
      groups: [
        ...hints.map(hint => [
          row('D-13', 'hint', text(hint.title)),
          row('D-13', 'reason', text(hint.reason)),
          row('D-13', 'rule', word({ of: 'source', is: hint.source }), text(hint.ruleId)),
          row('D-13', 'rulesVersion', text(hint.rulesVersion)),
        ]),
        [
          row('D-13', 'decidedByPerson', yesNo(true)),
          row('D-21', 'emergency', yesNo(hints.some(({ category }) => category === 'emergency'))),
        ],
      ],
    },
    { heading: 'person', groups: personRows(decision) },
  ];
}

function groundsRows({ proposal: { grounds } }: Decision): readonly DocumentRow[] {
  if (!grounds) return [];
  const { clause, legalBasis, character, meaning, favourableReading } = grounds;
  return [
    row('D-06', 'clause', text(`${clause.clause} ${clause.title}`)),
    row('D-06', 'rulesVersion', text(clause.rulesVersion)),
    row('D-07', 'legalBasis', text(legalBasis)),
    row('D-08', 'character', word({ of: 'character', is: character })),
    row('D-08', 'meaning', text(meaning)),
    row('D-08', 'favourableReading', text(favourableReading)),
    row('D-09', 'criticismIsNoReason', yesNo(grounds.criticismIsNoReason)),
  ];
}

const measureRows = ({ proposal, measure }: Decision): readonly DocumentRow[] => [
  row('D-10', 'proposedMeasure', word({ of: 'measure', is: proposal.measure })),
  row('D-10', 'measure', word({ of: 'measure', is: measure })),
  row('D-10', 'whyNotMilder', text(proposal.grounds?.whyNotMilder ?? null)),
  row('D-10', 'note', text(proposal.grounds?.note ?? null)),
];

const precedentRow = ({
  number,
  measure,
  outcome,
}: Decision['proposal']['precedents'][number]): DocumentRow =>
  row(
    'D-11',
    'precedent',
    text(number),
    word({ of: 'measure', is: measure }),
    word({ of: 'precedent', is: outcome }),
  );

function personRows({ person }: Decision): readonly (readonly DocumentRow[])[] {
  if (!person) return [];
  return [
    [
      row('D-14', 'incidents', text(person.incidents)),
      row('D-14', 'prognosis', text(person.prognosis)),
      row('D-14', 'until', day(person.until)),
      row('D-14', 'reviewOn', day(person.reviewOn)),
      row('D-14', 'pressChecked', yesNo(person.pressChecked), text(person.pressNote)),
    ],
  ];
}
