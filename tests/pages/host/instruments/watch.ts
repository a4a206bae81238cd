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

/** Nodes that the page itself put in or took away. */
type OwnChanges = { readonly added: WeakSet<Node>; readonly removed: WeakSet<Node> };

function patchDomMethods(): OwnChanges {
  const own: OwnChanges = { added: new WeakSet(), removed: new WeakSet() };
  const putsIn = (_: unknown, [node, ...others]: unknown[]): unknown[] => {
    if (node instanceof Node) {
      own.added.add(node);
      // Whoever puts in a node that stands elsewhere takes it away there.
      if (node.parentNode) own.removed.add(node);
    }
    return [node, ...others];
  };
  const takesAway = (node: unknown): void => {
    if (node instanceof Node) own.removed.add(node);
  };
  patchMethod(Node.prototype, 'appendChild', putsIn);
  patchMethod(Node.prototype, 'insertBefore', putsIn);
  patchMethod(Node.prototype, 'removeChild', (_, values) => {
    takesAway(values[0]);
    return values;
  });
  patchMethod(Node.prototype, 'replaceChild', (receiver, values) => {
    takesAway(values[1]);
    return putsIn(receiver, values);
  });
  patchMethod(Element.prototype, 'remove', (receiver, values) => {
    takesAway(receiver);
    return values;
  });
  return own;
}

function inspect(change: MutationRecord, own: OwnChanges): void {
  if (change.target instanceof Element && change.target.closest('[data-lexical-editor]')) return;
  if (change.type === 'attributes') {
    if (isOwnedByReact(change.target) && change.attributeName !== null)
      records.__spy.attributes.push(`${describe(change.target)} ${change.attributeName}`);
    return;
  }
  for (const node of change.removedNodes)
    if (isOwnedByReact(node) && !own.removed.delete(node))
      recordError('foreign', `removed ${describe(node)} from ${describe(change.target)}`);
  for (const node of change.addedNodes)
    if (!isOwnedByReact(node) && !own.added.has(node) && node instanceof Element)
      records.__spy.strangers.push(`${describe(node)} in ${describe(change.target)}`);
}

const isOwnedByReact = (node: Node): boolean =>
  Object.keys(node).some(key => key.startsWith('__reactFiber$'));

export function describe(node: Node): string {
  if (!(node instanceof Element)) return node.nodeName;
  const role = node.getAttribute('role');
  return node.tagName.toLowerCase() + (role === null ? '' : `[role=${role}]`);
}
