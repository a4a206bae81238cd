import { t } from '../../../lib/browser/i18n';
import { Button } from '../../ui/Button';
import { ShieldIcon } from '../../ui/icons';
import { Notice } from '../../ui/Notice';
import { DraftTick } from './DraftFields';
import { isCriticism, isDecided } from './draft';
import type { FormProps } from './GroundsFields';

/** What has to be known before anything is chosen. */
export function DraftNotices({ decide, draft }: FormProps) {
  const compared = decide.compared.value;
  return (
    <>
      {isCriticism(draft) ? (
        <Notice tone="success" icon={<ShieldIcon />} title={t('decide.criticism.title')}>
          <p>{t('decide.criticism.text')}</p>
        </Notice>
      ) : null}
      <div aria-live="polite">
        {compared === 'edited' ? (
          <Notice
            tone="warning"
            title={t('decide.changed.edited')}
            actions={
              <Button size="small" onPress={decide.recapture}>
                {t('decide.changed.take')}
              </Button>
            }
          >
            <p>{t('decide.changed.editedText')}</p>
          </Notice>
        ) : null}
        {compared === 'gone' ? (
          <Notice tone="warning" title={t('decide.changed.gone')}>
            <p>{t('decide.changed.goneText')}</p>
          </Notice>
        ) : null}
      </div>
      {draft.captured.comment.truncated && isDecided(draft.measure) ? (
        <Notice tone="warning" title={t('decide.truncated.title')}>
          <p>{t('decide.truncated.text')}</p>
          <DraftTick
            decide={decide}
            field="beginningOnly"
            checked={draft.beginningOnly}
            onChange={checked => decide.change('beginningOnly', checked)}
          >
            {t('decide.truncated.tick')}
          </DraftTick>
        </Notice>
      ) : null}
    </>
  );
}
