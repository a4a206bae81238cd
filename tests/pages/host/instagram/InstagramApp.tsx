import { useEffect } from 'react';
import { practiceThreads } from '../../threads/threads';
import { ErrorBoundary } from '../ErrorBoundary';
import { PageLink } from '../PageLink';
import { switches } from '../settings';
import { openDialog, place } from '../state/navigation';
import { useStore } from '../state/store';
import { mainThread, threadAt } from '../state/thread-state';
import { words } from './labels';
import { PostModal } from './PostModal';
import { PostView } from './PostView';

/** The simulated Instagram: a bar of links on the left and what the address shows. */
export function InstagramApp() {
  const { path, dialog } = useStore(place);
  const thread = threadAt(path);
  const modal = dialog === null ? null : threadAt(dialog);
  useEffect(() => {
    if (switches.view !== 'modal') return;
    const opened = threadAt(place.get().path) ?? mainThread('instagram');
    place.set(current => ({ ...current, path: opened.page.path }));
    openDialog(opened.postPath, true);
  }, []);
  return (
    <ErrorBoundary>
      <section className="ig-page">
        <Sidebar />
        {thread ? <PostView key={thread.postId} thread={thread} /> : <Profile />}
      </section>
      {modal && <PostModal key={modal.postId} thread={modal} />}
    </ErrorBoundary>
  );
}

const ownThreads = () =>
  practiceThreads.filter(
    thread => thread.platform === 'instagram' && thread.language === switches.lang,
  );

function Sidebar() {
  const label = words[switches.lang];
  return (
    <nav className="ig-side">
      <PageLink href="/stadtmusterhausen/">{label.home}</PageLink>
      {ownThreads().map(thread => (
        <PageLink key={thread.postId} href={thread.postPath}>
          {thread.surface === 'reel' ? label.reel : label.post}
        </PageLink>
      ))}
    </nav>
  );
}

/** The town's profile: a grid of posts that open in the old modal. */
function Profile() {
  return (
    <main role="main" className="ig-profile">
      <header className="ig-profile-head">
        <img alt="" src="/__host/avatar/stadtmusterhausen.svg" />
        <h2>stadtmusterhausen</h2>
      </header>
      <div className="ig-grid">
        {ownThreads().map(thread => (
          <a
            key={thread.postId}
            href={thread.postPath}
            onClick={event => {
              event.preventDefault();
              openDialog(thread.postPath, true);
            }}
          >
            <img
              alt={words[switches.lang].photoBy(thread.page.name)}
              src={`/__host/photo/${thread.picture ?? thread.postId}.svg`}
            />
          </a>
        ))}
      </div>
    </main>
  );
}
