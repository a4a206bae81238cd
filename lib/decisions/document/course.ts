import type { Decision, MadeRuling } from '../decision';
import type { DocumentRow, DocumentSection } from './document';
import { day, moment, person, quote, row, text, word, yesNo } from './values';
import type { DecisionExport } from '../export';
import type { DecisionPolicy } from '../policy';
import { strafantragState } from '../strafantrag';
import { dayOf } from '../german-time';

type Policy = Pick<DecisionPolicy, 'land' | 'offences' | 'offices'>;

/** Who decided what, and what came after: D-12, D-15 to D-18. */
export function courseSections(
  exported: DecisionExport,
  policy: Policy,
): readonly DocumentSection[] {
  const { decision } = exported;
  return [
    {
      heading: 'review',
      groups: [
        proposalRows(exported),
        ...decision.rulings
          .filter(one => !onComplaint(one))
          .map(one => rulingRows(exported, one, 'D-12')),
      ],
    },
    { heading: 'carriedOut', groups: carriedOut(exported) },
    { heading: 'notices', groups: decision.notices.map(noticeRows) },
    {
      heading: 'complaints',
      groups: decision.complaints.map(one => [
        row('D-16', 'receivedOn', day(one.receivedOn)),
        row('D-16', 'how', word({ of: 'how', is: one.how })),
        row('D-16', 'complaintText', quote(one.text)),
        ...decision.rulings
          .filter(made => onComplaint(made) && made.ruling.about === one.id)
          .flatMap(made => rulingRows(exported, made, 'D-16')),
      ]),
    },
    { heading: 'criminal', groups: criminalRows(exported, policy) },
  ];
}

const proposalRows = (exported: DecisionExport): readonly DocumentRow[] => {
  const { decision } = exported;
  return [
    row('D-12', 'proposedBy', person(exported, decision.proposed.by)),
    row('D-12', 'proposedAt', moment(decision.proposed.at)),
    row('D-12', 'urgentReason', text(decision.proposal.urgent?.reason ?? null)),
    row('D-12', 'phase', word({ of: 'phase', is: decision.phase })),
  ];
};

const onComplaint = ({ ruling }: MadeRuling): boolean => ruling.on === 'complaint';

function rulingRows(
  exported: DecisionExport,
  { by, at, ruling, asDeputy, fault }: MadeRuling,
  field: 'D-12' | 'D-16',
): readonly DocumentRow[] {
  return [
    row(field, 'ruledBy', person(exported, by)),
    row(field, 'ruledAt', moment(at)),
    row(
      field,
      'outcome',
      word({ of: 'ruling', is: ruling.outcome }),
      ruling.on === 'proposal' ? word({ of: 'measure', is: ruling.measure }) : null,
    ),
    row(field, 'reason', text(ruling.reason)),
    ...(ruling.on === 'prolongation' ? [row(field, 'reviewOn', day(ruling.reviewOn))] : []),
    ...(asDeputy ? [row(field, 'asDeputy', yesNo(true))] : []),
    // A ruling without effect stays visible, with why.
    ...(fault === null ? [] : [row(field, 'noEffect', word({ of: 'fault', is: fault }))]),
  ];
}

function carriedOut(exported: DecisionExport): readonly (readonly DocumentRow[])[] {
  const { decision } = exported;
  const seen = decision.sighting;
  return [
    ...decision.carriedOut.map(({ act, measure, by, at, note }) => [
      row('D-17', 'act', word({ of: 'act', is: act }), word({ of: 'measure', is: measure })),
      row('D-17', 'actBy', person(exported, by)),
      row('D-17', 'actAt', moment(at)),
      row('D-17', 'note', text(note)),
    ]),
    ...(seen
      ? [[row('D-17', 'seen', word({ of: 'sighting', is: seen.sighting }), moment(seen.at))]]
      : []),
  ];
}

function noticeRows({ notice }: Decision['notices'][number]): readonly DocumentRow[] {
  const informed = row('D-15', 'informed', yesNo(notice.informed));
  if (!notice.informed) return [informed, row('D-15', 'reason', text(notice.reason))];
  return [
    informed,
    row('D-15', 'informedAt', moment(notice.at)),
    row('D-15', 'how', word({ of: 'how', is: notice.how })),
    row('D-15', 'wording', text(notice.wording)),
  ];
}

function criminalRows(
  { decision, exportedAt }: DecisionExport,
  policy: Policy,
): readonly (readonly DocumentRow[])[] {
  if (!decision.criminal) return [];
  const { state } = decision.criminal;
  const term = strafantragState(state, policy, dayOf(exportedAt));
  const lastDay = 'term' in term ? (term.term?.lastDay ?? null) : null;
  const nameOf = (id: string): string => {
    const offence = policy.offences.find(one => one.id === id);
    return offence ? `${offence.name} (${offence.section})` : id;
  };
  const office = policy.offices.find(one => one.id === state.office)?.name ?? state.office;
  return [
    [
      row('D-18', 'offences', ...state.offences.map(id => text(nameOf(id)))),
      row('D-18', 'status', word({ of: 'criminal', is: state.status })),
      row('D-18', 'knownOn', day(state.knownOn)),
      row('D-18', 'term', word({ of: 'term', is: term.kind })),
      row('D-18', 'lastDay', day(lastDay)),
      row('D-18', 'entitled', text(state.entitled)),
      row('D-18', 'office', text(office)),
      row('D-18', 'filedOn', day(state.filedOn)),
      row('D-18', 'reference', text(state.reference)),
      row('D-18', 'endedOn', day(state.endedOn)),
      row('D-18', 'note', text(state.note)),
    ],
  ];
}
