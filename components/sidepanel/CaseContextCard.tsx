import { t } from '../../lib/browser/i18n';
import type { CaseContext } from '../../lib/escalation/case';
import { useServices } from '../popup/backend';
import { excerpt, formatMoment } from '../popup/format';
import { CommentText } from './CommentText';
import { OutLink } from './OutLink';

const postLength = 400;

/** What stood around the comment when the case was opened. */
export function CaseContextCard({ context }: { readonly context: CaseContext }) {
  const { now } = useServices();
  const { pageName, identity, postText, postUrl, parent, capturedAt } = context;
  return (
    <section class="app-card">
      <h3>{t('sidepanel.case.context')}</h3>
      <dl class="app-pairs">
        {pageName ? (
          <>
            <dt>{t('sidepanel.case.page')}</dt>
            <dd>{pageName}</dd>
          </>
        ) : null}
        {identity ? (
          <>
            <dt>{t('sidepanel.case.identity')}</dt>
            <dd>{identity}</dd>
          </>
        ) : null}
        <dt>{t('sidepanel.case.captured')}</dt>
        <dd>{formatMoment(capturedAt, now())}</dd>
      </dl>
      {postText ? (
        <div>
          <p class="app-muted">{t('sidepanel.case.post')}</p>
          <p dir="auto">{excerpt(postText, postLength)}</p>
        </div>
      ) : null}
      <OutLink url={postUrl}>{t('sidepanel.case.openPost')}</OutLink>
      {parent ? (
        <div class="app-item">
          <p class="app-muted">{t('sidepanel.case.parent')}</p>
          <CommentText comment={parent} flags={[]} />
        </div>
      ) : null}
    </section>
  );
}
