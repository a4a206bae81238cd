import { t } from '../../../lib/browser/i18n';
import type { DecisionId } from '../../../lib/decisions/proposal';
import { measureWord } from '../../ui/decision-words';
import { isMine } from './queue-groups';
import type { Queue } from './queue-model';
import { decisionAddress, queueAddress } from './review-address';

/** After one is done: the next that waits for this person. */
export function NextOne({ queue, after }: { readonly queue: Queue; readonly after: DecisionId }) {
  const next = queue.groups.value
    .flatMap(({ rows }) => rows)
    .find(row => isMine(row) && row.id !== after);
  return (
    <p>
      {next === undefined ? (
        <a class="kl-link" href={queueAddress}>
          {t('review.next.none')}
        </a>
      ) : (
        <a class="kl-link" href={decisionAddress(next.id)}>
          {t('review.next.one', [`${measureWord(next.measure)} · ${next.number}`])}
        </a>
      )}
    </p>
  );
}
