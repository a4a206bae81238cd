import { useState } from 'preact/hooks';
import { t } from '../../lib/browser/i18n';
import type { AddressForm } from '../../lib/knowledge/answer';
import { composeAnswer } from '../../lib/knowledge/compose';
import type { Settings } from '../../lib/settings/settings';
import { MarkedText } from '../panel/MarkedText';
import { AnswerMarks } from '../popup/AnswerMarks';
import { useServices } from '../popup/backend';
import { CopyAnswer } from '../popup/CopyAnswer';
import type { Proposal } from './manual-model';
import { OutLink } from './OutLink';

export type ProposalItemProps = {
  readonly proposal: Proposal;
  readonly form: AddressForm;
  readonly settings: Settings | null;
};

/** One answer as it would be sent, greeting and closing included; copied, never inserted. */
export function ProposalItem({ proposal, form, settings }: ProposalItemProps) {
  const { doors } = useServices();
  const [copied, setCopied] = useState<string | null>(null);
  const { answer, suggestion } = proposal;
  const text = composeAnswer(answer, {
    form,
    length: 'long',
    greeting: settings?.greeting[form] ?? '',
    closing: settings?.closing[form] ?? '',
  });
  const copy = async () => {
    const done = await doors.copyText(text);
    setCopied(done ? text : null);
    return done;
  };
  return (
    <li class="app-item">
      <h4 class="app-question">
        <MarkedText
          text={answer.question}
          marks={[{ kind: 'match', spans: suggestion.questionSpans }]}
        />
      </h4>
      <p class="app-text">{text}</p>
      <AnswerMarks answer={answer} validity={suggestion.validity} />
      <OutLink url={answer.sourceUrl}>{t('popup.find.source')}</OutLink>
      <div class="app-actions">
        <CopyAnswer
          answer={answer}
          validity={suggestion.validity}
          copied={copied === text}
          onCopy={copy}
        />
      </div>
    </li>
  );
}
