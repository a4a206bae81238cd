import { describe, expect, it } from 'vitest';
import { SearchModel } from '../../../../components/popup/search-model';
import type { Output } from '../../../../lib/rpc/protocol';
import { makeAnswer, makeBackend, makeFound, makeServices, settle } from './fake-backend';

describe('SearchModel', () => {
  it('shows the answer to the newest words, whichever reply comes last', async () => {
    const replies = new Map<string, (found: Output<'answers/search'>) => void>();
    const { backend } = makeBackend({
      'answers/search': ({ query }) => new Promise(resolve => replies.set(query, resolve)),
    });
    const search = new SearchModel(makeServices(backend));
    search.ask('sperr');
    await settle();
    search.ask('sperrmüll');
    await settle();
    replies.get('sperrmüll')?.([makeFound(makeAnswer({ id: 'new' }))]);
    replies.get('sperr')?.([makeFound(makeAnswer({ id: 'old' }))]);
    await settle();
    expect(search.results.value?.map(({ answer }) => answer.id)).toEqual(['new']);
  });

  it('shows nothing, not even old results, for blanks', async () => {
    const { backend, callsOf } = makeBackend({
      'answers/search': () => [makeFound(makeAnswer())],
    });
    const search = new SearchModel(makeServices(backend));
    search.ask('müll');
    await settle();
    search.ask('   ');
    await settle();
    expect(search.results.value).toBeNull();
    expect(callsOf('answers/search')).toHaveLength(1);
  });

  it('searches again after the base has changed', async () => {
    let found = [makeFound(makeAnswer())];
    const { backend, notify } = makeBackend({ 'answers/search': () => found });
    const search = new SearchModel(makeServices(backend));
    search.ask('büro');
    await settle();
    found = [];
    notify('knowledge');
    await settle();
    expect(search.results.value).toEqual([]);
  });

  it('withdraws an answer and brings it back as it was', async () => {
    const answer = makeAnswer();
    const { backend, callsOf } = makeBackend({
      'answers/search': () => [],
      'answers/withdraw': () => ({}),
      'answers/save': ({ answer: saved }) => ({ ok: true, answer: saved }),
    });
    const search = new SearchModel(makeServices(backend));
    await search.withdraw(answer);
    expect(search.withdrawn.value).toEqual(answer);
    await search.undoWithdraw();
    expect(callsOf('answers/save')[0]?.input).toEqual({ answer, base: null });
    expect(search.withdrawn.value).toBeNull();
  });

  it('says "copied" only when the clipboard took it', async () => {
    const answer = makeAnswer();
    const { backend } = makeBackend({});
    const search = new SearchModel(makeServices(backend, { copyText: async () => false }));
    expect(await search.copy(answer, answer.texts.sie)).toBe(false);
    expect(search.copied.value).toBeNull();
  });
});
