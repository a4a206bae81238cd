import { Progress } from '../../ui/Progress';

/** Something that takes its time; announced when it begins. Null: nothing runs. */
export function Working({ label }: { readonly label: string | null }) {
  return (
    <div aria-live="polite">
      {label === null ? null : <Progress label={label} done={0} total={0} amount="" />}
    </div>
  );
}
