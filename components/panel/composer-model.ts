import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { PlatformId } from '../../lib/comment/snapshot';
import type { AddressForm, Answer, AnswerId } from '../../lib/knowledge/answer';
import { composeAnswer } from '../../lib/knowledge/compose';
import type { Settings } from '../../lib/settings/settings';
import { isAlreadySaid } from './already-said';

export type AnswerLength = 'long' | 'short';

/** Longest comment the platform takes, in UTF-16 units: Facebook 8,000, Instagram 2,200. */
export const longestReply: Readonly<Record<PlatformId, number>> = {
  facebook: 8_000,
  instagram: 2_200,
  'business-suite': 2_200,
};

export type ComposerDeps = {
  readonly settings: ReadonlySignal<Settings>;
  readonly ownReplies: ReadonlySignal<readonly string[]>;
};

/** How answers are put together: one choice for all cards, and what a person changed by hand. */
export function createComposerModel({ settings, ownReplies }: ComposerDeps) {
  const chosenForm = signal<AddressForm | null>(null);
  const length = signal<AnswerLength>('long');
  const withGreeting = signal(true);
  const withClosing = signal(true);
  const edits = signal<ReadonlyMap<AnswerId, string>>(new Map());
  const form = computed(() => chosenForm.value ?? settings.value.addressForm);

  const composed = (answer: Answer, frame: boolean): string =>
    composeAnswer(answer, {
      form: form.value,
      length: length.value,
      greeting: frame && withGreeting.value ? settings.value.greeting[form.value] : '',
      closing: frame && withClosing.value ? settings.value.closing[form.value] : '',
    });

  return {
    form,
    length: computed(() => length.value),
    withGreeting: computed(() => withGreeting.value),
    withClosing: computed(() => withClosing.value),
    /** What would be inserted now. */
    textOf: (answer: Answer): string => edits.value.get(answer.id) ?? composed(answer, true),
    isEdited: (answer: Answer): boolean => edits.value.has(answer.id),
    isAlreadySaid: (answer: Answer): boolean =>
      isAlreadySaid(edits.value.get(answer.id) ?? composed(answer, false), ownReplies.value),
    /** Greeting, `text` and closing, for texts that are no answers (an interim reply). */
    frame: (text: string): string =>
      [
        withGreeting.value ? settings.value.greeting[form.value] : '',
        text,
        withClosing.value ? settings.value.closing[form.value] : '',
      ]
        .map(part => part.trim())
        .filter(part => part !== '')
        .join('\n\n'),
    chooseForm: (next: AddressForm) => {
      chosenForm.value = next;
    },
    chooseLength: (next: AnswerLength) => {
      length.value = next;
    },
    toggleGreeting: () => {
      withGreeting.value = !withGreeting.value;
    },
    toggleClosing: () => {
      withClosing.value = !withClosing.value;
    },
    edit: (id: AnswerId, text: string) => {
      edits.value = new Map(edits.value).set(id, text);
    },
    discardEdit: (id: AnswerId) => {
      const left = new Map(edits.value);
      left.delete(id);
      edits.value = left;
    },
    /** Another comment: what was written for the last one must not slip into it. */
    reset: () => {
      edits.value = new Map();
    },
  };
}
export type ComposerModel = ReturnType<typeof createComposerModel>;
