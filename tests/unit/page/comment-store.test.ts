import { describe, expect, it } from 'vitest';
import { createCommentStore } from '../../../lib/page/comment-store';
import { keyOf, makeAssessment, makeComment } from './make';

describe('the comment store', () => {
  it('keeps one entry per key however often it is read', () => {
    const store = createCommentStore();
    const first = store.put(makeComment('1'));
    const again = store.put(makeComment('1'));
    expect(again.entry).toBe(first.entry);
    expect([first.isNew, again.isNew, again.textChanged]).toEqual([true, false, false]);
  });
  it('drops the assessment when the words change', () => {
    const store = createCommentStore();
    const { entry } = store.put(makeComment('1'));
    store.change(entry, { assessment: makeAssessment('1', 'insult'), seen: true });
    expect(store.put(makeComment('1', { text: 'Neu' })).textChanged).toBe(true);
    expect(entry.state.peek().assessment).toBeNull();
    expect(entry.state.peek().seen).toBe(true);
  });
  it('keeps the assessment when only the surroundings change', () => {
    const store = createCommentStore();
    const { entry } = store.put(makeComment('1'));
    store.change(entry, { assessment: makeAssessment('1', 'insult') });
    store.put(makeComment('1', { edited: true }));
    expect(entry.state.peek().assessment?.flags).toHaveLength(1);
    expect(entry.state.peek().snapshot.edited).toBe(true);
  });
  it('does not draw again because the clock went on', () => {
    const store = createCommentStore();
    const { entry } = store.put(makeComment('1'));
    const before = entry.state.peek();
    store.put(makeComment('1', { time: { label: '4 Std.', at: 2, precision: 'hour' } }));
    expect(entry.state.peek()).toBe(before);
  });
  it('forgets what no element shows', () => {
    const store = createCommentStore();
    store.put(makeComment('1')).entry.places = 1;
    store.put(makeComment('2'));
    store.forgetAbsent();
    expect(store.get(keyOf('1'))).not.toBeNull();
    expect(store.get(keyOf('2'))).toBeNull();
  });
});
