import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../lib/browser/i18n';
import type { DeviceId } from '../../../lib/ledger/entry';
import { Button } from '../../ui/Button';
import { nameInText, revocableDevices } from './membership';
import type { CardProps } from './card-props';

type Choice = ReturnType<typeof revocableDevices>[number];
type Step = 'which' | 'happens' | 'after';

export type LostDeviceProps = CardProps & { readonly onClose: () => void };

/** Blocking a lost device, step by step: which one, what follows, what remains to be done. */
export function LostDevice({ model, team, isLead, onClose }: LostDeviceProps) {
  const choices = revocableDevices(team, isLead);
  const [id, setId] = useState<DeviceId | null>(choices.length === 1 ? firstOf(choices) : null);
  const [step, setStep] = useState<Step>('which');
  const chosen = choices.find(({ device }) => device.id === id);
  const close = (
    <Button variant="quiet" onPress={onClose}>
      {t('team.device.close')}
    </Button>
  );
  if (choices.length === 0 && step === 'which')
    return (
      <StepBox title={t('team.device.lost')}>
        <p>{t('team.device.noOther')}</p>
        <div>{close}</div>
      </StepBox>
    );
  if (step === 'which')
    return (
      <StepBox key="which" number={1} title={t('team.device.which')}>
        <DeviceChoice {...{ choices, id }} onChoose={setId} />
        <div class="workspace-actions">
          <Button disabled={!chosen} onPress={() => setStep('happens')}>
            {t('team.device.next')}
          </Button>
          {close}
        </div>
      </StepBox>
    );
  if (step === 'happens' && chosen)
    return (
      <StepBox key="happens" number={2} title={t('team.device.happens')}>
        <ul class="team-points">
          <li>{t('team.device.happens1', [nameInText(chosen.device.label)])}</li>
          <li>{t('team.device.happens2')}</li>
          <li>{t('team.device.happens3')}</li>
        </ul>
        <div class="workspace-actions">
          <Button
            variant="danger"
            disabled={model.busy.value !== null}
            onPress={() =>
              void model
                .plain('devices', 'team/revoke-device', { device: chosen.device.id })
                .then(worked => worked && setStep('after'))
            }
          >
            {t('team.device.revoke')}
          </Button>
          <Button variant="quiet" onPress={() => setStep('which')}>
            {t('team.back')}
          </Button>
        </div>
      </StepBox>
    );
  return (
    <StepBox key="after" number={3} title={t('team.device.done')}>
      <p>{t('team.device.after')}</p>
      <ul class="team-points">
        <li>{t('team.device.after1')}</li>
        <li>{t('team.device.after2')}</li>
        <li>{t('team.device.after3')}</li>
      </ul>
      <div>{close}</div>
    </StepBox>
  );
}

const firstOf = (choices: readonly Choice[]): DeviceId | null => choices[0]?.device.id ?? null;

type StepBoxProps = {
  readonly title: string;
  readonly number?: number;
  readonly children: ComponentChildren;
};

/** Takes the focus with each step. */
function StepBox({ title, number, children }: StepBoxProps) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <div class="team-made">
      {number === undefined ? null : (
        <p class="app-muted">{t('team.device.step', [String(number), '3'])}</p>
      )}
      <h3 class="kl-focusable" tabIndex={-1} ref={ref}>
        {title}
      </h3>
      {children}
    </div>
  );
}

type DeviceChoiceProps = {
  readonly choices: readonly Choice[];
  readonly id: DeviceId | null;
  readonly onChoose: (id: DeviceId) => void;
};

function DeviceChoice({ choices, id, onChoose }: DeviceChoiceProps) {
  return (
    <fieldset class="team-fieldset">
      <legend class="kl-sr">{t('team.device.which')}</legend>
      <div class="team-choices">
        {choices.map(({ device, memberName, isOwnMember }) => (
          <label key={device.id} class="team-choice">
            <input
              type="radio"
              name="lost-device"
              class="kl-focusable"
              checked={device.id === id}
              onChange={() => onChoose(device.id)}
            />
            <span>
              {isOwnMember ? (
                <bdi>{device.label}</bdi>
              ) : (
                t('team.device.owner', [nameInText(device.label), nameInText(memberName)])
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
