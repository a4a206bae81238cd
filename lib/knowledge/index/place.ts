import { fold } from '../../language/normalise';
import { tokenise } from '../../language/tokens';
import type { Base } from './base';

/** Where a comment stands: its own words, and what tells the place when they do not, nearest first. */
export type Whereabouts = {
  readonly text: string;
  /** Parent comment, post; "" for what is not known. */
  readonly around: readonly string[];
  /** Name of the page; on Instagram that of the account, in which words may run together ("stadtmuenchen"). */
  readonly pageName: string;
};

/** Which answers hold where a comment asks. */
export type PlaceAsked = {
  /** 1, or less for an answer that holds for another place than the one named nearest. */
  readonly worth: (entry: number) => number;
  /** Whether an answer may be shown: it holds everywhere, or for a place that is named around the comment. */
  readonly holds: (entry: number) => boolean;
};

/**
 * The place that a comment names, else the nearest one around it: a page called "Landkreis Augsburg" asks for answers
 * of Augsburg, unless a comment there asks about Gersthofen. Only places that answers of the base hold for are known;
 * where none is named, all answers hold.
 */
export function readPlace(base: Base, { text, around, pageName }: Whereabouts): PlaceAsked {
  if (base.placeCounts.size === 0) return anywhere;
  const named = [...[text, ...around].map(one => namedIn(base, one)), namedByPage(base, pageName)];
  const nearest = named.find(places => places.size > 0);
  if (nearest === undefined) return anywhere;
  const all = new Set(named.flatMap(places => [...places]));
  const isIn = (places: ReadonlySet<string>, entry: number): boolean => {
    const place = base.entries[entry]?.place ?? null;
    return place === null || places.has(place);
  };
  return {
    worth: entry => (isIn(nearest, entry) ? 1 : elsewhere),
    holds: entry => isIn(all, entry),
  };
}

const anywhere: PlaceAsked = { worth: () => 1, holds: () => true };

/** What an answer for another place is worth: it may still be the only one. */
const elsewhere = 0.7;

function namedIn(base: Base, text: string): ReadonlySet<string> {
  if (text === '') return new Set();
  const words = new Set(tokenise(text).map(({ folded }) => folded));
  const isNamed = (place: string): boolean =>
    formsOf(place).every(forms => forms.some(form => words.has(form))) && formsOf(place).length > 0;
  return new Set([...base.placeCounts.keys()].filter(isNamed));
}

function namedByPage(base: Base, pageName: string): ReadonlySet<string> {
  const found = namedIn(base, pageName);
  if (found.size > 0) return found;
  const words = tokenise(pageName).map(({ folded }) => folded);
  const isNamed = (place: string): boolean =>
    formsOf(place).every(([own = '']) =>
      words.some(word => own.length >= shortestPart && word.includes(own)),
    ) && formsOf(place).length > 0;
  return new Set([...base.placeCounts.keys()].filter(isNamed));
}

const shortestPart = 5;

const formsByPlace = new Map<string, Forms>();
/** For each word of its own the forms in which it may stand: "Landkreis Augsburg" goes by "Augsburg", "Augsburger". */
type Forms = readonly (readonly string[])[];

function formsOf(place: string): Forms {
  const known = formsByPlace.get(place);
  if (known !== undefined) return known;
  const all = tokenise(place).map(({ folded }) => folded);
  const own = all.filter(word => !kinds.has(word));
  const forms = (own.length > 0 ? own : all).map(word => {
    const root = word.replace(/en$/, '');
    return [word, ...(root.length < shortestRoot ? [] : endings.map(ending => root + ending))];
  });
  formsByPlace.set(place, forms);
  return forms;
}

const shortestRoot = 4;
/** "Kölns", "Augsburger", "Münchnerinnen", "Bremener". */
const endings = ['', 'en', 'n'].flatMap(link =>
  ['s', 'er', 'ers', 'ern', 'erin', 'erinnen'].map(ending => link + ending),
);

/** What a place is, not which. */
const kinds: ReadonlySet<string> = new Set(
  `Stadt Landeshauptstadt Hauptstadt Hansestadt Kreisstadt Universitätsstadt Große Kreis Landkreis Bezirk Stadtteil
  Stadtbezirk Ortsteil Gemeinde Ortsgemeinde Samtgemeinde Verbandsgemeinde Verwaltungsgemeinschaft Markt Amt Land
  Freistaat Region Städteregion der die das in im am an bei ob a d`
    .split(/\s+/)
    .map(word => fold(word)),
);
