import { t } from '../../../lib/browser/i18n';
import type { Concerned } from '../../../lib/decisions/proposal';
import type { Flag } from '../../../lib/rules/flag';
import { formatEvidenceTime } from '../../panel/format';
import { LongText } from '../../panel/LongText';
import { Card } from '../../popup/Card';
import { flagMarks } from '../../sidepanel/flag-marks';
import { OutLink } from '../../sidepanel/OutLink';
import { Chip } from '../../ui/Chip';
import { evidenceMoment, zoneElsewhere } from '../../../lib/browser/moment-words';
import { EditIcon } from '../../ui/icons';
import { Pairs } from './Pairs';
import { platformWord } from './platform-word';

export type CommentCardProps = {
  readonly concerned: Extract<Concerned, { readonly kind: 'comment' }>;
  readonly hints: readonly Flag[];
};

/** The comment as it was captured: its words as text, whatever they hold; marked what raised a hint. */
export function CommentCard({ concerned, hints }: CommentCardProps) {
  const { comment, mediaDescription, surroundings } = concerned;
  const { author, time, media, language, edited, truncated } = comment;
  return (
    <Card
      title={t('review.comment.title')}
      aside={edited ? <Chip icon={<EditIcon />}>{t('review.comment.edited')}</Chip> : null}
    >
      {comment.text === '' ? (
        <p class="app-muted">{t('review.comment.noText')}</p>
      ) : (
        <LongText text={comment.text} marks={flagMarks(hints)} language={language} />
      )}
      {truncated ? <p class="kl-hint">{t('review.comment.truncated')}</p> : null}
      <Pairs
        pairs={[
          [t('review.comment.author'), <bdi key="name">{author.name}</bdi>],
          [t('review.comment.time'), formatEvidenceTime(time)],
          [t('review.comment.captured'), evidenceMoment(surroundings.capturedAt)],
          [t('review.comment.zone'), zoneElsewhere(surroundings)],
          [t('review.comment.platform'), platformWord(comment.platform)],
          [t('review.comment.language'), languageWord(language)],
          [t('review.comment.media'), media === 'none' ? null : t(`review.media.${media}`)],
          [t('review.comment.mediaDescription'), mediaDescription],
        ]}
      />
      <p class="app-actions">
        <OutLink url={comment.permalink}>{t('review.comment.open')}</OutLink>
        <OutLink url={author.profileUrl}>{t('review.comment.profile')}</OutLink>
      </p>
    </Card>
  );
}

/** "Deutsch" for "de"; what a page declares may be no language at all. */
function languageWord(language: string | null): string | null {
  if (language === null) return null;
  try {
    return new Intl.DisplayNames(t('common.locale'), { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}
