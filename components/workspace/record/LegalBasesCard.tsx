import { t } from '../../../lib/browser/i18n';
import { Card } from '../../popup/Card';
import { Field } from '../../ui/Field';
import { CardFault } from './CardFault';
import { ListEditor, replaced } from './ListEditor';
import { freeId } from './policy-draft';
import type { PolicyCardProps } from './policy-card-props';

/** What the Rechtsamt lets decisions rest on. */
export function LegalBasesCard({ model, policy, mayChange }: PolicyCardProps) {
  const { legalBases } = policy;
  const fault = model.faults.value.legalBases;
  return (
    <Card title={t('record.policy.legalBases')}>
      <p>{t('record.policy.legalBasesText')}</p>
      <CardFault text={fault ? t('record.policy.fault.legalBases') : null} />
      <ListEditor
        items={legalBases}
        keyOf={({ id }) => id}
        mayChange={mayChange}
        addText={t('record.policy.addLegalBasis')}
        removeText={t('record.remove')}
        removeLabel={index =>
          `${t('record.remove')}: ${t('record.policy.legalBasis', [index + 1])}`
        }
        onAdd={() =>
          model.change({
            legalBases: [...legalBases, { id: freeId('grundlage', legalBases), text: '' }],
          })
        }
        onRemove={index => model.change({ legalBases: legalBases.toSpliced(index, 1) })}
      >
        {(basis, index) => (
          <Field label={t('record.policy.legalBasis', [index + 1])} isLabelHidden>
            {control => (
              <textarea
                {...control}
                rows={3}
                maxLength={300}
                value={basis.text}
                onInput={event =>
                  model.change({
                    legalBases: replaced(legalBases, index, {
                      ...basis,
                      text: event.currentTarget.value.replaceAll('\n', ' '),
                    }),
                  })
                }
              />
            )}
          </Field>
        )}
      </ListEditor>
    </Card>
  );
}
