import { useModel } from '@preact/signals';
import { t } from '../../../lib/browser/i18n';
import { formatNumber } from '../../popup/format';
import { Notice } from '../../ui/Notice';
import { Form, SubmitButton } from './Form';
import { NameField } from './NameField';
import { RetryModel } from './retry-model';
import type { Team } from './team-model';
import { Working } from './Working';

export type RetryCodeProps = { readonly model: Team; readonly triesLeft: number };

/** The code was wrong: asks for it once more, and says how often that is still possible. */
export function RetryCode({ model, triesLeft }: RetryCodeProps) {
  const form = useModel(() => new RetryModel(model));
  const isWorking = model.busy.value?.area === 'joining';
  return (
    <>
      <Notice tone="warning" live="alert" title={t('team.joining.wrongCode')}>
        <p>{t('team.joining.wrongCodeText')}</p>
        <p>{t('team.joining.triesLeft', triesLeft, [formatNumber(triesLeft)])}</p>
      </Notice>
      <Form onSubmit={() => void form.submit()}>
        <NameField
          names={form.names}
          name="code"
          label={t('team.join.code')}
          hint={t('team.join.codeHint')}
          maxLength={50}
        />
        <SubmitButton isWorking={isWorking}>{t('team.joining.retry')}</SubmitButton>
        <Working label={isWorking ? t('team.join.working') : null} />
      </Form>
    </>
  );
}
