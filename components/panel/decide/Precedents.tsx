import { t } from '../../../lib/browser/i18n';
import type { Precedent } from '../../../lib/rpc/decisions';
import { measureWord, outcomeWord } from '../../ui/decision-words';
import { Notice } from '../../ui/Notice';
import { shortMoment } from '../../../lib/browser/moment-words';
import type { DecideModel } from './decide-model';

/** How like comments were decided before, while one writes (D-11). */
export function Precedents({ decide }: { readonly decide: DecideModel }) {
  const { precedents } = decide;
  const shown = precedents.shown.value;
  const milder = precedents.milder.value;
  return (
    <section class="precedents" aria-labelledby="precedents-title">
      <h3 id="precedents-title">{t('decide.precedents.title')}</h3>
      <div aria-live="polite">
        {milder.length > 0 ? (
          <Notice tone="warning" title={t('decide.precedents.whyOther')}>
            <p>{t('decide.precedents.whyOtherText')}</p>
          </Notice>
        ) : null}
        {precedents.state.value === 'failed' ? (
          <p class="kl-hint">{t('decide.precedents.failed')}</p>
        ) : null}
        {precedents.state.value === 'shown' && shown.length === 0 ? (
          <p class="kl-hint">{t('decide.precedents.none')}</p>
        ) : null}
      </div>
      {shown.length === 0 ? null : (
        <ul>
          {shown.map(precedent => (
            <PrecedentItem key={precedent.id} precedent={precedent} />
          ))}
        </ul>
      )}
    </section>
  );
}

function PrecedentItem({ precedent }: { readonly precedent: Precedent }) {
  const { number, measure, outcome, clause, decidedAt, excerpt, shared } = precedent;
  const facts = [number, clause, decidedAt === null ? null : shortMoment(decidedAt)];
  return (
    <li class="precedent">
      <p>
        <strong>{measureWord(measure)}</strong> · {outcomeWord(outcome)}
      </p>
      <blockquote class="precedent-text" dir="auto">
        {excerpt}
      </blockquote>
      <p class="kl-hint">{facts.filter(fact => fact !== null).join(' · ')}</p>
      {shared.length === 0 ? null : (
        <p class="kl-hint">
          {t('decide.precedents.shared')} <bdi>{shared.slice(0, 6).join(', ')}</bdi>
        </p>
      )}
    </li>
  );
}
