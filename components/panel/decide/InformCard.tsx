import { useState } from 'preact/hooks';
import { t } from '../../../lib/browser/i18n';
import type { DecisionPayload } from '../../../lib/decisions/payloads';
import { textOf } from '../../../lib/decisions/statement';
import { tellingOf } from '../../../lib/decisions/telling';
import type { DecisionView } from '../../../lib/rpc/decisions';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { CheckIcon, ChevronIcon, CopyIcon, InsertIcon } from '../../ui/icons';
import { ReplyText } from '../AnswerEditor';
import { shortMoment } from '../../../lib/browser/moment-words';
import type { PanelModel } from '../panel-model';

export type InformCardProps = { readonly model: PanelModel; readonly view: DecisionView };

type Notice = DecisionPayload<'decision-notice'>;
type Way = Extract<Notice, { informed: true }>['how'];
const ways = ['reply', 'message', 'mail', 'letter'] as const satisfies readonly Way[];

/** What to tell the comment's author of a measure or its reversal, and the note that they were told or why not (D-15). */
export function InformCard({ model, view }: InformCardProps) {
  const { decision } = view;
  const policy = model.decide.policy.value;
  const last = decision.notices.at(-1);
  const telling = tellingOf(decision);
  const isOver = telling !== null && telling.of !== 'measure';
  if (last && !(isOver && telling.isDue))
    return <p class="kl-hint">{noticeText(last.notice, last.at)}</p>;
  const text = telling && policy && textOf(telling.of, decision, policy, model.composer.form.value);
  if (!text) return null;
  return (
    <details class="quoted inform" open={view.tasks.some(({ kind }) => kind === 'inform')}>
      <summary class="kl-focusable">
        <ChevronIcon />
        {t(`decide.inform.${telling.of === 'measure' ? 'title' : telling.of}`)}
      </summary>
      <Informing
        key={`${decision.id} ${decision.measure} ${telling.of}`}
        model={model}
        view={view}
        text={text.text}
      />
    </details>
  );
}

function Informing({ model, view, text }: InformCardProps & { readonly text: string }) {
  const [edited, setEdited] = useState<string | null>(null);
  const [way, setWay] = useState<Way>('reply');
  const wording = edited ?? text;
  const { decided } = model.decide;
  const isBusy = decided.busy.value !== null;
  const note = (payload: Notice) =>
    void decided.step(view.decision.id, { kind: 'notice', payload });
  return (
    <div class="inform-form">
      <p class="kl-hint">{t('decide.inform.hint')}</p>
      <ReplyText model={model} text={wording} onInput={setEdited} />
      <div class="answer-actions">
        {view.decision.measure === 'hide' ? (
          <Button
            size="small"
            icon={<InsertIcon />}
            disabled={model.stale.value !== null || model.insertion.isRunning.value}
            onPress={() => model.insertText(wording)}
          >
            {t('panel.answer.insert')}
          </Button>
        ) : null}
        <Button size="small" icon={<CopyIcon />} onPress={() => void model.insertion.copy(wording)}>
          {t('panel.answer.copy')}
        </Button>
      </div>
      <Field label={t('decide.inform.how')}>
        {control => (
          <select
            {...control}
            value={way}
            onChange={event =>
              setWay(ways.find(one => one === event.currentTarget.value) ?? 'reply')
            }
          >
            {ways.map(one => (
              <option key={one} value={one}>
                {t(`decide.inform.way.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button
        size="small"
        icon={<CheckIcon />}
        disabled={isBusy || wording.trim() === ''}
        onPress={() => note({ informed: true, at: decided.now(), how: way, wording })}
      >
        {t('decide.inform.done')}
      </Button>
      <NotInformed isBusy={isBusy} onNote={reason => note({ informed: false, reason })} />
    </div>
  );
}

type NotInformedProps = {
  readonly isBusy: boolean;
  readonly onNote: (reason: string) => void;
};

function NotInformed({ isBusy, onNote }: NotInformedProps) {
  const [reason, setReason] = useState('');
  return (
    <details class="quoted">
      <summary class="kl-focusable">
        <ChevronIcon />
        {t('decide.inform.not')}
      </summary>
      <Field label={t('decide.inform.why')}>
        {control => (
          <input
            {...control}
            type="text"
            maxLength={300}
            value={reason}
            onInput={event => setReason(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button
        size="small"
        disabled={isBusy || reason.trim() === ''}
        onPress={() => onNote(reason.trim())}
      >
        {t('decide.inform.notDone')}
      </Button>
    </details>
  );
}

const noticeText = (notice: Notice, at: number): string =>
  notice.informed
    ? t('decide.inform.was', [shortMoment(notice.at), t(`decide.inform.way.${notice.how}`)])
    : t('decide.inform.wasNot', [shortMoment(at), notice.reason]);
