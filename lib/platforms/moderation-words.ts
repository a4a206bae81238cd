import type { PlatformId } from '../comment/snapshot';

/** What the page calls the menu of a comment and what stands in it; null where nobody has reported it. */
export type ModerationWords = {
  readonly menu: string;
  readonly hide: string | null;
  readonly delete: string | null;
};

/**
 * Words for people to look for, never for code to press. `seen`: month of the report; from memory where null. Facebook's
 * English menu stands in several public tools; its German words and Instagram's are unconfirmed, which is why the
 * screens say that the wording may differ.
 */
const table: Readonly<
  Record<
    PlatformId,
    Readonly<Partial<Record<'de' | 'en', ModerationWords & { readonly seen: string | null }>>>
  >
> = {
  facebook: {
    de: {
      menu: 'Verbergen oder melden',
      hide: 'Kommentar verbergen',
      delete: 'Kommentar löschen',
      seen: null,
    },
    en: {
      menu: 'Hide or report this',
      hide: 'Hide comment',
      delete: 'Delete comment',
      seen: '2026-06',
    },
  },
  instagram: {
    de: { menu: 'Kommentaroptionen', hide: null, delete: 'Löschen', seen: null },
    en: { menu: 'Comment Options', hide: null, delete: 'Delete', seen: '2026-06' },
  },
  'business-suite': {},
};

/** `pageLanguage`: the page's own tag, such as "de" or "en-GB". */
export function moderationWords(
  platform: PlatformId,
  pageLanguage: string,
): ModerationWords | null {
  const language = pageLanguage.slice(0, 2).toLowerCase();
  return (language === 'de' || language === 'en' ? table[platform][language] : null) ?? null;
}
