import type { Theme } from '../../lib/page/theme';
import { WarningIcon } from '../ui/icons';
import { Press } from './Press';

export type FarewellProps = {
  readonly theme: Theme;
  /** Texts as strings: an extension that was updated under the page can look up none. */
  readonly text: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
};

/** Stands alone on the page after the extension was updated: everything else has left. */
export function Farewell({ theme, text, closeLabel, onClose }: FarewellProps) {
  return (
    <output class="dock" data-theme={theme}>
      <div class="card">
        <p class="line">
          <WarningIcon />
          <span>{text}</span>
        </p>
        <div class="row">
          <Press onPress={onClose}>{closeLabel}</Press>
        </div>
      </div>
    </output>
  );
}
