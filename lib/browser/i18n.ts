import { i18n } from '#i18n';

/** Text in the browser's language, from `locales/`. Keys are checked by the compiler. */
export const { t } = i18n;
