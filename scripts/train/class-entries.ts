import { fold } from '../../lib/language/normalise';
import { argumentExchangeClasses } from '../../lib/rules/model/word-classes/argument-exchange';
import { argumentClasses } from '../../lib/rules/model/word-classes/argument';
import { evidenceClaimsClasses } from '../../lib/rules/model/word-classes/evidence-claims';
import { evidenceContextClasses } from '../../lib/rules/model/word-classes/evidence-context';
import { evidenceClasses } from '../../lib/rules/model/word-classes/evidence';
import { frequentC1Classes } from '../../lib/rules/model/word-classes/frequent-c-1';
import { frequentC2Classes } from '../../lib/rules/model/word-classes/frequent-c-2';
import { frequentC3Classes } from '../../lib/rules/model/word-classes/frequent-c-3';
import { frequentC4Classes } from '../../lib/rules/model/word-classes/frequent-c-4';
import { frequentC5Classes } from '../../lib/rules/model/word-classes/frequent-c-5';
import { frequentC6Classes } from '../../lib/rules/model/word-classes/frequent-c-6';
import { frequentC7Classes } from '../../lib/rules/model/word-classes/frequent-c-7';
import { frequentD1Classes } from '../../lib/rules/model/word-classes/frequent-d-1';
import { frequentD2Classes } from '../../lib/rules/model/word-classes/frequent-d-2';
import { frequentD3Classes } from '../../lib/rules/model/word-classes/frequent-d-3';
import { frequentD4Classes } from '../../lib/rules/model/word-classes/frequent-d-4';
import { frequentD5Classes } from '../../lib/rules/model/word-classes/frequent-d-5';
import { frequentD6Classes } from '../../lib/rules/model/word-classes/frequent-d-6';
import { frequentD7Classes } from '../../lib/rules/model/word-classes/frequent-d-7';
import { frequentD8Classes } from '../../lib/rules/model/word-classes/frequent-d-8';
import { frequentD9Classes } from '../../lib/rules/model/word-classes/frequent-d-9';
import { groupsPeopleClasses } from '../../lib/rules/model/word-classes/groups-people';
import { groupsClasses } from '../../lib/rules/model/word-classes/groups';
import { hostileBodyClasses } from '../../lib/rules/model/word-classes/hostile-body';
import { hostileJudgementClasses } from '../../lib/rules/model/word-classes/hostile-judgement';
import { hostileNamesClasses } from '../../lib/rules/model/word-classes/hostile-names';
import { hostileClasses } from '../../lib/rules/model/word-classes/hostile';
import { mannerFeelingClasses } from '../../lib/rules/model/word-classes/manner-feeling';
import { mannerGrammarClasses } from '../../lib/rules/model/word-classes/manner-grammar';
import { mannerJudgementClasses } from '../../lib/rules/model/word-classes/manner-judgement';
import { mannerSelfClasses } from '../../lib/rules/model/word-classes/manner-self';
import { mannerToneClasses } from '../../lib/rules/model/word-classes/manner-tone';
import { mannerClasses } from '../../lib/rules/model/word-classes/manner';
import { mobilisingUrgingClasses } from '../../lib/rules/model/word-classes/mobilising-urging';
import { mobilisingClasses } from '../../lib/rules/model/word-classes/mobilising';
import { orderMythsClasses } from '../../lib/rules/model/word-classes/order-myths';
import { orderStateClasses } from '../../lib/rules/model/word-classes/order-state';
import { orderClasses } from '../../lib/rules/model/word-classes/order';
import { politicsNamesClasses } from '../../lib/rules/model/word-classes/politics-names';
import { politicsClasses } from '../../lib/rules/model/word-classes/politics';
import { societyLifeClasses } from '../../lib/rules/model/word-classes/society-life';
import { societyOrderClasses } from '../../lib/rules/model/word-classes/society-order';
import { societyPeopleClasses } from '../../lib/rules/model/word-classes/society-people';
import { societyClasses } from '../../lib/rules/model/word-classes/society';
import { violenceThreatClasses } from '../../lib/rules/model/word-classes/violence-threat';
import { violenceClasses } from '../../lib/rules/model/word-classes/violence';

const parts = [
  argumentExchangeClasses,
  argumentClasses,
  evidenceClaimsClasses,
  evidenceContextClasses,
  evidenceClasses,
  frequentC1Classes,
  frequentC2Classes,
  frequentC3Classes,
  frequentC4Classes,
  frequentC5Classes,
  frequentC6Classes,
  frequentC7Classes,
  frequentD1Classes,
  frequentD2Classes,
  frequentD3Classes,
  frequentD4Classes,
  frequentD5Classes,
  frequentD6Classes,
  frequentD7Classes,
  frequentD8Classes,
  frequentD9Classes,
  groupsPeopleClasses,
  groupsClasses,
  hostileBodyClasses,
  hostileJudgementClasses,
  hostileNamesClasses,
  hostileClasses,
  mannerFeelingClasses,
  mannerGrammarClasses,
  mannerJudgementClasses,
  mannerSelfClasses,
  mannerToneClasses,
  mannerClasses,
  mobilisingUrgingClasses,
  mobilisingClasses,
  orderMythsClasses,
  orderStateClasses,
  orderClasses,
  politicsNamesClasses,
  politicsClasses,
  societyLifeClasses,
  societyOrderClasses,
  societyPeopleClasses,
  societyClasses,
  violenceThreatClasses,
  violenceClasses,
];

/**
 * All classes of words, by name: their entries folded, each once, in order, parted by a space. What several files
 * say of a class is united.
 */
export function classEntries(): Record<string, string> {
  const united = new Map<string, Set<string>>();
  for (const classes of parts)
    for (const [name, block] of Object.entries(classes)) {
      const entries = united.get(name) ?? new Set();
      for (const entry of block.trim().split(/\s+/)) entries.add(fold(entry));
      united.set(name, entries);
    }
  return Object.fromEntries(
    [...united].map(([name, entries]) => [name, [...entries].toSorted().join(' ')]),
  );
}
