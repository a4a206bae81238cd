import { t } from '../../../lib/browser/i18n';
import { Failure } from '../../popup/Failure';
import { teamProblemKey } from '../../popup/team-problem';
import { CheckIcon } from '../../ui/icons';
import { Notice } from '../../ui/Notice';
import type { Area, Team } from './team-model';
import type { Trouble } from './trouble';

/** What came of the last action, in the card it belongs to. The status region is there before its words. */
export function Outcome({ model, area }: { readonly model: Team; readonly area: Area }) {
  const said = model.said.value;
  const trouble = model.trouble.value;
  return (
    <>
      <div aria-live="polite">
        {said?.area === area ? (
          <p class="app-said">
            <CheckIcon />
            <span>{t(`team.done.${said.done}`)}</span>
          </p>
        ) : null}
      </div>
      {trouble?.area === area ? <TroubleNotice trouble={trouble.trouble} /> : null}
    </>
  );
}

/** What happened, what was kept, what to do. */
export function TroubleNotice({ trouble }: { readonly trouble: Trouble }) {
  if (trouble.kind === 'rpc') return <Failure error={trouble.error} />;
  const key = teamProblemKey[trouble.problem];
  return (
    <Notice tone="danger" live="alert" title={t(`team.problem.${key}.title`)}>
      <p>{t(`team.problem.${key}.text`)}</p>
    </Notice>
  );
}
