import { readSwitches } from '../switches';

/** The switches of this page, read once: in-page navigation keeps them. */
export const switches = readSwitches(new URLSearchParams(location.search));
