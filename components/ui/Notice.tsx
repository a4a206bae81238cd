import type { ComponentChildren } from 'preact';
import { CheckIcon, DangerIcon, InfoIcon, WarningIcon } from './icons';
import type { Tone } from './tone';

export type NoticeProps = {
  readonly tone: Tone;
  /** What happened, in a few words. */
  readonly title: string;
  /** What was kept and what to do. */
  readonly children?: ComponentChildren;
  readonly actions?: ComponentChildren;
  /** Replaces the tone's own symbol. */
  readonly icon?: ComponentChildren;
  /** Announced when it appears: `alert` interrupts, `status` waits. Leave out for what is there from the start. */
  readonly live?: 'alert' | 'status' | undefined;
};

const iconByTone = {
  neutral: InfoIcon,
  info: InfoIcon,
  success: CheckIcon,
  warning: WarningIcon,
  danger: DangerIcon,
} as const;

export function Notice({ tone, title, children, actions, icon, live }: NoticeProps) {
  const ToneIcon = iconByTone[tone];
  return (
    <div class="kl-notice" data-tone={tone} role={live}>
      {icon ?? <ToneIcon />}
      <div class="kl-notice-body">
        <p class="kl-notice-title">{title}</p>
        {children}
        {actions ? <div class="kl-notice-actions">{actions}</div> : null}
      </div>
    </div>
  );
}
