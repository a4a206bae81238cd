import type { ComponentChildren } from 'preact';

export type FormProps = {
  readonly children: ComponentChildren;
  readonly onSubmit: () => void;
  /** Inside a card that has a frame of its own. */
  readonly isPlain?: boolean;
};

/** A form with a button of its own to send it; Enter in a field does the same. */
export function Form({ children, onSubmit, isPlain = false }: FormProps) {
  return (
    <form
      class={isPlain ? 'team-form' : 'app-card team-form'}
      noValidate
      onSubmit={event => {
        event.preventDefault();
        if (!event.isTrusted) return;
        onSubmit();
        focusFault(event.currentTarget);
      }}
    >
      {children}
    </form>
  );
}

export type SubmitButtonProps = {
  readonly children: string;
  readonly isWorking: boolean;
  readonly variant?: 'primary' | 'secondary';
};

/** Like `Button`, but native: browsers send a form of several fields by Enter only when it has one. */
export function SubmitButton({ children, isWorking, variant = 'primary' }: SubmitButtonProps) {
  return (
    <div>
      <button
        type="submit"
        class="kl-button"
        data-variant={variant}
        data-size="medium"
        aria-disabled={isWorking ? 'true' : undefined}
      >
        <span>{children}</span>
      </button>
    </div>
  );
}

/** The first field with a fault, once the faults are drawn. */
function focusFault(form: HTMLFormElement): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()),
  );
}
