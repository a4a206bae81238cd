import { t } from '../../../lib/browser/i18n';
import { allAddress, queueAddress } from './review-address';

const views = [
  { name: 'queue', href: queueAddress },
  { name: 'all', href: allAddress },
] as const;

/** The two lists of this place. */
export function ReviewViews({ current }: { readonly current: (typeof views)[number]['name'] }) {
  return (
    <nav class="review-views" aria-label={t('review.views')}>
      <ul>
        {views.map(({ name, href }) => (
          <li key={name}>
            <a
              class="app-place workspace-place kl-focusable"
              href={href}
              aria-current={name === current ? 'page' : undefined}
            >
              {t(`review.view.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
