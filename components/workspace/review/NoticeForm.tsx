import { useState } from 'preact/hooks';
import { t } from '../../../lib/browser/i18n';
import { type Address, statementOf } from '../../../lib/decisions/statement';
import { useServices } from '../../popup/backend';
import { Button } from '../../ui/Button';
import { CheckIcon, CopyIcon } from '../../ui/icons';
import { Form, SubmitButton } from '../team/Form';
import type { CardProps } from './card-props';
import { Choice } from './Choice';
import { goToCard } from './ReviewCard';
import { SelectField } from './SelectField';
import { TextArea } from './TextArea';

const ways = ['reply', 'message', 'mail', 'letter'] as const;
type Way = (typeof ways)[number];

/** The statement of reasons to copy and adjust, then how it went out; or why the author was not told. */
export function NoticeForm({ model, view }: CardProps) {
  const { now } = useServices();
  const { decision } = view;
  const policy = model.policy.value;
  const statement = (form: Address) => (policy ? statementOf(decision, policy, form) : null);
  const [address, setAddress] = useState<Address>('sie');
  const [wording, setWording] = useState(() => statement('sie')?.text ?? '');
  const [copied, setCopied] = useState(false);
  const [way, setWay] = useState<Way>('reply');
  const [tried, setTried] = useState(false);
  const unknown = statement(address)?.unknown ?? [];
  const change = (text: string) => {
    setWording(text);
    setCopied(false);
  };
  const submit = async () => {
    setTried(true);
    const text = wording.trim();
    if (text === '') return;
    const payload = { informed: true, at: now(), how: way, wording: text } as const;
    if (await model.step('notice', { kind: 'notice', payload }, 'informed')) goToCard('notice');
  };
  return (
    <div class="app-stack">
      <Choice
        legend={t('review.notice.address')}
        value={address}
        onValue={form => {
          setAddress(form);
          change(statement(form)?.text ?? '');
        }}
        options={[
          { value: 'sie', name: t('review.notice.sie') },
          { value: 'du', name: t('review.notice.informal') },
        ]}
      />
      <Form isPlain onSubmit={() => void submit()}>
        <TextArea
          label={t('review.notice.text')}
          hint={
            unknown.length === 0
              ? t('review.notice.textHint')
              : t('review.notice.unknown', [unknown.map(place => `{${place}}`).join(', ')])
          }
          value={wording}
          rows={10}
          onText={change}
          isMissing={tried && wording.trim() === ''}
        />
        <div>
          <Button
            icon={copied ? <CheckIcon /> : <CopyIcon />}
            onPress={() => void model.copy(wording).then(setCopied)}
          >
            {t(copied ? 'review.copied' : 'review.notice.copy')}
          </Button>
        </div>
        <SelectField
          label={t('review.notice.how')}
          value={way}
          options={ways.map(known => [known, t(`review.how.${known}`)] as const)}
          onValue={value => setWay(ways.find(known => known === value) ?? 'reply')}
        />
        <SubmitButton isWorking={model.busy.value !== null}>
          {t('review.notice.confirm')}
        </SubmitButton>
      </Form>
      <details class="app-details">
        <summary class="kl-focusable">{t('review.notice.whyNot')}</summary>
        <NotInformed {...{ model, view }} />
      </details>
    </div>
  );
}

function NotInformed({ model }: CardProps) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const submit = async () => {
    setTried(true);
    if (reason.trim() === '') return;
    const payload = { informed: false, reason: reason.trim() } as const;
    if (await model.step('notice', { kind: 'notice', payload }, 'notInformed')) goToCard('notice');
  };
  return (
    <Form isPlain onSubmit={() => void submit()}>
      <TextArea
        label={t('review.notice.reason')}
        value={reason}
        onText={setReason}
        isMissing={tried && reason.trim() === ''}
      />
      <SubmitButton isWorking={model.busy.value !== null} variant="secondary">
        {t('review.notice.confirmNot')}
      </SubmitButton>
    </Form>
  );
}
