import { t } from '../../../lib/browser/i18n';
import { Failure } from '../../popup/Failure';
import { CheckIcon } from '../../ui/icons';
import type { Area } from './card-order';
import type { DecisionPageModel } from './decision-model';

export type StepOutcomeProps = { readonly model: DecisionPageModel; readonly area: Area };

/** What came of the last step, in the card it belongs to. The status region is there before its words. */
export function StepOutcome({ model, area }: StepOutcomeProps) {
  const said = model.said.value;
  const trouble = model.trouble.value;
  return (
    <>
      <div aria-live="polite">
        {said?.area === area ? (
          <p class="review-said">
            <CheckIcon />
            <span>{t(`review.done.${said.done}`)}</span>
          </p>
        ) : null}
      </div>
      {trouble?.area === area ? <Failure error={trouble.error} /> : null}
    </>
  );
}
