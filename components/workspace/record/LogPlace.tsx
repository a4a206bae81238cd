import { useModel } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { t } from '../../../lib/browser/i18n';
import { withIsoTimes } from '../../../lib/decisions/iso-times';
import type { LogCheck } from '../../../lib/rpc/log';
import { useServices } from '../../popup/backend';
import { Card } from '../../popup/Card';
import { Failure } from '../../popup/Failure';
import { formatNumber } from '../../popup/format';
import { recentMoment } from '../../../lib/browser/moment-words';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Progress } from '../../ui/Progress';
import { PlaceTitle } from '../PlaceTitle';
import { nameInText } from '../team/membership';
import { faultText, ownerText } from './chain-words';
import { ChainTable } from './ChainTable';
import { LogModel, type LogPlaceModel } from './log-model';

/** The place "Protokoll": every step is a link of a chain, and a person can have the chains re-computed. */
export function LogPlace() {
  const { backend, now, today, doors } = useServices();
  const model = useModel(() => new LogModel(backend));
  const result = model.answer.value;
  const check = useRef<HTMLButtonElement>(null);
  const stop = () => {
    model.stop();
    // The button that was pressed goes with the check.
    check.current?.focus();
  };
  return (
    <>
      <PlaceTitle>{t('record.log.title')}</PlaceTitle>
      <Card title={t('record.log.check')}>
        <p>{t('record.log.text')}</p>
        <div>
          <Button
            variant="primary"
            buttonRef={check}
            disabled={model.isRunning.value}
            onPress={() => void model.check()}
          >
            {t(model.isRunning.value ? 'record.log.checking' : 'record.log.check')}
          </Button>
        </div>
        <Running model={model} onStop={stop} />
        <div aria-live="polite" class="app-stack">
          {result === null ? null : <Verdict result={result} now={now()} />}
          {model.wasStopped.value ? <Notice tone="info" title={t('record.log.stopped')} /> : null}
        </div>
        <Failure error={model.problem.value} />
      </Card>
      {result === null || result.chains.length === 0 ? null : (
        <Card title={t('record.log.chains')}>
          <ChainTable chains={result.chains} />
          <div>
            <Button
              onPress={() =>
                doors.download(
                  t('record.log.fileName', [today()]),
                  JSON.stringify(withIsoTimes(result), null, 2),
                )
              }
            >
              {t('record.log.save')}
            </Button>
          </div>
        </Card>
      )}
      <Card title={t('record.log.meaning')}>
        <ul class="record-points">
          <li>{t('record.log.means')}</li>
          <li>{t('record.log.witness')}</li>
          <li>{t('record.log.notMeans')}</li>
        </ul>
      </Card>
    </>
  );
}

type RunningProps = { readonly model: LogPlaceModel; readonly onStop: () => void };

/** How far a long check is: as a bar for who looks, at each quarter in words for who listens. */
function Running({ model, onStop }: RunningProps) {
  const progress = model.progress.value;
  const percent = progress && Math.floor((100 * progress.done) / Math.max(progress.total, 1));
  const quarter = percent === null ? 0 : Math.floor(percent / 25) * 25;
  return (
    <>
      <output class="kl-sr">
        {quarter === 0 ? '' : t('record.log.percentChecked', [quarter])}
      </output>
      {progress === null || percent === null ? null : (
        <div class="app-stack">
          <Progress
            label={t('record.log.progress')}
            done={progress.done}
            total={progress.total}
            amount={t('record.log.percent', [percent])}
          />
          <div>
            <Button onPress={onStop}>{t('record.log.stop')}</Button>
          </div>
        </div>
      )}
    </>
  );
}

function Verdict({ result, now }: { readonly result: LogCheck; readonly now: number }) {
  const broken = result.chains.filter(({ fault }) => fault !== null);
  const checked = t('record.log.checked', [
    formatNumber(result.entries),
    formatNumber(result.chains.length),
    recentMoment(result.checkedAt, now),
  ]);
  if (result.entries === 0) return <Notice tone="info" title={t('record.log.empty')} />;
  if (broken.length === 0)
    return (
      <Notice tone="success" title={t('record.log.good')}>
        <p>{checked}</p>
        {result.chains.some(({ confirmed }) => confirmed.length > 0) ? null : (
          <p>{t('record.log.unconfirmed')}</p>
        )}
      </Notice>
    );
  return (
    <Notice tone="danger" title={t('record.log.broken', broken.length)}>
      <ul class="record-points">
        {broken.map(chain => (
          <Break key={chain.device} chain={chain} />
        ))}
      </ul>
      <p>{checked}</p>
      <p>{t('record.log.brokenText')}</p>
    </Notice>
  );
}

/** Whose chain stops holding where, and which colleague's device has seen otherwise. */
function Break({ chain }: { readonly chain: LogCheck['chains'][number] }) {
  const { fault } = chain;
  if (fault === null) return null;
  const owner = nameInText(ownerText(chain));
  return (
    <li>
      {t('record.log.breakIn', [owner, faultText(fault)])}
      {fault.by === null ? '' : ` ${t('record.log.breakSeen', [nameInText(fault.by)])}`}
    </li>
  );
}
