import type { DocumentRow, DocumentSection, DocumentStep } from './document';
import { moment, person, row, text, word } from './values';
import { type Artefact, isPicture } from '../evidence';
import type { DecisionExport } from '../export';

/** What was secured and how long it stays: D-19, D-22 to D-24; then every step of the log. */
export function keepingSections(exported: DecisionExport): readonly DocumentSection[] {
  const { decision } = exported;
  return [
    {
      heading: 'evidence',
      groups: decision.evidence.map(({ by, at, evidence }) => [
        row('D-19', 'securedBy', person(exported, by)),
        row('D-19', 'securedAt', moment(at)),
        row('D-19', 'compared', word({ of: 'compared', is: evidence.comparedToProposal })),
        row('D-22', 'textHash', { kind: 'hash', hash: evidence.textHash }),
        ...evidence.artefacts.map(artefactRow),
      ]),
    },
    {
      heading: 'remarks',
      groups: decision.remarks.map(one => [
        row('D-12', 'remark', person(exported, one.by), moment(one.at), text(one.text)),
      ]),
    },
    { heading: 'retention', groups: [retentionRows(exported)] },
    {
      heading: 'timeline',
      groups: [
        decision.timeline.map(({ by, at, kind, id }) =>
          row(
            'D-22',
            'step',
            moment(at),
            word({ of: 'step', is: stepOf(kind) }),
            person(exported, by),
            text(id),
          ),
        ),
      ],
    },
  ];
}

const artefactRow = (artefact: Artefact): DocumentRow => {
  const { role, mime, size, hash } = artefact;
  return row(
    'D-22',
    'artefact',
    word({ of: 'artefact', is: role }),
    ...(isPicture(artefact) ? [{ kind: 'picture', artefact } as const] : []),
    text(mime),
    { kind: 'size', bytes: size },
    { kind: 'hash', hash },
  );
};

const stepOf = (kind: string): DocumentStep => steps.find(known => known === kind) ?? 'other';
const steps = [
  'decision-proposal',
  'decision-evidence',
  'decision-ruling',
  'decision-deputy-ruling',
  'decision-withdrawal',
  'decision-remark',
  'decision-carried-out',
  'decision-sighting',
  'decision-notice',
  'decision-complaint',
  'decision-criminal',
  'decision-hold',
  'decision-person',
  'decision-closing',
] as const satisfies readonly DocumentStep[];

function retentionRows(exported: DecisionExport): readonly DocumentRow[] {
  const { decision, retention, exportedAt } = exported;
  const { closed, hold } = decision;
  return [
    row('D-23', 'closedAt', closed && moment(closed.at)),
    row('D-23', 'closedBy', closed && person(exported, closed.by)),
    row('D-23', 'class', retention && word({ of: 'class', is: retention.class })),
    row('D-23', 'deleteOn', retention && moment(retention.dueAt)),
    ...(exported.leftOut.includes('hold') ? [] : [row('D-23', 'hold', text(hold?.reason ?? null))]),
    row('D-24', 'exportedAt', moment(exportedAt)),
  ];
}
