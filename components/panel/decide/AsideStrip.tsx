import { t } from '../../../lib/browser/i18n';
import { Button } from '../../ui/Button';
import { CloseIcon } from '../../ui/icons';
import { ViewHeading } from '../ViewHeading';
import type { EvidenceModel } from './evidence-model';

/** All that is left of the panel while a person takes the screenshot. */
export function AsideStrip({ evidence }: { readonly evidence: EvidenceModel }) {
  return (
    <main class="aside-strip">
      <ViewHeading id="aside-title" level={1}>
        {t('decide.shot.now')}
      </ViewHeading>
      <p>{t('decide.shot.how', [t('toolbar.capture')])}</p>
      <p class="kl-hint">{t('decide.shot.key')}</p>
      <Button size="small" icon={<CloseIcon />} onPress={evidence.cancel}>
        {t('decide.shot.cancel')}
      </Button>
    </main>
  );
}
