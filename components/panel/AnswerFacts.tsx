import { t } from '../../lib/browser/i18n';
import { Chip } from '../ui/Chip';
import { ClockIcon, EditIcon, LinkIcon, WarningIcon } from '../ui/icons';
import { formatDay } from './format';
import type { Candidate } from './suggestions-model';

/** What tells whether an answer can be relied on: validity, Stand, owner, source. */
export function AnswerFacts({ candidate }: { readonly candidate: Candidate }) {
  const { answer, suggestion } = candidate;
  const { asOf, owner, place, status, validFrom, validUntil } = answer;
  const facts = [
    asOf === null ? t('panel.answer.noAsOf') : t('panel.answer.asOf', [formatDay(asOf)]),
    place === undefined ? null : t('panel.answer.place', [place]),
    owner,
    validUntil === null || suggestion.validity !== 'valid'
      ? null
      : t('panel.answer.validUntil', [formatDay(validUntil)]),
  ];
  return (
    <p class="answer-facts">
      {suggestion.validity === 'expired' && validUntil ? (
        <Chip tone="warning" icon={<WarningIcon />}>
          {t('panel.answer.expired', [formatDay(validUntil)])}
        </Chip>
      ) : null}
      {suggestion.validity === 'not-yet-valid' && validFrom ? (
        <Chip tone="warning" icon={<ClockIcon />}>
          {t('panel.answer.notYet', [formatDay(validFrom)])}
        </Chip>
      ) : null}
      {status === 'draft' ? (
        <Chip tone="warning" icon={<EditIcon />}>
          {t('panel.answer.draft')}
        </Chip>
      ) : null}
      <span>{facts.filter(fact => fact !== null).join(' · ')}</span>
      <SourceLink url={answer.sourceUrl} />
    </p>
  );
}

/** Only https leads anywhere; an answer from a file may carry any string. */
function SourceLink({ url }: { readonly url: string | null }) {
  const source = url === null ? null : URL.parse(url);
  if (source?.protocol !== 'https:') return null;
  return (
    <a
      class="kl-link source-link"
      href={source.href}
      target="_blank"
      rel="noopener noreferrer"
      title={source.href}
    >
      <LinkIcon />
      {t('panel.answer.source', [source.hostname])}
    </a>
  );
}
