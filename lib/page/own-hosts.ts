/** `e2e`: the end-to-end build opens the roots, so that Playwright and axe can look inside. */
const mode: ShadowRootMode = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';

/** Roots of everything we put on the page. The page itself gets null for a closed one. */
const roots = new WeakMap<EventTarget, ShadowRoot>();
const hosts = new WeakSet<EventTarget>();

/** The root of one of our hosts; null for all other targets. */
export const rootOf = (target: EventTarget | null): ShadowRoot | null =>
  (target && roots.get(target)) ?? null;

export const isOwnHost = (target: EventTarget | null): boolean =>
  target !== null && hosts.has(target);

/**
 * A host for one bar. All are clones of one element, alike in name, attributes and size, whatever they
 * will hold: the page must learn nothing from them. `!important`, because a page's sheet beats `:host`.
 */
export function createBarHost(document: Document): HTMLElement {
  template ??= barTemplate(document);
  const host = template.cloneNode(false);
  if (!(host instanceof HTMLElement)) throw new TypeError('a clone is not what was cloned');
  hosts.add(host);
  return host;
}

/** A host outside the page's tree, on the document element. */
export function createFixedHost(document: Document, style: string): HTMLElement {
  const host = document.createElement('div');
  host.style.cssText = importantly(`all:initial;position:fixed;z-index:2147483647;${style}`);
  hosts.add(host);
  return host;
}

export function openRoot(host: HTMLElement, css: string): ShadowRoot {
  const root = host.attachShadow({ mode });
  root.adoptedStyleSheets = [sheetOf(css)];
  roots.set(host, root);
  return root;
}

/** Out of sight and back; its room stays. */
export function hide(host: HTMLElement, isHidden: boolean): void {
  if (isHidden) host.style.setProperty('visibility', 'hidden', 'important');
  else host.style.removeProperty('visibility');
}

/** Fixed height: what is read must not move when a bar is filled. In px, the page owns rem. */
export const barHeight = 28;

/**
 * Property by property: `all: initial` would put hundreds of declarations on each of 2,000 hosts.
 * What is inherited does not matter, the root begins with `:host { all: initial }`.
 */
const barStyle =
  `display:block;position:static;float:none;box-sizing:border-box;width:auto;height:${barHeight}px;` +
  'min-width:0;max-width:100%;min-height:0;max-height:none;margin:0;padding:0;border:0;' +
  'background:none;transform:none;flex:1 1 auto;align-self:stretch';

let template: HTMLElement | undefined;

function barTemplate(document: Document): HTMLElement {
  const host = document.createElement('div');
  host.style.cssText = importantly(barStyle);
  return host;
}

const importantly = (style: string): string =>
  style
    .split(';')
    .filter(Boolean)
    .map(declaration => `${declaration} !important`)
    .join(';');

const sheets = new Map<string, CSSStyleSheet>();

/** One sheet for all roots with the same style: 40 bars parse it once. */
function sheetOf(css: string): CSSStyleSheet {
  const known = sheets.get(css);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  sheets.set(css, sheet);
  return sheet;
}
