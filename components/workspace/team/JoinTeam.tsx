import { useModel } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../../lib/browser/i18n';
import { useServices } from '../../popup/backend';
import { formatMoment } from '../../popup/format';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { PlaceTitle } from '../PlaceTitle';
import { BackLink } from './BackLink';
import { Form, SubmitButton } from './Form';
import type { WayProps } from './FoundTeam';
import { draftOf, type Invitation, JoinModel } from './join-model';
import { NameField } from './NameField';
import { Outcome } from './Outcome';
import { StorageFields } from './StorageFields';
import { StorageModel } from './storage-model';
import { Working } from './Working';

type Join = InstanceType<typeof JoinModel>;

/** Answering an invitation: its text is read and shown before anything else is asked. */
export function JoinTeam({ model, pickFolder }: WayProps) {
  const { now } = useServices();
  const form = useModel(() => new JoinModel(model, now));
  const invitation = form.invitation.value;
  return (
    <>
      <BackLink />
      <PlaceTitle>{t('team.join.title')}</PlaceTitle>
      {invitation === null ? (
        <ReadForm form={form} model={model} />
      ) : (
        <AnswerForm {...{ form, model, pickFolder, invitation }} />
      )}
    </>
  );
}

function ReadForm({ form, model }: Pick<WayProps, 'model'> & { readonly form: Join }) {
  const { names } = form;
  const isWorking = model.busy.value !== null;
  return (
    <Form onSubmit={() => void form.read()}>
      <Field
        label={t('team.join.text')}
        hint={t('team.join.textHint')}
        error={names.missing.value.includes('text') ? t('team.field.empty') : null}
      >
        {control => (
          <textarea
            {...control}
            rows={6}
            maxLength={5_000}
            autocomplete="off"
            spellcheck={false}
            value={names.typed.value['text'] ?? ''}
            onInput={event => names.type('text', event.currentTarget.value)}
          />
        )}
      </Field>
      <SubmitButton isWorking={isWorking}>{t('team.join.read')}</SubmitButton>
      <Working label={isWorking ? t('team.join.reading') : null} />
      <Outcome model={model} area="ways" />
    </Form>
  );
}

type AnswerFormProps = WayProps & { readonly form: Join; readonly invitation: Invitation };

function AnswerForm({ form, model, pickFolder, invitation }: AnswerFormProps) {
  const services = useServices();
  const start = draftOf(invitation);
  const storage = useModel(
    () => new StorageModel({ ...services, pickFolder, start, isTeamExpected: true }),
  );
  const isWorking = model.busy.value !== null;
  const fields =
    invitation.role === null
      ? (['deviceLabel'] as const)
      : (['memberName', 'deviceLabel'] as const);
  return (
    <Form onSubmit={() => void form.submit(storage)}>
      <InvitationFacts invitation={invitation} onOther={form.other} />
      <NameField
        names={form.names}
        name="code"
        label={t('team.join.code')}
        hint={t('team.join.codeHint')}
        maxLength={50}
      />
      {fields.map(key => (
        <NameField
          key={key}
          names={form.names}
          name={key}
          label={t(`team.field.${key}`)}
          hint={t(`team.field.${key}Hint`)}
        />
      ))}
      <p>{t('team.join.storageHint')}</p>
      <StorageFields storage={storage} isPlaceFixed />
      <SubmitButton isWorking={isWorking}>{t('team.join.submit')}</SubmitButton>
      <Working label={isWorking ? t('team.join.working') : null} />
      <Outcome model={model} area="ways" />
    </Form>
  );
}

type FactsProps = { readonly invitation: Invitation; readonly onOther: () => void };

/** Takes the focus: it stands where the form for the text was. */
function InvitationFacts({ invitation, onOther }: FactsProps) {
  const { now } = useServices();
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => ref.current?.focus(), []);
  const { role, remote, expiresAt } = invitation;
  return (
    <>
      <h2 class="kl-focusable" tabIndex={-1} ref={ref}>
        {t('team.join.says')}
      </h2>
      <dl class="app-pairs">
        <dt>{t('team.join.role')}</dt>
        <dd>
          {role === null
            ? t('team.join.ownDevice')
            : `${t(`team.role.${role}.name`)}. ${t(`team.role.${role}.may`)}`}
        </dd>
        <dt>{t('team.join.validUntil')}</dt>
        <dd>{formatMoment(expiresAt, now())}</dd>
        <dt>{t('team.join.place')}</dt>
        <dd>
          <bdi>{remote.url}</bdi>
        </dd>
      </dl>
      <div>
        <Button size="small" variant="quiet" onPress={onOther}>
          {t('team.join.other')}
        </Button>
      </div>
    </>
  );
}
