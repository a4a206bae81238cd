import { useState } from 'preact/hooks';
import type * as z from 'zod/mini';
import type { Step } from '../../../lib/rpc/decisions';
import type { Area } from './card-order';
import type { DecisionPageModel, Done } from './decision-model';
import { goToCard } from './ReviewCard';

export type StepFormSpec<Value> = {
  readonly model: DecisionPageModel;
  /** The card that tells what came of it, and that gets the focus then. */
  readonly area: Area;
  /** Different for every form about a decision: what is written in it is kept under this name. */
  readonly name: string;
  /** What was kept may stem from an older version of the extension. */
  readonly schema: z.ZodMiniType<Value>;
  readonly initial: () => Value;
};

export type StepForm<Value> = {
  readonly value: Value;
  readonly change: (part: Partial<Value>) => void;
  /** What is missing is shown once a person has tried to go on without it. */
  readonly isTried: boolean;
  readonly isWorking: boolean;
  /** Sends a step; null: something is missing. What was typed stays until it is written. */
  readonly send: (step: Step | null, done: Done) => Promise<void>;
};

/** A form that adds a step to a decision: its draft, what is missing in it, and sending it. */
export function useStepForm<Value extends object>(spec: StepFormSpec<Value>): StepForm<Value> {
  const { model, area, name, schema, initial } = spec;
  const { drafts } = model;
  const [begun, setBegun] = useState<Value>(initial);
  // Read each time: the same form in another tab writes it, too.
  const kept = schema.safeParse(drafts.begun.value.get(name));
  const value = kept.success ? kept.data : begun;
  const [isTried, setTried] = useState(false);
  return {
    value,
    change(part) {
      drafts.keep(name, { ...value, ...part });
    },
    isTried,
    isWorking: model.busy.value !== null,
    async send(step, done) {
      setTried(true);
      if (step === null) return;
      if (!(await model.step(area, step, done, name))) return;
      setBegun(initial());
      setTried(false);
      goToCard(area);
    },
  };
}
