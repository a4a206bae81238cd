import { t } from '../../lib/browser/i18n';
import { Button } from '../ui/Button';
import { useServices } from './backend';
import { Card } from './Card';
import { excerpt, formatMoment } from './format';
import type { TabModel } from './tab-model';

export type CasesCardProps = {
  readonly tab: InstanceType<typeof TabModel>;
  readonly onOpen: () => void;
};

export function CasesCard({ tab, onOpen }: CasesCardProps) {
  const { now } = useServices();
  const count = tab.openCount.value;
  return (
    <Card title={t('popup.cases.title')}>
      {count === 0 ? <p class="app-muted">{t('popup.cases.none')}</p> : null}
      {count > 0 ? <p>{t('popup.cases.count', count)}</p> : null}
      <ul class="app-list">
        {tab.newestOpen.value.map(({ id, opening, openedAt }) => (
          <li key={id}>
            <strong>{opening.number}</strong> <span>{opening.targetName}</span>
            <br />
            <span class="app-muted">
              {excerpt(opening.comment.text, 70)} · {formatMoment(openedAt, now())}
            </span>
          </li>
        ))}
      </ul>
      <div>
        <Button size="small" variant="quiet" onPress={onOpen}>
          {t('popup.cases.open')}
        </Button>
      </div>
    </Card>
  );
}
