import { t } from '../../lib/browser/i18n';
import { Button } from '../ui/Button';
import { CommentIcon } from '../ui/icons';
import { EmptyState } from '../ui/EmptyState';
import { Failure } from './Failure';
import type { KnowledgeModel } from './knowledge-model';
import { SyncProgress } from './SyncProgress';

export type FirstStartProps = {
  readonly knowledge: InstanceType<typeof KnowledgeModel>;
  readonly onOwn: () => void;
};

/** While there is no answer yet: the two ways to get some. */
export function FirstStart({ knowledge, onOwn }: FirstStartProps) {
  const progress = knowledge.progress.value;
  return (
    <section class="app-card">
      <EmptyState icon={<CommentIcon />} title={t('popup.start.title')}>
        <p>{t('popup.start.text')}</p>
      </EmptyState>
      <Failure error={knowledge.problem.value} />
      {progress ? <SyncProgress progress={progress} /> : null}
      <div class="app-choice">
        <Button
          variant="primary"
          disabled={knowledge.pending.value !== null}
          onPress={() => void knowledge.addPractice()}
        >
          {t('popup.start.practice')}
        </Button>
        <p class="kl-hint">{t('popup.start.practiceHint')}</p>
        <Button onPress={onOwn}>{t('popup.start.own')}</Button>
        <p class="kl-hint">{t('popup.start.ownHint')}</p>
      </div>
    </section>
  );
}
