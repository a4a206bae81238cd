import { t } from '../../../lib/browser/i18n';
import { defaultReversals } from '../../../lib/decisions/default-reversals';
import { DecidedMeasure } from '../../../lib/decisions/measure';
import type { DecisionPolicy } from '../../../lib/decisions/policy';
import { Card } from '../../popup/Card';
import { Field } from '../../ui/Field';
import { CardFault } from './CardFault';
import { Fold } from './Fold';
import type { PolicyCardProps } from './policy-card-props';

const forms = ['sie', 'du'] as const;

/** What the author reads: reasons per measure, and how to complain. */
export function StatementsCard({ model, policy }: PolicyCardProps) {
  const { statements, complaintRoute } = policy;
  const faults = model.faults.value;
  return (
    <Card title={t('record.policy.statements')}>
      <p>{t('record.policy.statementsText')}</p>
      <p class="kl-hint">
        {t('record.policy.places', [
          '{clause} {title} {version} {reason} {measure} {complaint} {number}',
        ])}
      </p>
      <CardFault text={faults.statements ? t('record.policy.fault.statements') : null} />
      <Texts texts={statements} onTexts={changed => model.change({ statements: changed })} />
      <h3>{t('record.policy.reversals')}</h3>
      <Texts
        texts={policy.reversals ?? defaultReversals}
        onTexts={changed => model.change({ reversals: changed })}
      />
      <Field
        label={t('record.policy.complaintRoute')}
        hint={t('record.policy.complaintRouteHint')}
        error={faults.complaintRoute ? t('record.empty') : null}
      >
        {control => (
          <textarea
            {...control}
            rows={3}
            maxLength={5_000}
            value={complaintRoute}
            onInput={event => model.change({ complaintRoute: event.currentTarget.value })}
          />
        )}
      </Field>
    </Card>
  );
}

type TextsProps = {
  readonly texts: DecisionPolicy['statements'];
  readonly onTexts: (texts: DecisionPolicy['statements']) => void;
};

/** One text per measure and form of address. */
function Texts({ texts, onTexts }: TextsProps) {
  return DecidedMeasure.options.map(measure => (
    <Fold key={measure} isOpen={false} summary={t(`decision.measure.${measure}`)}>
      {forms.map(form => (
        <Field key={form} label={t(`record.policy.form.${form}`)}>
          {control => (
            <textarea
              {...control}
              rows={6}
              maxLength={5_000}
              value={texts[measure][form]}
              onInput={event =>
                onTexts({
                  ...texts,
                  [measure]: { ...texts[measure], [form]: event.currentTarget.value },
                })
              }
            />
          )}
        </Field>
      ))}
    </Fold>
  ));
}
