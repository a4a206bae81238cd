import { useModel } from '@preact/signals';
import { t } from '../../../lib/browser/i18n';
import { useServices } from '../../popup/backend';
import { Failure } from '../../popup/Failure';
import { formatNumber } from '../../popup/format';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { MissingRecord } from '../MissingRecord';
import { PlaceTitle } from '../PlaceTitle';
import { useTitleDetail } from '../window-title';
import { addressOf } from '../workspace-place';
import { DocumentView } from './DocumentView';
import { FileModel } from './file-model';

const audiences = ['file', 'person'] as const;

/** One case as a file: to read, to print, to hand out. */
export function FilePlace({ id }: { readonly id: string }) {
  const services = useServices();
  const model = useModel(() => new FileModel(services, id));
  const state = model.state.value;
  const document = model.document.value;
  // Also what a PDF is called.
  useTitleDetail(
    document &&
      t(
        model.audience.value === 'file'
          ? 'record.file.windowTitle'
          : 'record.file.windowTitlePerson',
        [document.number],
      ),
  );
  return (
    <>
      <PlaceTitle>{t('record.file.title')}</PlaceTitle>
      {state.status === 'failed' ? (
        <MissingRecord error={state.error} onRetry={model.retry} />
      ) : null}
      {state.status === 'loading' ? <p class="app-muted">{t('record.loading')}</p> : null}
      {document === null ? null : (
        <>
          <div class="app-card app-stack record-file-tools">
            <fieldset class="record-fields">
              <legend class="kl-label">{t('record.file.audience')}</legend>
              {audiences.map(audience => (
                <label key={audience} class="workspace-check">
                  <input
                    type="radio"
                    class="kl-focusable"
                    name="audience"
                    checked={model.audience.value === audience}
                    onChange={() => model.choose(audience)}
                  />
                  <span>{t(`record.file.for.${audience}`)}</span>
                </label>
              ))}
            </fieldset>
            <div class="app-actions">
              <Button variant="primary" onPress={() => print()}>
                {t('record.file.print')}
              </Button>
              <Button onPress={() => model.saveJson()}>{t('record.file.json')}</Button>
              {model.audience.value === 'file' ? (
                <Button disabled={model.isBundling.value} onPress={() => void model.saveBundle()}>
                  {t(model.isBundling.value ? 'record.file.bundling' : 'record.file.bundle')}
                </Button>
              ) : null}
              <a class="kl-focusable" href={addressOf('review', id)}>
                {t('record.file.back')}
              </a>
            </div>
            {model.missing.value === 0 ? null : (
              <Notice
                tone="warning"
                live="alert"
                title={t('record.file.missing', model.missing.value, [
                  formatNumber(model.missing.value),
                ])}
              >
                <p>{t('record.file.missingText')}</p>
              </Notice>
            )}
            <Failure error={model.problem.value} />
          </div>
          <DocumentView document={document} pictures={model.pictures.value} />
        </>
      )}
    </>
  );
}
