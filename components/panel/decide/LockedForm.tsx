import { t } from '../../../lib/browser/i18n';
import { Button } from '../../ui/Button';
import { measureWord } from '../../ui/decision-words';
import { Notice } from '../../ui/Notice';
import { BackIcon, CopyIcon, DangerIcon, PhoneIcon } from '../../ui/icons';
import { evidenceMoment } from '../../../lib/browser/moment-words';
import type { PanelModel } from '../panel-model';
import type { Shown } from '../shown';
import { ViewHeading } from '../ViewHeading';
import { timeWithPrecision } from './CaptureFacts';
import type { FormProps } from './GroundsFields';
import { Rung } from './Rung';

/** Whom to call and what not to do. Shows nothing of the comment (D-20). */
export function LockedCard({
  model,
  shown,
}: {
  readonly model: PanelModel;
  readonly shown: Shown;
}) {
  const { permalink } = shown.comment;
  const place = permalink ?? shown.thread.postUrl;
  return (
    <section class="criminal" aria-labelledby="locked-title">
      <ViewHeading id="locked-title">
        <DangerIcon />
        {t('decide.locked.title')}
      </ViewHeading>
      <p class="criminal-first">{t('decide.locked.never')}</p>
      <ol class="locked-steps">
        <li>
          <PhoneIcon />
          <span>{t('decide.locked.police')}</span>
        </li>
        <li>{t('decide.locked.platform')}</li>
        <li>{t('decide.locked.ask')}</li>
      </ol>
      {place === null ? (
        <p class="kl-hint">{t('decide.locked.noLink')}</p>
      ) : (
        <Button icon={<CopyIcon />} onPress={() => void model.insertion.copy(place)}>
          {t('decide.locked.copyLink')}
        </Button>
      )}
      <p class="kl-hint">{t('decide.locked.contacts')}</p>
      <p class="kl-hint">{t('decide.noAdvice')}</p>
    </section>
  );
}

/** A record of the comment from before the suspicion. */
export const EarlierRecord = ({ number }: { readonly number: string }) => (
  <Notice tone="danger" title={t('decide.locked.earlier', [number])}>
    <p>{t('decide.locked.earlierText')}</p>
  </Notice>
);

/** What is written down under the lock, and the two measures that come into question. */
export function LockedForm({ decide, draft }: FormProps) {
  return (
    <>
      <p>{t('decide.locked.kept')}</p>
      <dl class="decide-facts">
        <div>
          <dt>{t('decide.capture.written')}</dt>
          <dd>{timeWithPrecision(draft.captured.comment.time)}</dd>
        </div>
        <div>
          <dt>{t('decide.capture.captured')}</dt>
          <dd>{evidenceMoment(draft.capturedAt)}</dd>
        </div>
      </dl>
      <fieldset class="ladder">
        <legend class="kl-label">{t('decide.ladder.title')}</legend>
        {(['hide', 'delete'] as const).map(measure => (
          <Rung
            key={measure}
            name={measureWord(measure)}
            effect={t(`decide.locked.${measure}`)}
            isChosen={draft.measure === measure}
            onChoose={() => decide.chooseMeasure(measure)}
          />
        ))}
      </fieldset>
      <Button variant="quiet" size="small" icon={<BackIcon />} onPress={decide.discard}>
        {t('decide.locked.undo')}
      </Button>
    </>
  );
}
