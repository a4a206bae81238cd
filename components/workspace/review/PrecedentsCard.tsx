import { createModel, useModel } from '@preact/signals';
import { t } from '../../../lib/browser/i18n';
import type { Decision } from '../../../lib/decisions/decision';
import type { Precedent } from '../../../lib/rpc/decisions';
import { type Backend, useServices } from '../../popup/backend';
import { Card } from '../../popup/Card';
import { Failure } from '../../popup/Failure';
import { excerpt } from '../../popup/format';
import { recentMoment } from '../../../lib/browser/moment-words';
import { liveCall } from '../../popup/live';
import { measureWord, outcomeWord } from '../../ui/decision-words';
import { decisionAddress } from './review-address';

type PrecedentsProps = { readonly decision: Decision; readonly text: string };

/** Like cases, treated alike? What was decided about similar comments, most alike first (D-11). */
export function PrecedentsCard({ decision, text }: PrecedentsProps) {
  const { backend } = useServices();
  const { proposal, id } = decision;
  const model = useModel(
    () =>
      new PrecedentsModel({ backend, text, clause: proposal.grounds?.clause.clause ?? null, id }),
  );
  const state = model.state.value;
  const shown = proposal.precedents.map(({ number }) => number);
  return (
    <Card title={t('review.precedents.title')}>
      {state.status === 'loading' ? <p class="app-muted">{t('review.loading')}</p> : null}
      {state.status === 'failed' ? <Failure error={state.error} /> : null}
      {state.status === 'ready' && state.data.length === 0 ? (
        <p class="app-muted">{t('review.precedents.none')}</p>
      ) : null}
      {state.status === 'ready' && state.data.length > 0 ? (
        <ul class="app-list">
          {state.data.map(one => (
            <PrecedentItem key={one.id} one={one} />
          ))}
        </ul>
      ) : null}
      <p class="kl-hint">
        {shown.length === 0
          ? t('review.precedents.noneShown')
          : t('review.precedents.shown', [shown.join(', ')])}
      </p>
    </Card>
  );
}

function PrecedentItem({ one }: { readonly one: Precedent }) {
  const { now } = useServices();
  const { id, number, measure, outcome, clause, decidedAt, shared } = one;
  return (
    <li class="app-item">
      <p>
        <a class="kl-link" href={decisionAddress(id)}>
          {`${measureWord(measure)} · ${number}`}
        </a>{' '}
        <strong>{outcomeWord(outcome)}</strong>
      </p>
      <p class="review-excerpt" dir="auto">
        {excerpt(one.excerpt, 160)}
      </p>
      <p class="app-muted">
        {[
          clause,
          decidedAt === null ? null : recentMoment(decidedAt, now()),
          shared.length === 0 ? null : t('review.precedents.words', [shared.join(', ')]),
        ]
          .filter(part => part !== null)
          .join(' · ')}
      </p>
    </li>
  );
}

type PrecedentsDeps = {
  readonly backend: Backend;
  readonly text: string;
  readonly clause: string | null;
  readonly id: Decision['id'];
};

const PrecedentsModel = createModel(({ backend, text, clause, id }: PrecedentsDeps) => ({
  // The text may be longer than what a search takes; its beginning says what it is like.
  state: liveCall(
    backend,
    'decisions/precedents',
    { text: text.slice(0, 20_000), clause, except: id },
    ['decisions'],
  ).state,
}));
