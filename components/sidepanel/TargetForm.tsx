import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/browser/i18n';
import { TargetRole } from '../../lib/escalation/target';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import type { TargetDraft, TargetProblems, TargetsModel } from './targets-model';

const problemKey = {
  empty: 'sidepanel.target.empty',
  'too-long': 'sidepanel.target.tooLong',
  'bad-mail': 'sidepanel.target.badMail',
  'bad-url': 'sidepanel.target.badUrl',
} as const satisfies Record<NonNullable<TargetProblems[keyof TargetProblems]>, string>;
const channels = ['mail', 'clipboard', 'webhook'] as const;
const formats = {
  kommentarlotse: 'sidepanel.target.formats.kommentarlotse',
  mattermost: 'sidepanel.target.formats.mattermost',
  'matrix-hookshot': 'sidepanel.target.formats.matrixHookshot',
} as const satisfies Record<TargetDraft['format'], string>;

export type TargetFormProps = { readonly model: InstanceType<typeof TargetsModel> };

export function TargetForm({ model }: TargetFormProps) {
  const formRef = useRef<HTMLFormElement>(null);
  useEffect(() => formRef.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const draft = model.draft.value;
  if (!draft) return null;
  return (
    <form class="app-stack side-form" ref={formRef} onSubmit={event => event.preventDefault()}>
      <TextField
        model={model}
        field="name"
        label={t('sidepanel.target.name')}
        hint={t('sidepanel.target.nameHint')}
      />
      <Choice
        label={t('sidepanel.target.role')}
        value={draft.role}
        options={TargetRole.options.map(role => [role, t(`sidepanel.target.roles.${role}`)])}
        onChoose={role => model.set({ role })}
      />
      <Choice
        label={t('sidepanel.target.channel')}
        value={draft.channel}
        options={channels.map(kind => [kind, t(`sidepanel.target.channels.${kind}`)])}
        onChoose={channel => model.set({ channel })}
      />
      {draft.channel === 'mail' ? (
        <TextField model={model} field="mail" label={t('sidepanel.target.mail')} />
      ) : null}
      {draft.channel === 'webhook' ? <WebhookFields model={model} draft={draft} /> : null}
      <TextField
        model={model}
        field="interimReply"
        rows={3}
        label={`${t('sidepanel.target.interim')} (${t('popup.optional')})`}
        hint={t('sidepanel.target.interimHint')}
      />
      <div class="app-actions">
        <Button variant="primary" disabled={model.busy.value} onPress={() => void model.save()}>
          {t('sidepanel.target.save')}
        </Button>
        <Button variant="quiet" onPress={() => model.cancel()}>
          {t('popup.cancel')}
        </Button>
      </div>
    </form>
  );
}

function WebhookFields({ model, draft }: TargetFormProps & { readonly draft: TargetDraft }) {
  return (
    <>
      <TextField
        model={model}
        field="url"
        label={t('sidepanel.target.url')}
        hint={t('sidepanel.target.urlHint')}
      />
      <Choice
        label={t('sidepanel.target.format')}
        value={draft.format}
        options={(['kommentarlotse', 'mattermost', 'matrix-hookshot'] as const).map(format => [
          format,
          t(formats[format]),
        ])}
        onChoose={format => model.set({ format })}
      />
    </>
  );
}

type TextFieldProps = TargetFormProps & {
  readonly field: keyof TargetProblems;
  readonly label: string;
  readonly hint?: string;
  readonly rows?: number;
};

function TextField({ model, field, label, hint, rows }: TextFieldProps) {
  const problem = model.problems.value[field];
  const value = model.draft.value?.[field] ?? '';
  return (
    <Field label={label} hint={hint} error={problem ? t(problemKey[problem]) : null}>
      {control =>
        rows === undefined ? (
          <input
            {...control}
            autoComplete="off"
            value={value}
            onInput={event => model.set({ [field]: event.currentTarget.value })}
          />
        ) : (
          <textarea
            {...control}
            rows={rows}
            value={value}
            onInput={event => model.set({ [field]: event.currentTarget.value })}
          />
        )
      }
    </Field>
  );
}

type ChoiceProps<Option extends string> = {
  readonly label: string;
  readonly value: Option;
  readonly options: readonly (readonly [Option, string])[];
  readonly onChoose: (option: Option) => void;
};

function Choice<Option extends string>({ label, value, options, onChoose }: ChoiceProps<Option>) {
  return (
    <Field label={label}>
      {control => (
        <select
          {...control}
          value={value}
          onChange={event => {
            const chosen = options.find(([option]) => option === event.currentTarget.value);
            if (chosen) onChoose(chosen[0]);
          }}
        >
          {options.map(([option, name]) => (
            <option key={option} value={option}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
