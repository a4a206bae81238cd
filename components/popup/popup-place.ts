export const popupPlaces = ['overview', 'search', 'form', 'sources'] as const;

/** A place of the popup; also the fragment of its address. */
export type PopupPlace = (typeof popupPlaces)[number];
