import { createRoot } from 'react-dom/client';
import './facebook/facebook.css';
import './facebook/comments.css';
import './facebook/stage.css';
import './instagram/instagram.css';
import './instagram/profile.css';
import './business/business.css';
import { BusinessApp } from './business/BusinessApp';
import { FacebookApp } from './facebook/FacebookApp';
import { InstagramApp } from './instagram/InstagramApp';
import { InsertionLab } from './lab/InsertionLab';
import { watchKeys } from './instruments/keys';
import { expose, recordError, watchErrors } from './instruments/records';
import { look, watchShadows } from './instruments/spy';
import { watchStrangers } from './instruments/watch';
import { editComment, pourComments, removeComment } from './state/thread-state';
import { place } from './state/navigation';

watchErrors();
watchShadows();
watchKeys();

const mount = document.querySelector('#mount_0_0_x');
if (!mount) throw new Error('the page has no mount');
watchStrangers(mount);

const root = createRoot(mount, {
  onCaughtError: error => recordError('react', error),
  onUncaughtError: error => recordError('react', error),
});
root.render(<App />);

expose({
  __look: look,
  __pour: pourComments,
  __edit: editComment,
  __remove: removeComment,
  __rerender: () => place.set(current => ({ ...current })),
});

function App() {
  if (location.hostname.endsWith('instagram.com')) return <InstagramApp />;
  if (location.hostname.startsWith('business.')) return <BusinessApp />;
  return location.pathname === '/lab/insertion' ? <InsertionLab /> : <FacebookApp />;
}
