import { t } from '../../../lib/browser/i18n';
import type { SplitAnswer } from '../../../lib/rpc/answer-versions';
import { WarningIcon } from '../../ui/icons';
import { Card } from '../Card';
import { Failure } from '../Failure';
import { excerpt, formatNumber } from '../format';
import { VersionChoice } from './VersionChoice';
import { VersionsOutcome } from './VersionsOutcome';
import type { Versions } from './versions-model';

/** All answers of which several versions stand side by side; also those that one of them withdrew. */
export function VersionsCard({ versions }: { readonly versions: Versions }) {
  const split = versions.split.value;
  const isDone = versions.choice.value?.outcome === 'kept';
  if (split === null || (split.total === 0 && !isDone)) return null;
  return (
    <Card
      title={t('popup.versions.title')}
      aside={split.total > 0 ? <span class="app-muted">{formatNumber(split.total)}</span> : null}
    >
      <VersionsOutcome versions={versions} />
      <Failure error={versions.failure.value} />
      {split.answers.map(answer => (
        <details key={answer.id} class="app-details" open={split.total === 1}>
          <summary class="kl-focusable">
            <WarningIcon /> {excerpt(questionOf(answer), 120)}
          </summary>
          <VersionChoice versions={versions} split={answer} level={3} />
        </details>
      ))}
      {split.answers.length < split.total ? (
        <p class="app-muted">{t('popup.versions.more')}</p>
      ) : null}
    </Card>
  );
}

const questionOf = ({ versions }: SplitAnswer): string =>
  versions.find(({ answer }) => answer !== null)?.answer?.question ?? '';
