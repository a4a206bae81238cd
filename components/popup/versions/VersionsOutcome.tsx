import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../../lib/browser/i18n';
import { CheckIcon } from '../../ui/icons';
import type { Versions } from './versions-model';

/** Says that a version was chosen. Takes the focus: the button that was pressed is gone. */
export function VersionsOutcome({ versions }: { readonly versions: Versions }) {
  const ref = useRef<HTMLParagraphElement>(null);
  const choice = versions.choice.value;
  useEffect(() => {
    if (choice?.outcome === 'kept') ref.current?.focus();
  }, [choice]);
  useEffect(() => () => versions.forget(), [versions]);
  if (choice?.outcome !== 'kept') return null;
  return (
    <p class="app-said kl-focusable" tabIndex={-1} ref={ref}>
      <CheckIcon />
      <span>{t('popup.versions.kept')}</span>
    </p>
  );
}
