import { describe, expect, it } from 'vitest';
import type { CommentSnapshot } from '../../../lib/comment/snapshot';
import { createCommentStore } from '../../../lib/page/comment-store';
import { summarise } from '../../../lib/page/summary';
import type { View } from '../../../lib/page/views';
import type { PlatformAdapter } from '../../../lib/platforms/adapter';
import type { FlagCategory } from '../../../lib/rules/flag';
import { makeAssessment, makeComment, makeThread } from './make';

const adapter = { id: 'facebook', experimental: false } as PlatformAdapter;
const store = () => createCommentStore();

function makeView(change: Partial<View>): View {
  const view = { status: 'waiting', missing: null, entry: null, near: false, remounts: 0 };
  return { ...view, element: {} as Element, host: null, ...change } as View;
}

function makeRead(
  comments: ReturnType<typeof store>,
  snapshot: CommentSnapshot,
  ...flags: FlagCategory[]
): View {
  const { entry } = comments.put(snapshot);
  comments.change(entry, { assessment: makeAssessment(snapshot.id, ...flags) });
  return makeView({ status: 'read', entry });
}

const sum = (views: readonly View[], comments = store()) =>
  summarise(views, adapter, makeThread({ sort: 'filtered' }), ({ snapshot }) =>
    snapshot.rootKey ? comments.get(snapshot.rootKey) : null,
  );

describe('summarise', () => {
  it('counts a comment once that two elements show', () => {
    const comments = store();
    const one = makeRead(comments, makeComment('1'));
    const { health } = sum([one, makeView({ status: 'read', entry: one.entry })], comments);
    expect([health.seen, health.read, health.verdict]).toEqual([1, 1, 'good']);
  });
  it('leaves out what the page hides or what was not read yet', () => {
    const { health } = sum([makeView({ status: 'hidden' }), makeView({})]);
    expect([health.seen, health.verdict]).toEqual([0, 'idle']);
  });
  it('names what could not be read', () => {
    const comments = store();
    const views = [
      makeRead(comments, makeComment('1')),
      makeView({ status: 'unreadable', missing: 'author' }),
      makeView({ status: 'unreadable', missing: 'author' }),
    ];
    const { health } = sum(views, comments);
    expect([health.seen, health.read, health.verdict]).toEqual([3, 1, 'partial']);
    expect(health.missing).toEqual({ author: 2 });
  });
  it('asks for the manual way when nothing is readable', () => {
    expect(sum([makeView({ status: 'unreadable', missing: 'id' })]).health.verdict).toBe('manual');
  });
  it('counts violations and emergencies, not criticism', () => {
    const comments = store();
    const views = [
      makeRead(comments, makeComment('1'), 'criticism', 'question'),
      makeRead(comments, makeComment('2'), 'insult'),
      makeRead(comments, makeComment('3', { truncated: true }), 'emergency'),
    ];
    const { health, emergencies } = sum(views, comments);
    expect([health.flagged, health.truncated, emergencies]).toEqual([2, 1, 1]);
    expect(health.sortFiltered).toBe(true);
  });
  it('does not call for an emergency that a person has seen', () => {
    const comments = store();
    const view = makeRead(comments, makeComment('1'), 'emergency');
    if (view.entry) comments.change(view.entry, { seen: true });
    expect(sum([view], comments).emergencies).toBe(0);
  });
  it('knows which comments the page has answered', () => {
    const comments = store();
    const root = makeRead(comments, makeComment('1'));
    const reply = makeComment('2', { rootKey: makeComment('1').key, byPage: true });
    const foreign = makeComment('3', { rootKey: makeComment('9').key, byPage: true });
    const { replied } = sum(
      [root, makeRead(comments, reply), makeRead(comments, foreign)],
      comments,
    );
    expect([...replied]).toEqual([root.entry]);
  });
});
