import { describe, expect, it } from 'vitest';
import {
  barTo,
  reviewersFor,
  type RuledOn,
} from '../../../../../components/workspace/review/standing';
import { MemberView } from '../../../../../lib/rpc/team';
import { DecisionPolicy } from '../../../../../lib/decisions/policy';
import { makeView, mark, people, policy } from '../../../../support/decision-states';

const all: readonly RuledOn[] = ['proposal', 'prolongation', 'end', 'complaint'];
const barsOf = (view: ReturnType<typeof makeView>) => all.map(on => barTo(on, view));
const own = { proposer: people.self, tookPart: [people.self] };

describe('barTo', () => {
  it('lets a lead rule who has no part in it', () => {
    expect(barsOf(makeView())).toEqual([null, null, null, null]);
  });

  it('lets a deputy of today do the same, and no other editor', () => {
    const mandate = mark('5', people.frieda, 0).id;
    expect(barsOf(makeView({}, { role: 'editor', mandate }))).toEqual([null, null, null, null]);
    expect(barsOf(makeView({}, { role: 'editor' }))).toEqual(all.map(() => 'no-reviewer'));
  });

  it('bars from one’s own proposal, but not from ending it in favour of the person', () => {
    expect(barsOf(makeView(own))).toEqual(['own-proposal', 'own-proposal', null, 'took-part']);
  });

  it('bars who approved from ruling on a complaint', () => {
    const view = makeView({ tookPart: [people.max, people.self] });
    expect(barTo('complaint', view)).toBe('took-part');
    expect(barTo('prolongation', view)).toBeNull();
  });

  it('says first of all that there is no second person without a team', () => {
    expect(barsOf(makeView(own, { role: null }))).toEqual(all.map(() => 'no-team'));
  });
});

const member = (id: string, name: string, role: string | null) =>
  MemberView.parse({
    id,
    name,
    role,
    joinedAt: 0,
    isOwn: id === people.self,
    devices: [],
    nomination: null,
  });
const members = [
  member(people.self, 'Erika Beispiel', 'lead'),
  member(people.max, 'Max Muster', 'editor'),
  member(people.frieda, 'Frieda Fall', 'lead'),
  member('m-gone', 'Karl Gegangen', null),
  member('m-audit', 'Revision Mitte', 'auditor'),
];
const now = Date.parse('2026-11-21T10:00:00Z');
const deputies = [people.max, 'm-audit'].map(id => ({
  member: id,
  from: '2026-11-20',
  until: '2026-11-21',
}));
const withDeputies = DecisionPolicy.parse({ ...policy, deputies });
const namesFor = (on: RuledOn, view: ReturnType<typeof makeView>, at = now) =>
  reviewersFor(on, view, members, withDeputies, at).map(({ name }) => name);

describe('reviewersFor', () => {
  it('names leads and deputies of today, without oneself and without who is involved', () => {
    expect(namesFor('proposal', makeView(own))).toEqual(['Max Muster', 'Frieda Fall']);
    expect(namesFor('proposal', makeView())).toEqual(['Frieda Fall']);
  });

  it('knows on which day a mandate ends', () => {
    const next = now + 86_400_000;
    expect(namesFor('proposal', makeView(own), next)).toEqual(['Frieda Fall']);
    const [max] = reviewersFor('proposal', makeView(own), members, withDeputies, now);
    expect(max?.deputyUntil).toBe('2026-11-21');
  });

  it('leaves out who took part when it is about a complaint', () => {
    const view = makeView({ tookPart: [people.self, people.frieda] });
    expect(namesFor('complaint', view)).toEqual(['Max Muster']);
  });
});
