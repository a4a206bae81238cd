import { t } from '../../../lib/browser/i18n';
import { ReplyText } from '../AnswerEditor';
import type { PanelModel } from '../panel-model';
import type { Draft } from './draft';
import { hintOf } from './hint-text';

/** What the reply box gets: the words of the house rules, to be changed by hand. */
export function HintText({ model, draft }: { readonly model: PanelModel; readonly draft: Draft }) {
  const text = hintOf(draft, model.decide.replyText.value, model.composer);
  return (
    <div class="decide-hint-text">
      <h3>{t('decide.hint.title')}</h3>
      {model.decide.replyText.value === null ? (
        <p class="kl-hint">{t('decide.hint.none')}</p>
      ) : null}
      <ReplyText model={model} text={text} onInput={next => model.decide.change('hint', next)} />
    </div>
  );
}
