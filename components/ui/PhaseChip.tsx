import type { FunctionComponent } from 'preact';
import type { Phase } from '../../lib/decisions/decision';
import { Chip } from './Chip';
import { phaseWord } from './decision-words';
import { CheckIcon, ClockIcon, CloseIcon, RepeatIcon, WarningIcon } from './icons';
import type { Tone } from './tone';

/** Where a decision stands, as symbol and word. */
export function PhaseChip({ phase }: { readonly phase: Phase }) {
  const { tone, icon: PhaseIcon } = lookByPhase[phase];
  return (
    <Chip tone={tone} icon={<PhaseIcon />}>
      {phaseWord(phase)}
    </Chip>
  );
}

/** Nothing here looks like a fault: that a proposal was refused is the review at work. */
const lookByPhase: Readonly<
  Record<Phase, { readonly tone: Tone; readonly icon: FunctionComponent }>
> = {
  waiting: { tone: 'info', icon: ClockIcon },
  provisional: { tone: 'warning', icon: WarningIcon },
  decided: { tone: 'success', icon: CheckIcon },
  refused: { tone: 'neutral', icon: CloseIcon },
  withdrawn: { tone: 'neutral', icon: CloseIcon },
  reversed: { tone: 'warning', icon: RepeatIcon },
  ended: { tone: 'neutral', icon: CheckIcon },
};
