import { switches } from '../settings';
import { patchMethod } from './patch';
import { recordError, records } from './records';

/**
 * Tells the page's own changes from those of strangers. A content script works on its own copies of
 * the DOM prototypes, so a node that vanished without the page's (patched) methods was taken by a stranger.
 */
export function watchStrangers(mount: Element): void {
  if (!switches.watch) return;
  const own = patchDomMethods();
  new MutationObserver(changes => {
    for (const change of changes) inspect(change, own);
  }).observe(mount, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: foreignAttributes,
  });
}

/** Attributes that React never sets on this page after the first rendering; a stranger might, to mark nodes. */
const foreignAttributes = [
  'id',
  'hidden',
  'inert',
  'popover',
  'slot',
  'part',
  'draggable',
  'title',
];

/** Notes the nodes that the page itself moves. */
function patchDomMethods(): WeakSet<Node> {
  const own = new WeakSet<Node>();
  const note = (nodes: unknown[]): void => {
    for (const node of nodes) if (node instanceof Node) own.add(node);
  };
  for (const name of ['appendChild', 'insertBefore', 'removeChild', 'replaceChild'])
    patchMethod(Node.prototype, name, (_, values) => {
      note(values);
      return values;
    });
  patchMethod(Element.prototype, 'remove', (receiver, values) => {
    note([receiver]);
    return values;
  });
  return own;
}

function inspect(change: MutationRecord, own: WeakSet<Node>): void {
  if (change.target instanceof Element && change.target.closest('[data-lexical-editor]')) return;
  if (change.type === 'attributes') {
    if (isOwnedByReact(change.target) && change.attributeName !== null)
      records.__spy.attributes.push(`${describe(change.target)} ${change.attributeName}`);
    return;
  }
  for (const node of change.removedNodes)
    if (isOwnedByReact(node) && !own.has(node))
      recordError('foreign', `removed ${describe(node)} from ${describe(change.target)}`);
  for (const node of change.addedNodes)
    if (!isOwnedByReact(node) && !own.has(node) && node instanceof Element)
      records.__spy.strangers.push(`${describe(node)} in ${describe(change.target)}`);
}

const isOwnedByReact = (node: Node): boolean =>
  Object.keys(node).some(key => key.startsWith('__reactFiber$'));

export function describe(node: Node): string {
  if (!(node instanceof Element)) return node.nodeName;
  const role = node.getAttribute('role');
  return node.tagName.toLowerCase() + (role === null ? '' : `[role=${role}]`);
}
