import { t } from '../../lib/browser/i18n';
import type { PlatformId } from '../../lib/comment/snapshot';
import type { Health } from '../../lib/platforms/health';
import { Button } from '../ui/Button';
import { Chip } from '../ui/Chip';
import { CheckIcon, InfoIcon, PauseIcon, PlayIcon, WarningIcon } from '../ui/icons';
import { Notice } from '../ui/Notice';
import { Card } from './Card';
import { dataOf } from './live';
import type { TabModel } from './tab-model';

export const platformName: Record<PlatformId, string> = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  'business-suite': 'Meta Business Suite',
};

export type TabCardProps = {
  readonly tab: InstanceType<typeof TabModel>;
  readonly onManual: () => void;
};

/** What the extension sees in the tab in front, in words, and how to pause it there. */
export function TabCard({ tab, onManual }: TabCardProps) {
  const health = dataOf(tab.health.value);
  const paused = tab.paused.value;
  const classifierProblem = tab.classifierProblem.value;
  const here = health && !paused.includes(health.platform) ? health.platform : null;
  return (
    <Card
      title={t('popup.tab.title')}
      aside={
        health?.experimental ? <Chip icon={<InfoIcon />}>{t('popup.tab.experimental')}</Chip> : null
      }
    >
      {health && here ? <Verdict health={health} onManual={onManual} /> : null}
      {!health && paused.length === 0 ? <p class="app-muted">{t('popup.tab.none')}</p> : null}
      {classifierProblem === null ? null : (
        <Notice tone="warning" title={t('popup.tab.noClassifier')}>
          <p>{t('popup.tab.noClassifierHint')}</p>
          <p class="kl-hint">{t('popup.failure.detail', [classifierProblem])}</p>
        </Notice>
      )}
      {paused.map(platform => (
        <div class="app-row" key={platform}>
          <Chip tone="warning" icon={<PauseIcon />}>
            {t('popup.tab.paused', [platformName[platform]])}
          </Chip>
          <Button
            size="small"
            icon={<PlayIcon />}
            label={`${t('popup.tab.resume')}: ${platformName[platform]}`}
            onPress={() => void tab.pause(platform, false)}
          >
            {t('popup.tab.resume')}
          </Button>
        </div>
      ))}
      {here ? (
        <div>
          <Button
            size="small"
            variant="quiet"
            icon={<PauseIcon />}
            onPress={() => void tab.pause(here, true)}
          >
            {t('popup.tab.pause', [platformName[here]])}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}

function Verdict({ health, onManual }: { health: Health; onManual: () => void }) {
  const { verdict, read, seen } = health;
  if (verdict === 'idle') {
    return (
      <p>
        {t('popup.tab.idle')} <span class="app-muted">{t('popup.tab.idleHint')}</span>
      </p>
    );
  }
  if (verdict === 'manual') {
    return (
      <Notice
        tone="warning"
        title={t('popup.tab.manual')}
        actions={
          <Button size="small" onPress={onManual}>
            {t('popup.tab.openManual')}
          </Button>
        }
      >
        <p>{t('popup.tab.manualHint')}</p>
      </Notice>
    );
  }
  const good = verdict === 'good';
  return (
    <>
      <p class="app-verdict">
        {good ? <CheckIcon /> : <WarningIcon />}
        <strong>
          {good ? t('popup.tab.good', [read, seen]) : t('popup.tab.partial', [read, seen])}
        </strong>
      </p>
      <ul class="app-facts">
        {good ? null : <li>{t('popup.tab.partialHint')}</li>}
        {health.flagged > 0 ? <li>{t('popup.tab.flagged', health.flagged)}</li> : null}
        {health.truncated > 0 ? <li>{t('popup.tab.truncated', health.truncated)}</li> : null}
        {health.sortFiltered ? <li>{t('popup.tab.sortFiltered')}</li> : null}
      </ul>
    </>
  );
}
