import { t } from '../../../lib/browser/i18n';
import type { Office } from '../../../lib/decisions/policy';
import { Card } from '../../popup/Card';
import { Field } from '../../ui/Field';
import { CardFault } from './CardFault';
import { Fold } from './Fold';
import { LineField } from './LineField';
import { ListEditor, replaced } from './ListEditor';
import { emptyOffice, freeId } from './policy-draft';
import type { PolicyCardProps } from './policy-card-props';

const places =
  '{number} {text} {author} {profile} {permalink} {time} {captured} {offences} {request}';

/** Where a suspected crime can be reported, and in which words. */
export function OfficesCard({ model, policy, mayChange }: PolicyCardProps) {
  const { offices } = policy;
  const fault = model.faults.value.offices;
  return (
    <Card title={t('record.policy.offices')}>
      <p>{t('record.policy.officesText')}</p>
      <p class="kl-hint">{t('record.policy.places', [places])}</p>
      <CardFault
        text={
          fault === undefined
            ? null
            : t(
                fault === 'url' || fault === 'mail'
                  ? `record.policy.fault.${fault}`
                  : 'record.policy.fault.offices',
              )
        }
      />
      <ListEditor
        items={offices}
        keyOf={({ id }) => id}
        mayChange={mayChange}
        addText={t('record.policy.addOffice')}
        removeText={t('record.remove')}
        removeLabel={index =>
          `${t('record.remove')}: ${offices[index]?.name || t('record.policy.newOffice')}`
        }
        onAdd={() =>
          model.change({ offices: [...offices, emptyOffice(freeId('stelle', offices))] })
        }
        onRemove={index => model.change({ offices: offices.toSpliced(index, 1) })}
      >
        {(office, index) => {
          const set = (part: Partial<Office>) =>
            model.change({ offices: replaced(offices, index, { ...office, ...part }) });
          return (
            <Fold
              isOpen={office.name === '' || office.template === ''}
              summary={office.name || t('record.policy.newOffice')}
            >
              <LineField
                label={t('record.policy.officeName')}
                value={office.name}
                onText={name => set({ name })}
              />
              <LineField
                label={t('record.policy.officeUrl')}
                inputMode="url"
                value={office.url ?? ''}
                onText={url => set({ url: url === '' ? null : url })}
              />
              <LineField
                label={t('record.policy.officeMail')}
                inputMode="email"
                value={office.mail ?? ''}
                onText={mail => set({ mail: mail === '' ? null : mail })}
              />
              <Field label={t('record.policy.template')}>
                {control => (
                  <textarea
                    {...control}
                    rows={8}
                    maxLength={10_000}
                    value={office.template}
                    onInput={event => set({ template: event.currentTarget.value })}
                  />
                )}
              </Field>
            </Fold>
          );
        }}
      </ListEditor>
    </Card>
  );
}
