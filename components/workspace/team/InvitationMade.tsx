import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../lib/browser/i18n';
import { useServices } from '../../popup/backend';
import { formatMoment } from '../../popup/format';
import { Button } from '../../ui/Button';
import { CheckIcon, CopyIcon } from '../../ui/icons';
import { Notice } from '../../ui/Notice';
import { QrImage } from './QrImage';
import type { MadeInvitation, Team } from './team-model';

export type InvitationMadeProps = { readonly model: Team; readonly invitation: MadeInvitation };

/** A fresh invitation: text and code in two steps, since both in one message would protect nothing. */
export function InvitationMade({ model, invitation }: InvitationMadeProps) {
  const { now } = useServices();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { text, code, expiresAt } = invitation;
  return (
    <div class="team-made">
      <h3 class="kl-focusable" tabIndex={-1} ref={heading}>
        {t('team.invite.made')}
      </h3>
      <p>
        {t('team.invite.madeText')} {t('team.invite.validUntil', [formatMoment(expiresAt, now())])}.
      </p>
      <p>{t('team.invite.onlyHere')}</p>
      <h4 id="invite-text">{t('team.invite.step1')}</h4>
      <p class="kl-hint">{t('team.invite.step1Hint')}</p>
      <TextToSend model={model} text={text} />
      <h4 id="invite-code">{t('team.invite.step2')}</h4>
      <p class="kl-hint">{t('team.invite.step2Hint')}</p>
      <output class="workspace-key-text" aria-labelledby="invite-code">
        {code}
      </output>
      <div>
        <Button onPress={model.finishInvitation}>{t('team.invite.finish')}</Button>
      </div>
    </div>
  );
}

function TextToSend({ model, text }: { readonly model: Team; readonly text: string }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <textarea
        class="kl-input team-invite-text"
        readOnly
        rows={4}
        aria-labelledby="invite-text"
        value={text}
        onFocus={event => event.currentTarget.select()}
      />
      <div>
        <Button
          size="small"
          icon={copied === true ? <CheckIcon /> : <CopyIcon />}
          onPress={() => void model.copy(text).then(setCopied)}
        >
          {t(copied === true ? 'team.invite.copied' : 'team.invite.copy')}
        </Button>
      </div>
      {copied === false ? (
        <Notice tone="warning" live="alert" title={t('team.invite.copyFailed')} />
      ) : null}
      <QrImage text={text} />
    </>
  );
}
