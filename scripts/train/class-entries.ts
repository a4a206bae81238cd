import { fold } from '../../lib/language/normalise';
import { argumentExchangeClasses } from './word-classes/argument-exchange';
import { argumentClasses } from './word-classes/argument';
import { evidenceClaimsClasses } from './word-classes/evidence-claims';
import { evidenceContextClasses } from './word-classes/evidence-context';
import { evidenceClasses } from './word-classes/evidence';
import { frequent1Classes } from './word-classes/frequent-1';
import { frequent2Classes } from './word-classes/frequent-2';
import { frequent3Classes } from './word-classes/frequent-3';
import { frequent4Classes } from './word-classes/frequent-4';
import { frequent5Classes } from './word-classes/frequent-5';
import { frequent6Classes } from './word-classes/frequent-6';
import { frequent7Classes } from './word-classes/frequent-7';
import { frequent8Classes } from './word-classes/frequent-8';
import { frequent9Classes } from './word-classes/frequent-9';
import { frequent10Classes } from './word-classes/frequent-10';
import { frequent11Classes } from './word-classes/frequent-11';
import { frequent12Classes } from './word-classes/frequent-12';
import { frequent13Classes } from './word-classes/frequent-13';
import { frequent14Classes } from './word-classes/frequent-14';
import { frequent15Classes } from './word-classes/frequent-15';
import { frequent16Classes } from './word-classes/frequent-16';
import { groupsPeopleClasses } from './word-classes/groups-people';
import { groupsClasses } from './word-classes/groups';
import { hostileBodyClasses } from './word-classes/hostile-body';
import { hostileJudgementClasses } from './word-classes/hostile-judgement';
import { hostileNamesClasses } from './word-classes/hostile-names';
import { hostileClasses } from './word-classes/hostile';
import { mannerFeelingClasses } from './word-classes/manner-feeling';
import { mannerGrammarClasses } from './word-classes/manner-grammar';
import { mannerJudgementClasses } from './word-classes/manner-judgement';
import { mannerSelfClasses } from './word-classes/manner-self';
import { mannerToneClasses } from './word-classes/manner-tone';
import { mannerClasses } from './word-classes/manner';
import { mobilisingUrgingClasses } from './word-classes/mobilising-urging';
import { mobilisingClasses } from './word-classes/mobilising';
import { orderMythsClasses } from './word-classes/order-myths';
import { orderStateClasses } from './word-classes/order-state';
import { orderClasses } from './word-classes/order';
import { politicsNamesClasses } from './word-classes/politics-names';
import { politicsClasses } from './word-classes/politics';
import { societyLifeClasses } from './word-classes/society-life';
import { societyOrderClasses } from './word-classes/society-order';
import { societyPeopleClasses } from './word-classes/society-people';
import { societyClasses } from './word-classes/society';
import { violenceThreatClasses } from './word-classes/violence-threat';
import { violenceClasses } from './word-classes/violence';

const parts = [
  argumentExchangeClasses,
  argumentClasses,
  evidenceClaimsClasses,
  evidenceContextClasses,
  evidenceClasses,
  frequent1Classes,
  frequent2Classes,
  frequent3Classes,
  frequent4Classes,
  frequent5Classes,
  frequent6Classes,
  frequent7Classes,
  frequent8Classes,
  frequent9Classes,
  frequent10Classes,
  frequent11Classes,
  frequent12Classes,
  frequent13Classes,
  frequent14Classes,
  frequent15Classes,
  frequent16Classes,
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
