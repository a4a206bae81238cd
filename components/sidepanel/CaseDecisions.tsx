import { createModel, useModel } from '@preact/signals';
import { t } from '../../lib/browser/i18n';
import type { CommentKey } from '../../lib/comment/snapshot';
import { type Backend, useServices } from '../popup/backend';
import { dataOf, liveCall } from '../popup/live';
import { Button } from '../ui/Button';
import { measureWord } from '../ui/decision-words';
import { PhaseChip } from '../ui/PhaseChip';

/** Decisions about the comment of a case, each with its way to the page about it; nothing where there are none. */
export function CaseDecisions({ comment }: { readonly comment: CommentKey }) {
  const { backend, doors } = useServices();
  const model = useModel(() => new CaseDecisionsModel({ backend, comment }));
  const found = dataOf(model.state.value) ?? [];
  if (found.length === 0) return null;
  return (
    <section class="app-card">
      <h3>{t('review.case.title')}</h3>
      <ul class="app-list">
        {found.map(({ id, number, measure, phase }) => (
          <li key={id} class="app-row">
            <Button
              size="small"
              variant="quiet"
              onPress={() => doors.openPage(`workspace.html#pruefung/${encodeURIComponent(id)}`)}
            >
              {`${measureWord(measure)} · ${number}`}
            </Button>
            <PhaseChip phase={phase} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type CaseDecisionsDeps = { readonly backend: Backend; readonly comment: CommentKey };

const CaseDecisionsModel = createModel(({ backend, comment }: CaseDecisionsDeps) => ({
  state: liveCall(backend, 'decisions/for-comments', { keys: [comment] }, ['decisions']).state,
}));
