import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '../../lib/browser/i18n';

const detail = signal<string | null>(null);

/** What of a place is shown, such as a number: stands first in the window's title while it is on the screen. */
export function useTitleDetail(text: string | null): void {
  useEffect(() => {
    detail.value = text;
    return () => {
      detail.value = null;
    };
  }, [text]);
}

/** The window's title: detail, place, product. */
export function useWindowTitle(place: string): void {
  const parts = [detail.value, place, t('manifest.name')].filter(part => part !== null);
  const title = parts.join(' – ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
