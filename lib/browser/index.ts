/** The only door to extension APIs, so that tests replace one file. */
export { default as browser } from 'webextension-polyfill';
