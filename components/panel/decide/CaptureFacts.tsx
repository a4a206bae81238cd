import { t } from '../../../lib/browser/i18n';
import type { CommentTime } from '../../../lib/comment/snapshot';
import { formatEvidenceTime } from '../format';
import { evidenceMoment, zoneElsewhere } from '../../../lib/browser/moment-words';
import type { Draft } from './draft';

/** What is kept of the comment and what stands around it, with its times (D-04, D-05). */
export function CaptureFacts({ draft, zone }: { readonly draft: Draft; readonly zone: string }) {
  const { comment, thread, parent, neighbours } = draft.captured;
  const parts = [
    t('decide.capture.text'),
    thread.postText === '' ? null : t('decide.capture.post'),
    parent ? t('decide.capture.parent') : null,
    neighbours.length === 0 ? null : t('decide.capture.neighbours', [neighbours.length]),
    comment.permalink === null ? t('decide.capture.noLink') : t('decide.capture.link'),
  ];
  return (
    <section class="decide-facts" aria-labelledby="capture-title">
      <h3 id="capture-title">{t('decide.capture.title')}</h3>
      <dl>
        <div>
          <dt>{t('decide.capture.what')}</dt>
          <dd>{parts.filter(part => part !== null).join(', ')}</dd>
        </div>
        <div>
          <dt>{t('decide.capture.written')}</dt>
          <dd>{timeWithPrecision(comment.time)}</dd>
        </div>
        <div>
          <dt>{t('decide.capture.captured')}</dt>
          <dd>
            {evidenceMoment(draft.capturedAt)}
            {zoneElsewhere({ zone }) === null ? null : ` (${t('decide.capture.zone', [zone])})`}
          </dd>
        </div>
      </dl>
    </section>
  );
}

/** "vor 2 Std. (21.11.2026, etwa 12 Uhr), auf die Stunde genau" */
export const timeWithPrecision = (time: CommentTime): string =>
  `${formatEvidenceTime(time)}, ${t(`decide.precision.${time.precision}`)}`;
