import { useEffect } from 'react';
import { ErrorBoundary } from '../ErrorBoundary';
import { PageLink } from '../PageLink';
import { switches } from '../settings';
import { openDialog, place } from '../state/navigation';
import { useStore } from '../state/store';
import { mainThread, threadAt } from '../state/thread-state';
import { practiceThreads } from '../../threads/threads';
import type { PracticeThread } from '../../threads/thread';
import { Feed } from './Feed';
import { words } from './labels';
import { GroupView, PermalinkView, PhotoView, ReelView } from './views';
import { PostDialog } from './PostDialog';

/** The simulated Facebook: bar, side links, and whatever the address shows. */
export function FacebookApp() {
  const { path, dialog } = useStore(place);
  const shownInDialog = dialog === null ? null : threadAt(dialog);
  useEffect(() => {
    if (switches.view !== 'dialog') return;
    const thread = threadAt(place.get().path) ?? mainThread('facebook');
    const intoUrl = threadAt(place.get().path) !== null;
    if (intoUrl) place.set(current => ({ ...current, path: '/' }));
    openDialog(thread.postPath, intoUrl);
  }, []);
  return (
    <ErrorBoundary>
      <div className={switches.dark ? '__fb-dark-mode' : '__fb-light-mode'}>
        <TopBar />
        <Surface path={path} />
      </div>
      {shownInDialog && (
        <div className={switches.dark ? '__fb-dark-mode' : '__fb-light-mode'}>
          <PostDialog key={shownInDialog.postId} thread={shownInDialog} />
        </div>
      )}
    </ErrorBoundary>
  );
}

function Surface({ path }: { readonly path: string }) {
  const thread = threadAt(path);
  if (!thread) return <Feed />;
  const views: Record<PracticeThread['surface'], typeof PermalinkView> = {
    post: PermalinkView,
    photo: PhotoView,
    group: GroupView,
    reel: ReelView,
  };
  const View = views[thread.surface];
  return <View key={thread.postId} thread={thread} />;
}

function TopBar() {
  const label = words[switches.lang];
  const own = practiceThreads.filter(
    thread => thread.platform === 'facebook' && thread.language === switches.lang,
  );
  return (
    <div role="banner" className="fb-top">
      <span className="fb-search">{label.search}</span>
      <nav className="fb-nav">
        <PageLink href="/">{label.feed}</PageLink>
        {own.map(thread => (
          <PageLink key={thread.postId} href={thread.postPath}>
            {label[thread.surface]}
          </PageLink>
        ))}
      </nav>
      <span className="fb-me" />
    </div>
  );
}
