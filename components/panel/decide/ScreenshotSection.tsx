import { t } from '../../../lib/browser/i18n';
import { Button } from '../../ui/Button';
import { EyeIcon, RetryIcon } from '../../ui/icons';
import { Notice } from '../../ui/Notice';
import { evidenceMoment } from '../../../lib/browser/moment-words';
import type { PanelModel } from '../panel-model';
import type { NewFiles } from './decided-model';

export type ScreenshotSectionProps = {
  readonly model: PanelModel;
  /** What is deleted is gone: then it is asked for with emphasis. Never a condition. `late`: after the proposal. */
  readonly asked: 'urged' | 'optional' | 'late';
};

/** The way to a screenshot, and what was secured. Extensions may take one only after a person has asked the browser. */
export function ScreenshotSection({ model, asked }: ScreenshotSectionProps) {
  const { evidence } = model.decide;
  const secured = evidence.secured.value;
  return (
    <section class="decide-facts" aria-labelledby="screenshot-title">
      <h3 id="screenshot-title">{t('decide.shot.title')}</h3>
      {evidence.failed.value ? (
        <Notice tone="danger" live="alert" title={t('decide.shot.failed')} />
      ) : null}
      {secured ? (
        <>
          <ul class="shots">
            {secured.files.map(({ artefact }, index) => (
              <ShotItem
                key={artefact.hash}
                artefact={artefact}
                url={secured.previews[index] ?? ''}
              />
            ))}
          </ul>
          <Button size="small" icon={<RetryIcon />} onPress={evidence.start}>
            {t('decide.shot.again')}
          </Button>
        </>
      ) : (
        <>
          {asked === 'urged' ? (
            <Notice tone="warning" title={t('decide.shot.urged')}>
              <p>{t('decide.shot.urgedText')}</p>
            </Notice>
          ) : (
            <p class="kl-hint">{t(`decide.shot.${asked}`)}</p>
          )}
          <Button icon={<EyeIcon />} onPress={evidence.start}>
            {t('decide.shot.take')}
          </Button>
        </>
      )}
    </section>
  );
}

type Artefact = NewFiles[number]['artefact'];

function ShotItem({ artefact, url }: { readonly artefact: Artefact; readonly url: string }) {
  const name = artefact.role === 'masked' ? t('decide.shot.masked') : t('decide.shot.plain');
  return (
    <li>
      <img src={url} alt={name} />
      <p>
        {name}, {evidenceMoment(artefact.capturedAt)}
      </p>
      <p class="kl-hint shot-hash">SHA-256: {artefact.hash}</p>
    </li>
  );
}
