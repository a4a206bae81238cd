import { t } from '../../../lib/browser/i18n';
import { MemberId } from '../../../lib/workspace/enrolment';
import { useServices } from '../../popup/backend';
import { Card } from '../../popup/Card';
import { Field } from '../../ui/Field';
import { CardFault } from './CardFault';
import { ListEditor, replaced } from './ListEditor';
import type { PolicyCardProps } from './policy-card-props';

/** Who may rule while a lead is away. */
export function DeputiesCard({ model, policy, mayChange }: PolicyCardProps) {
  const { today } = useServices();
  const { deputies } = policy;
  const team = model.team.value;
  const members =
    team?.phase === 'member'
      ? team.members.filter(({ role }) => role === 'editor' || role === 'author')
      : [];
  const first = members[0];
  const fault = model.faults.value.deputies;
  return (
    <Card title={t('record.policy.deputies')}>
      <p>{t('record.policy.deputiesText')}</p>
      <CardFault text={fault ? t('record.policy.fault.deputies') : null} />
      {first === undefined ? <p class="app-muted">{t('record.policy.nobody')}</p> : null}
      <ListEditor
        items={deputies}
        // Not by who it is: choosing somebody else would take the focus from the list.
        keyOf={(_, index) => String(index)}
        mayChange={mayChange && first !== undefined}
        addText={t('record.policy.addDeputy')}
        removeText={t('record.remove')}
        removeLabel={index => `${t('record.remove')}: ${t('record.policy.deputy', [index + 1])}`}
        onAdd={() => {
          if (first === undefined) return;
          const next = { member: MemberId.parse(first.id), from: today(), until: today() };
          model.change({ deputies: [...deputies, next] });
        }}
        onRemove={index => model.change({ deputies: deputies.toSpliced(index, 1) })}
      >
        {(deputy, index) => {
          const set = (part: Partial<typeof deputy>) =>
            model.change({ deputies: replaced(deputies, index, { ...deputy, ...part }) });
          return (
            <>
              <Field label={t('record.policy.deputy', [index + 1])}>
                {control => (
                  <select
                    {...control}
                    value={deputy.member}
                    onChange={event => set({ member: MemberId.parse(event.currentTarget.value) })}
                  >
                    {members.some(({ id }) => id === deputy.member) ? null : (
                      <option value={deputy.member}>{t('record.policy.formerMember')}</option>
                    )}
                    {members.map(({ id, name }) => (
                      <option key={id} value={id}>
                        {name}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
              <div class="record-span">
                <Field label={t('record.policy.from')}>
                  {control => (
                    <input
                      {...control}
                      type="date"
                      value={deputy.from}
                      onInput={event => set({ from: event.currentTarget.value })}
                    />
                  )}
                </Field>
                <Field label={t('record.policy.until')}>
                  {control => (
                    <input
                      {...control}
                      type="date"
                      value={deputy.until}
                      onInput={event => set({ until: event.currentTarget.value })}
                    />
                  )}
                </Field>
              </div>
            </>
          );
        }}
      </ListEditor>
    </Card>
  );
}
