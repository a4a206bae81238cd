import { i18n } from '#i18n';

/**
 * Text in the browser's language, from `locales/`. Keys are checked by the compiler.
 * An extension that was updated under a page can look up nothing any more and throws; what is drawn
 * in that last moment, before the overlay leaves, stays without words instead of breaking the page's console.
 */
export const t = new Proxy(i18n.t, {
  apply(lookUp, self, values): string {
    try {
      return String(Reflect.apply(lookUp, self, values));
    } catch {
      return '';
    }
  },
});
