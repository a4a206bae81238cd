import { t } from '../../lib/browser/i18n';
import type { InsertOutcome } from '../../lib/page/panel-port';
import { Button } from '../ui/Button';
import { CopyIcon, PlusIcon } from '../ui/icons';
import { Notice } from '../ui/Notice';
import type { Tone } from '../ui/tone';
import type { Insertion } from './insertion-model';
import type { PanelModel } from './panel-model';
import { PhrasingOffer } from './PhrasingOffer';

type Look = { readonly tone: Tone; readonly key: Result };
type Result = 'inserted' | 'copied' | 'noBox' | 'stale' | 'alreadyThere' | 'failed' | 'copyRefused';

const lookByOutcome: Readonly<Record<InsertOutcome, Look>> = {
  inserted: { tone: 'success', key: 'inserted' },
  copied: { tone: 'info', key: 'copied' },
  'no-box': { tone: 'warning', key: 'noBox' },
  stale: { tone: 'warning', key: 'stale' },
  'already-there': { tone: 'warning', key: 'alreadyThere' },
  failed: { tone: 'danger', key: 'failed' },
};

/** What happened, what was kept, what to do. */
export function InsertNotice({ model }: { readonly model: PanelModel }) {
  const current = model.insertion.current.value;
  const look = current ? lookOf(current) : null;
  const learning = model.phrasings.current.value;
  if (learning && learning.state !== 'offered')
    return <PhrasingOffer learning={learning} phrasings={model.phrasings} />;
  return (
    <div aria-live="polite">
      {current && look ? (
        <Notice
          tone={look.tone}
          title={t(`panel.result.${look.key}.title`)}
          actions={
            learning ? (
              <Button size="small" icon={<PlusIcon />} onPress={model.phrasings.open}>
                {t('panel.learn.offer')}
              </Button>
            ) : needsCopy.has(look.key) ? (
              <Button
                size="small"
                icon={<CopyIcon />}
                onPress={() => void model.insertion.copy(current.text)}
              >
                {t('panel.result.copy')}
              </Button>
            ) : null
          }
        >
          <p>{t(`panel.result.${look.key}.text`)}</p>
        </Notice>
      ) : null}
    </div>
  );
}

/** Where the text has no place yet. */
const needsCopy: ReadonlySet<Result> = new Set(['noBox', 'stale', 'failed', 'copyRefused']);

function lookOf(insertion: Insertion): Look | null {
  switch (insertion.state) {
    case 'copied':
      return { tone: 'info', key: 'copied' };
    case 'copy-refused':
      return { tone: 'danger', key: 'copyRefused' };
    case 'done':
      return lookByOutcome[insertion.outcome];
    case 'running':
      break;
  }
  return null;
}
