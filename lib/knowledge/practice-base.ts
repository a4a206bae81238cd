import type { Answer } from './answer';
import { citizenOffice } from './practice/citizen-office';
import { familyAndMoney } from './practice/family-and-money';
import { leisureAndTown } from './practice/leisure-and-town';
import { practiceAnswer } from './practice/practice-entry';
import { wasteAndStreets } from './practice/waste-and-streets';

/** The FAQ base of the invented "Stadt Musterhausen", to practise with; one answer is expired on purpose. */
export const practiceAnswers: readonly Answer[] = [
  ...citizenOffice,
  ...wasteAndStreets,
  ...familyAndMoney,
  ...leisureAndTown,
].map(practiceAnswer);
