import type { AddressForm, Answer } from './answer';

export type ComposeOptions = {
  readonly form: AddressForm;
  readonly length: 'long' | 'short';
  /** First and last line; "" for none. */
  readonly greeting: string;
  readonly closing: string;
};

/** The text that is put into the reply box: greeting, fact, closing, parted by empty lines. */
export function composeAnswer(answer: Answer, options: ComposeOptions): string {
  const { text } = chooseText(answer, options.form, options.length);
  return [options.greeting, text, options.closing]
    .map(part => part.trim())
    .filter(part => part !== '')
    .join('\n\n');
}

export type ChosenText = {
  readonly text: string;
  /** What the text really is: not every answer has every variant. */
  readonly form: AddressForm;
  readonly length: 'long' | 'short';
};

/** The variant that comes closest. The form of address weighs more than the length: a stranger's Du offends. */
export function chooseText(
  answer: Answer,
  form: AddressForm,
  length: ComposeOptions['length'],
): ChosenText {
  const { sie, du, sieShort, duShort } = answer.texts;
  const formal: readonly Candidate[] =
    length === 'short'
      ? [candidate(sieShort, 'sie', 'short'), candidate(sie, 'sie', 'long')]
      : [candidate(sie, 'sie', 'long')];
  const familiar: readonly Candidate[] =
    length === 'short'
      ? [candidate(duShort, 'du', 'short'), candidate(du, 'du', 'long')]
      : [candidate(du, 'du', 'long'), candidate(duShort, 'du', 'short')];
  const wanted = form === 'du' ? [...familiar, ...formal] : formal;
  return wanted.find(isWritten) ?? { text: sie, form: 'sie', length: 'long' };
}

type Candidate = Omit<ChosenText, 'text'> & { readonly text: string | null };

const candidate = (
  text: string | null,
  form: AddressForm,
  length: ComposeOptions['length'],
): Candidate => ({ text, form, length });

const isWritten = (choice: Candidate): choice is ChosenText =>
  choice.text !== null && choice.text.trim() !== '';
