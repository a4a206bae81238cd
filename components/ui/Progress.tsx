export type ProgressProps = {
  /** What is going on, such as "Einträge werden gelesen". */
  readonly label: string;
  readonly done: number;
  /** 0: unknown, the bar runs without an end. */
  readonly total: number;
  /** Words for the amount, such as "4.000 von 10.000". */
  readonly amount: string;
};

export function Progress({ label, done, total, amount }: ProgressProps) {
  return (
    <div class="kl-progress">
      <span>
        {label} <span class="kl-hint">{amount}</span>
      </span>
      {total > 0 ? (
        <progress aria-label={label} max={total} value={done} />
      ) : (
        <progress aria-label={label} />
      )}
    </div>
  );
}
