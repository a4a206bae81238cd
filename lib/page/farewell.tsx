import { render } from 'preact';
import { Farewell, type FarewellProps } from '../../components/overlay/Farewell';
import { createFixedHost, openRoot } from './own-hosts';
import { overlayCss } from './overlay-css';

/** The last thing of ours on the page, until a person closes it or reloads. */
export function sayFarewell(props: Omit<FarewellProps, 'onClose'>): void {
  const host = createFixedHost(document, 'bottom:12px;left:12px');
  const root = openRoot(host, overlayCss);
  const close = () => {
    render(null, root);
    host.remove();
  };
  render(<Farewell {...props} onClose={close} />, root);
  document.documentElement.append(host);
}
