import { t } from '../../../lib/browser/i18n';
import type { CommentSnapshot } from '../../../lib/comment/snapshot';
import type { Surroundings } from '../../../lib/decisions/proposal';
import { formatEvidenceTime } from '../../panel/format';
import { LongText } from '../../panel/LongText';
import { Card } from '../../popup/Card';
import { OutLink } from '../../sidepanel/OutLink';
import { Pairs } from './Pairs';

/** What stood around it: page, post, the comment it answers, those beside it (D-01, D-05). */
export function SurroundingsCard({ surroundings }: { readonly surroundings: Surroundings }) {
  const { postUrl, postText, pageName, identity, parent, neighbours } = surroundings;
  return (
    <Card title={t('review.around.title')}>
      <Pairs
        pairs={[
          [t('review.around.page'), pageName],
          [t('review.around.identity'), identity],
        ]}
      />
      <h3>{t('review.around.post')}</h3>
      {postText === '' ? (
        <p class="app-muted">{t('review.around.noPost')}</p>
      ) : (
        <LongText text={postText} marks={[]} language={null} />
      )}
      <OutLink url={postUrl}>{t('review.around.openPost')}</OutLink>
      {parent === null ? null : (
        <>
          <h3>{t('review.around.parent')}</h3>
          <Beside comment={parent} />
        </>
      )}
      {neighbours.length === 0 ? null : (
        <details class="app-details">
          <summary class="kl-focusable">{t('review.around.neighbours', neighbours.length)}</summary>
          <ul class="app-list">
            {neighbours.map(comment => (
              <li key={comment.key}>
                <Beside comment={comment} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}

function Beside({ comment }: { readonly comment: CommentSnapshot }) {
  const { author, text, language, time, byPage } = comment;
  return (
    <div class="app-item">
      <p class="app-muted">
        <bdi>{author.name}</bdi>
        {byPage ? ` (${t('review.around.byPage')})` : null}
        {` · ${formatEvidenceTime(time)}`}
      </p>
      {text === '' ? (
        <p class="app-muted">{t('review.comment.noText')}</p>
      ) : (
        <LongText text={text} marks={[]} language={language} />
      )}
    </div>
  );
}
