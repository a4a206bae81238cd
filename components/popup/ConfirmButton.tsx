import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../lib/browser/i18n';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

export type ConfirmButtonProps = {
  readonly children: string;
  /** Accessible name when several of these stand on one screen; begins with the visible words. */
  readonly label?: string;
  readonly icon?: ComponentChildren;
  /** What follows from it. */
  readonly warning: string;
  readonly hint?: string | undefined;
  readonly onConfirm: () => void;
  readonly variant?: 'danger' | 'quiet';
  readonly confirmWord?: string;
};

/** Asks in place before something goes away: first press shows what follows, second one does it. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { children, label, icon, warning, hint, onConfirm, variant = 'quiet', confirmWord } = props;
  const [state, setState] = useState<'calm' | 'asking' | 'cancelled'>('calm');
  if (state !== 'asking') {
    return (
      <Button
        size="small"
        variant={variant}
        icon={icon}
        label={label}
        buttonRef={state === 'cancelled' ? takeFocus : undefined}
        onPress={() => setState('asking')}
      >
        {children}
      </Button>
    );
  }
  return (
    <div class="app-confirm">
      <Notice
        tone="warning"
        title={warning}
        actions={
          <>
            <Button
              size="small"
              variant="danger"
              buttonRef={takeFocus}
              label={confirmWord === undefined ? label : undefined}
              onPress={() => {
                setState('cancelled');
                onConfirm();
              }}
            >
              {confirmWord ?? children}
            </Button>
            <Button size="small" variant="quiet" onPress={() => setState('cancelled')}>
              {t('popup.cancel')}
            </Button>
          </>
        }
      >
        {hint ? <p>{hint}</p> : null}
      </Notice>
    </div>
  );
}

/** Focus follows what takes the place of the button it was on. */
const takeFocus = (button: HTMLButtonElement | null) => button?.focus();
