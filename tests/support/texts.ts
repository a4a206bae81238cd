import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

type Texts = { readonly [key: string]: string | Texts };

/** Looks up what the extension shows: `text('panel.answer.insert')`, with `$1` … filled in. */
export function textsOf(language: 'de' | 'en'): (key: string, ...values: string[]) => string {
  const file = new URL(`../../locales/${language}.yml`, import.meta.url);
  const texts = parse(readFileSync(file, 'utf8')) as Texts;
  return (key, ...values) => {
    const found = key
      .split('.')
      .reduce<string | Texts | undefined>(
        (node, part) => (typeof node === 'object' ? node[part] : undefined),
        texts,
      );
    if (typeof found !== 'string') throw new Error(`no text "${key}" in ${language}`);
    return values.reduce((text, value, index) => text.replaceAll(`$${index + 1}`, value), found);
  };
}
