import type { Spied } from '../../page-window';
import { patchMethod } from './patch';
import { records } from './records';
import { describe } from './watch';

/** The page looks for what an extension shows: it owns the document and may read all of it. */
export function watchShadows(): void {
  patchMethod(Element.prototype, 'attachShadow', () => {
    records.__spy.attachedShadows += 1;
    return [{ mode: 'open' }];
  });
  document.addEventListener(
    'scroll',
    () => {
      records.__spy.scrolls += 1;
    },
    true,
  );
}

export function look(): Spied {
  const spy = records.__spy;
  spy.openRoots = [...document.querySelectorAll('*')].flatMap(host =>
    host.shadowRoot
      ? [{ host: describe(host), text: (host.shadowRoot.textContent ?? '').slice(0, 2000) }]
      : [],
  );
  const outside = [...document.documentElement.children, ...document.body.children]
    .filter(node => !['HEAD', 'BODY'].includes(node.tagName) && node.id !== 'mount_0_0_x')
    .map(node => `${describe(node)} in page`);
  spy.strangers = [...new Set([...spy.strangers, ...outside])];
  spy.highlights = [...CSS.highlights.keys()];
  return spy;
}
