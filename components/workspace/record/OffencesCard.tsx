import { t } from '../../../lib/browser/i18n';
import type { OffenceEntry } from '../../../lib/decisions/policy';
import { Card } from '../../popup/Card';
import { CardFault } from './CardFault';
import { Fold } from './Fold';
import { ListEditor, replaced } from './ListEditor';
import { emptyOffence, freeId } from './policy-draft';
import { LineField } from './LineField';
import type { PolicyCardProps } from './policy-card-props';
import { Field } from '../../ui/Field';

const ways = ['ex-officio', 'on-request'] as const satisfies readonly OffenceEntry['prosecution'][];
const wayKey = {
  'ex-officio': 'record.policy.exOfficio',
  'on-request': 'record.policy.onRequest',
} as const;

/** Offences that a comment may be, as the criminal branch offers them. */
export function OffencesCard({ model, policy, mayChange }: PolicyCardProps) {
  const { offences } = policy;
  return (
    <Card title={t('record.policy.offences')}>
      <p>{t('record.policy.offencesText')}</p>
      <CardFault text={model.faults.value.offences ? t('record.policy.fault.offences') : null} />
      <ListEditor
        items={offences}
        keyOf={({ id }) => id}
        mayChange={mayChange}
        addText={t('record.policy.addOffence')}
        removeText={t('record.remove')}
        removeLabel={index =>
          `${t('record.remove')}: ${offences[index]?.name || t('record.policy.newOffence')}`
        }
        onAdd={() =>
          model.change({ offences: [...offences, emptyOffence(freeId('delikt', offences))] })
        }
        onRemove={index => model.change({ offences: offences.toSpliced(index, 1) })}
      >
        {(offence, index) => {
          const set = (part: Partial<OffenceEntry>) =>
            model.change({ offences: replaced(offences, index, { ...offence, ...part }) });
          return (
            <Fold
              isOpen={offence.name === '' || offence.section === ''}
              summary={
                offence.name === ''
                  ? t('record.policy.newOffence')
                  : `${offence.name} (${offence.section})`
              }
            >
              <LineField
                label={t('record.policy.offenceName')}
                value={offence.name}
                onText={name => set({ name })}
              />
              <LineField
                label={t('record.policy.section')}
                value={offence.section}
                onText={section => set({ section })}
              />
              <Field label={t('record.policy.prosecution')}>
                {control => (
                  <select
                    {...control}
                    value={offence.prosecution}
                    onChange={event => {
                      const way = ways.find(one => one === event.currentTarget.value);
                      if (way) set({ prosecution: way });
                    }}
                  >
                    {ways.map(way => (
                      <option key={way} value={way}>
                        {t(wayKey[way])}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
              {offence.prosecution === 'on-request' ? (
                <LineField
                  label={t('record.policy.entitled')}
                  value={offence.entitled}
                  onText={entitled => set({ entitled })}
                />
              ) : null}
            </Fold>
          );
        }}
      </ListEditor>
    </Card>
  );
}
