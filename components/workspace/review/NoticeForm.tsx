import { useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { t } from '../../../lib/browser/i18n';
import { type Address, textOf } from '../../../lib/decisions/statement';
import type { Telling } from '../../../lib/decisions/telling';
import { useServices } from '../../popup/backend';
import { Button } from '../../ui/Button';
import { CheckIcon, CopyIcon } from '../../ui/icons';
import { Form, SubmitButton } from '../team/Form';
import type { CardProps } from './card-props';
import { Choice } from './Choice';
import { Fold } from './Fold';
import { ReasonForm } from './ReasonForm';
import { SelectField } from './SelectField';
import { TextArea } from './TextArea';
import { useStepForm } from './use-step-form';

const Way = z.enum(['reply', 'message', 'mail', 'letter']);
const Draft = z.strictObject({ address: z.enum(['sie', 'du']), wording: z.string(), way: Way });

export type NoticeFormProps = CardProps & { readonly of: Telling['of'] };

/** Names of the forms: a text about the measure is none about its reversal. */
export const noticeForms = (of: Telling['of']) =>
  ({ told: `notice-${of}`, notTold: `no-notice-${of}` }) as const;

/** What to tell the person, to copy and adjust, then how it went out; or why they were not told. */
export function NoticeForm({ model, view, of }: NoticeFormProps) {
  const { now } = useServices();
  const policy = model.policy.value;
  const textIn = (address: Address) => policy && textOf(of, view.decision, policy, address);
  const names = noticeForms(of);
  const form = useStepForm<z.infer<typeof Draft>>({
    model,
    area: 'notice',
    name: names.told,
    schema: Draft,
    initial: () => ({ address: 'sie', wording: textIn('sie')?.text ?? '', way: 'reply' }),
  });
  const { address, way } = form.value;
  const wording = form.value.wording.trim();
  const unknown = textIn(address)?.unknown ?? [];
  const submit = () => {
    const payload = { informed: true, at: now(), how: way, wording } as const;
    void form.send(wording === '' ? null : { kind: 'notice', payload }, 'informed');
  };
  return (
    <div class="app-stack">
      <Choice
        legend={t('review.notice.address')}
        value={address}
        onValue={chosen => form.change({ address: chosen, wording: textIn(chosen)?.text ?? '' })}
        options={[
          { value: 'sie', name: t('review.notice.sie') },
          { value: 'du', name: t('review.notice.informal') },
        ]}
      />
      <Form isPlain onSubmit={submit}>
        <TextArea
          label={t(`review.notice.text.${of}`)}
          hint={
            unknown.length === 0
              ? t('review.notice.textHint')
              : t('review.notice.unknown', [unknown.map(place => `{${place}}`).join(', ')])
          }
          value={form.value.wording}
          rows={of === 'measure' ? 14 : 9}
          onText={text => form.change({ wording: text })}
          isMissing={form.isTried && wording === ''}
        />
        <CopyText {...{ model, of }} text={form.value.wording} />
        <SelectField
          label={t('review.notice.how')}
          value={way}
          options={Way.options.map(known => [known, t(`review.how.${known}`)] as const)}
          onValue={value =>
            form.change({ way: Way.options.find(known => known === value) ?? 'reply' })
          }
        />
        <SubmitButton isWorking={form.isWorking}>{t('review.notice.confirm')}</SubmitButton>
      </Form>
      <Fold summary={t('review.notice.whyNot')} drafts={{ model, forms: [names.notTold] }}>
        <ReasonForm
          model={model}
          area="notice"
          name={names.notTold}
          label={t('review.notice.reason')}
          confirm={t('review.notice.confirmNot')}
          done="notInformed"
          step={reason => ({ kind: 'notice', payload: { informed: false, reason } })}
        />
      </Fold>
    </div>
  );
}

type CopyTextProps = Pick<NoticeFormProps, 'model' | 'of'> & { readonly text: string };

/** Says "copied" of what was copied, and no longer once the text is another. */
function CopyText({ model, of, text }: CopyTextProps) {
  const [copied, setCopied] = useState<string | null>(null);
  const isCopied = copied === text;
  return (
    <div>
      <Button
        icon={isCopied ? <CheckIcon /> : <CopyIcon />}
        onPress={() => void model.copy(text).then(done => setCopied(done ? text : null))}
      >
        {t(isCopied ? 'review.copied' : `review.notice.copy.${of}`)}
      </Button>
    </div>
  );
}
