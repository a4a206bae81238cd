import { t } from '../../../lib/browser/i18n';
import { defaultEndings } from '../../../lib/decisions/default-endings';
import { defaultReversals } from '../../../lib/decisions/default-reversals';
import { DecidedMeasure } from '../../../lib/decisions/measure';
import { EndingMeasure } from '../../../lib/decisions/policy';
import { Card } from '../../popup/Card';
import { measureWord } from '../../ui/decision-words';
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
      <Texts
        measures={DecidedMeasure.options}
        texts={statements}
        onTexts={changed => model.change({ statements: changed })}
      />
      <h3>{t('record.policy.reversals')}</h3>
      <Texts
        measures={DecidedMeasure.options}
        texts={policy.reversals ?? defaultReversals}
        onTexts={changed => model.change({ reversals: changed })}
      />
      <h3>{t('record.policy.endings')}</h3>
      <Texts
        measures={EndingMeasure.options}
        texts={policy.endings ?? defaultEndings}
        onTexts={changed => model.change({ endings: changed })}
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

type ByMeasure<M extends DecidedMeasure> = Record<M, { sie: string; du: string }>;

type TextsProps<M extends DecidedMeasure> = {
  readonly measures: readonly M[];
  readonly texts: ByMeasure<M>;
  readonly onTexts: (texts: ByMeasure<M>) => void;
};

/** One text per measure and form of address. */
function Texts<M extends DecidedMeasure>({ measures, texts, onTexts }: TextsProps<M>) {
  return measures.map(measure => (
    <Fold key={measure} isOpen={false} summary={measureWord(measure)}>
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
