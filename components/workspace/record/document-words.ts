import { t } from '../../../lib/browser/i18n';
import type { DocumentWord } from '../../../lib/decisions/document/document';

const fault = {
  'own-proposal': 'record.file.word.fault.ownProposal',
  'took-part': 'record.file.word.fault.tookPart',
  'no-mandate': 'record.file.word.fault.noMandate',
  'not-open': 'record.file.word.fault.notOpen',
} as const;
const platform = {
  facebook: 'record.file.word.platform.facebook',
  instagram: 'record.file.word.platform.instagram',
  'business-suite': 'record.file.word.platform.businessSuite',
} as const;
const character = {
  opinion: 'record.file.word.character.opinion',
  fact: 'record.file.word.character.fact',
  insult: 'record.file.word.character.insult',
  'off-topic': 'record.file.word.character.offTopic',
  other: 'record.file.word.character.other',
} as const;
const compared = {
  same: 'record.file.word.compared.same',
  edited: 'record.file.word.compared.edited',
  gone: 'record.file.word.compared.gone',
  'not-seen': 'record.file.word.compared.notSeen',
} as const;
const term = {
  'not-needed': 'record.file.word.term.notNeeded',
  unknown: 'record.file.word.term.unknown',
  waived: 'record.file.word.term.waived',
  running: 'record.file.word.term.running',
  expired: 'record.file.word.term.expired',
  filed: 'record.file.word.term.filed',
} as const;

const step = {
  'decision-proposal': 'record.file.word.step.proposal',
  'decision-evidence': 'record.file.word.step.evidence',
  'decision-ruling': 'record.file.word.step.ruling',
  'decision-deputy-ruling': 'record.file.word.step.deputyRuling',
  'decision-withdrawal': 'record.file.word.step.withdrawal',
  'decision-remark': 'record.file.word.step.remark',
  'decision-carried-out': 'record.file.word.step.carriedOut',
  'decision-sighting': 'record.file.word.step.sighting',
  'decision-notice': 'record.file.word.step.notice',
  'decision-complaint': 'record.file.word.step.complaint',
  'decision-criminal': 'record.file.word.step.criminal',
  'decision-hold': 'record.file.word.step.hold',
  'decision-person': 'record.file.word.step.person',
  'decision-closing': 'record.file.word.step.closing',
  other: 'record.file.word.step.other',
} as const;

/** What a term of the document is called. */
export function wordText(word: DocumentWord): string {
  switch (word.of) {
    case 'platform':
      return t(platform[word.is]);
    case 'character':
      return t(character[word.is]);
    case 'fault':
      return t(fault[word.is]);
    case 'compared':
      return t(compared[word.is]);
    case 'term':
      return t(term[word.is]);
    case 'step':
      return t(step[word.is]);
    case 'measure':
      return t(`decision.measure.${word.is}`);
    case 'phase':
      return t(`decision.phase.${word.is}`);
    case 'precedent':
      return t(`decision.outcome.${word.is}`);
    case 'class':
      return t(`record.retention.class.${word.is}`);
    case 'answer':
      return t(`record.file.word.answer.${word.is}`);
    case 'media':
      return t(`record.file.word.media.${word.is}`);
    case 'ruling':
      return t(`record.file.word.ruling.${word.is}`);
    case 'act':
      return t(`record.file.word.act.${word.is}`);
    case 'sighting':
      return t(`record.file.word.sighting.${word.is}`);
    case 'artefact':
      return t(`record.file.word.artefact.${word.is}`);
    case 'how':
      return t(`record.file.word.how.${word.is}`);
    case 'source':
      return t(`record.file.word.source.${word.is}`);
    case 'criminal':
      break;
  }
  return t(`record.file.word.criminal.${word.is}`);
}
