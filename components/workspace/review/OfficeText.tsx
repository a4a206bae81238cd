import { useState } from 'preact/hooks';
import { t } from '../../../lib/browser/i18n';
import type { Decision } from '../../../lib/decisions/decision';
import type { DecisionPolicy, Office } from '../../../lib/decisions/policy';
import { officeText } from '../../../lib/decisions/statement';
import { OutLink } from '../../sidepanel/OutLink';
import { Button } from '../../ui/Button';
import { CheckIcon, CopyIcon } from '../../ui/icons';
import type { DecisionPageModel } from './decision-model';
import { mailAddress } from './mail-address';
import { SelectField } from './SelectField';
import { TextArea } from './TextArea';

export type OfficeTextProps = {
  readonly model: DecisionPageModel;
  readonly decision: Decision;
  readonly policy: DecisionPolicy;
};

/** The text for an office, filled in, to copy or as a mail draft. Nothing goes out by itself. */
export function OfficeText({ model, decision, policy }: OfficeTextProps) {
  const { offices } = policy;
  const chosen = decision.criminal?.state.office ?? null;
  const [id, setId] = useState(chosen ?? offices[0]?.id ?? '');
  const office = offices.find(one => one.id === id) ?? offices[0];
  if (office === undefined) return <p class="app-muted">{t('review.criminal.noOffice')}</p>;
  return (
    <details class="app-details">
      <summary class="kl-focusable">{t('review.criminal.text')}</summary>
      <div class="app-stack">
        <SelectField
          label={t('review.criminal.office')}
          value={office.id}
          options={offices.map(one => [one.id, one.name] as const)}
          onValue={setId}
        />
        <Filled key={office.id} {...{ model, decision, policy, office }} />
      </div>
    </details>
  );
}

function Filled({
  model,
  decision,
  policy,
  office,
}: OfficeTextProps & { readonly office: Office }) {
  const [text, setText] = useState(() => officeText(decision, policy, office).text);
  const [copied, setCopied] = useState(false);
  const subject = t('review.criminal.subject', [decision.proposal.number]);
  const mail = office.mail === null ? null : mailAddress(office.mail, subject, text);
  return (
    <>
      <TextArea
        label={t('review.criminal.filled')}
        hint={t('review.criminal.filledHint')}
        value={text}
        rows={12}
        maxLength={30_000}
        onText={changed => {
          setText(changed);
          setCopied(false);
        }}
      />
      <p class="app-actions">
        <Button
          icon={copied ? <CheckIcon /> : <CopyIcon />}
          onPress={() => void model.copy(text).then(setCopied)}
        >
          {t(copied ? 'review.copied' : 'review.criminal.copy')}
        </Button>
        {mail === null ? null : (
          <a class="kl-link" href={mail.href}>
            {t('review.criminal.mail')}
          </a>
        )}
        <OutLink url={office.url}>{t('review.criminal.openOffice')}</OutLink>
      </p>
      {mail === null || mail.isWhole ? null : (
        <p class="kl-hint">{t('review.criminal.mailPaste')}</p>
      )}
    </>
  );
}
