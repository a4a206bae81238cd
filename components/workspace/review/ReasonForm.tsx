import type { ComponentChildren } from 'preact';
import * as z from 'zod/mini';
import type { Step } from '../../../lib/rpc/decisions';
import { Form, SubmitButton } from '../team/Form';
import type { Area } from './card-order';
import type { DecisionPageModel, Done } from './decision-model';
import { TextArea } from './TextArea';
import { useStepForm } from './use-step-form';

const Reason = z.strictObject({ text: z.string() });

export type ReasonFormProps = {
  readonly model: DecisionPageModel;
  readonly area: Area;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly rows?: number;
  readonly maxLength?: number;
  readonly isOptional?: boolean;
  readonly confirm: string;
  readonly variant?: 'primary' | 'secondary';
  readonly done: Done;
  /** What is written, of what was typed without spaces around. */
  readonly step: (text: string) => Step;
  /** Before the field: what follows from it. */
  readonly children?: ComponentChildren;
};

/** One text and a button: most of what can be done about a decision takes a reason and nothing else. */
export function ReasonForm(props: ReasonFormProps) {
  const { isOptional = false, variant = 'secondary', rows = 2, maxLength = 5_000 } = props;
  const { model, area, name } = props;
  const form = useStepForm({ model, area, name, schema: Reason, initial: () => ({ text: '' }) });
  const text = form.value.text.trim();
  const isMissing = !isOptional && text === '';
  return (
    <Form isPlain onSubmit={() => void form.send(isMissing ? null : props.step(text), props.done)}>
      {props.children}
      <TextArea
        label={props.label}
        hint={props.hint}
        value={form.value.text}
        onText={typed => form.change({ text: typed })}
        rows={rows}
        maxLength={maxLength}
        isMissing={form.isTried && isMissing}
      />
      <SubmitButton isWorking={form.isWorking} variant={variant}>
        {props.confirm}
      </SubmitButton>
    </Form>
  );
}
