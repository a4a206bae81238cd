import { createModel, signal, computed, useModel } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../lib/browser/i18n';
import type { Artefact } from '../../../lib/decisions/evidence';
import type { DecisionId } from '../../../lib/decisions/proposal';
import type { Output, RpcError } from '../../../lib/rpc/protocol';
import { type Backend, useServices } from '../../popup/backend';
import { Failure } from '../../popup/Failure';
import { formatNumber } from '../../popup/format';
import { evidenceMoment } from '../../../lib/browser/moment-words';
import { Button } from '../../ui/Button';
import { CheckIcon, WarningIcon } from '../../ui/icons';
import { OutLink } from '../../sidepanel/OutLink';

export type ArtefactItemProps = {
  readonly id: DecisionId;
  readonly artefact: Artefact;
  /** Its bytes are in this browser; else they are fetched when somebody asks. */
  readonly isHere: boolean;
};

/** One secured file: shown once its bytes have the hash that stands in the record. */
export function ArtefactItem({ id, artefact, isHere }: ArtefactItemProps) {
  const { backend } = useServices();
  const model = useModel(() => new ArtefactModel({ backend, id, artefact }));
  const { role, mime, size, width, height, capturedAt, pageUrl, hash } = artefact;
  const isPicture = mime === 'image/png' || mime === 'image/jpeg';
  useEffect(() => {
    if (isHere && isPicture) void model.load();
  }, [model, isHere, isPicture]);
  const loaded = model.loaded.value;
  return (
    <li class="app-item">
      <h3>{t(`review.artefact.${role}`)}</h3>
      {loaded?.state === 'good' && isPicture ? (
        <Picture
          source={`data:${mime};base64,${loaded.base64}`}
          alt={t('review.artefact.alt', [t(`review.artefact.${role}`), evidenceMoment(capturedAt)])}
          artefact={artefact}
        />
      ) : null}
      <div aria-live="polite">
        {loaded === null ? null : (
          <p class="review-line" data-faulty={loaded.state === 'changed'}>
            {loaded.state === 'good' ? <CheckIcon /> : <WarningIcon />}
            <span>{t(`review.artefact.${loaded.state}`)}</span>
          </p>
        )}
      </div>
      {loaded?.state === 'good' || model.isLoading.value ? null : (
        <div>
          <Button size="small" onPress={() => void model.load()}>
            {t(loaded === null ? 'review.artefact.load' : 'review.artefact.again')}
          </Button>
        </div>
      )}
      <p class="app-muted">
        {[
          t('review.artefact.captured', [evidenceMoment(capturedAt)]),
          width === null || height === null ? null : `${width} × ${height}`,
          t('review.artefact.size', [formatNumber(Math.ceil(size / 1000))]),
        ]
          .filter(part => part !== null)
          .join(' · ')}
      </p>
      <p class="app-muted review-hash">{t('review.artefact.hash', [hash])}</p>
      <OutLink url={pageUrl}>{t('review.artefact.page')}</OutLink>
      <Failure error={model.problem.value} />
    </li>
  );
}

type PictureProps = {
  readonly source: string;
  readonly alt: string;
  readonly artefact: Pick<Artefact, 'width' | 'height'>;
};

/** As large as there is room for, or dot by dot in a box that scrolls: small print must be readable. */
function Picture({ source, alt, artefact }: PictureProps) {
  const [isWhole, setWhole] = useState(false);
  const { width, height } = artefact;
  return (
    <>
      <div
        class="review-picture kl-focusable"
        data-whole={isWhole}
        {...(isWhole ? { tabIndex: 0, role: 'region', 'aria-label': alt } : {})}
      >
        <img src={source} alt={alt} width={width ?? undefined} height={height ?? undefined} />
      </div>
      <div>
        <Button size="small" variant="quiet" expanded={isWhole} onPress={() => setWhole(!isWhole)}>
          {t('review.artefact.whole')}
        </Button>
      </div>
    </>
  );
}

type ArtefactDeps = {
  readonly backend: Backend;
  readonly id: DecisionId;
  readonly artefact: Artefact;
};

const ArtefactModel = createModel(({ backend, id, artefact }: ArtefactDeps) => {
  const loaded = signal<Output<'decisions/artefact'> | null>(null);
  const isLoading = signal(false);
  const problem = signal<RpcError | null>(null);
  return {
    loaded: computed(() => loaded.value),
    isLoading: computed(() => isLoading.value),
    problem: computed(() => problem.value),
    async load(): Promise<void> {
      if (isLoading.value) return;
      isLoading.value = true;
      problem.value = null;
      const reply = await backend.call('decisions/artefact', { id, hash: artefact.hash });
      isLoading.value = false;
      if (reply.ok) loaded.value = reply.value;
      else problem.value = reply.error;
    },
  };
});
