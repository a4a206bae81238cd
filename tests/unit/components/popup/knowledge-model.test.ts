import { describe, expect, it, vi } from 'vitest';
import type { Doors } from '../../../../components/popup/backend';
import { KnowledgeModel } from '../../../../components/popup/knowledge-model';
import type { KnowledgeSource } from '../../../../lib/knowledge/source';
import { makeBackend, makeServices, makeSource, makeStatus, settle } from './fake-backend';

function setup(sources: KnowledgeSource[] = []) {
  const order: string[] = [];
  const fake = makeBackend({
    'knowledge/status': () => makeStatus({ sources }),
    'knowledge/sync': () => makeStatus({ sources }),
    'knowledge/add-url': ({ name, url, mapping }) => {
      order.push('add');
      return makeSource({ name, origin: { kind: 'url', url }, mapping });
    },
    'knowledge/add-practice': () => makeSource({ id: 'practice', origin: { kind: 'practice' } }),
    'knowledge/remove-source': () => ({}),
    'answers/export': () => ({ json: '[]' }),
  });
  const requestHost = vi.fn<Doors['requestHost']>(async () => {
    order.push('ask');
    return true;
  });
  const download = vi.fn<Doors['download']>();
  const services = makeServices(fake.backend, { requestHost, download });
  return { ...fake, knowledge: new KnowledgeModel(services), requestHost, download, order };
}

describe('KnowledgeModel', () => {
  it('asks for the host in the turn of the click, before anything else', async () => {
    const { knowledge, order, requestHost } = setup();
    await settle();
    const added = knowledge.addUrl({
      name: '',
      url: ' www.musterhausen.example/faq.csv#top ',
      mapping: null,
    });
    expect(requestHost).toHaveBeenCalledWith('https://www.musterhausen.example/faq.csv');
    expect(await added).toBe(true);
    expect(order).toEqual(['ask', 'add']);
  });

  it('adds the source under its host name and syncs it', async () => {
    const { knowledge, callsOf } = setup();
    await knowledge.addUrl({ name: '  ', url: 'https://faq.example/a.json', mapping: null });
    expect(callsOf('knowledge/add-url')[0]?.input).toMatchObject({ name: 'faq.example' });
    expect(callsOf('knowledge/sync')).toEqual([
      { procedure: 'knowledge/sync', input: { id: 's1' } },
    ]);
  });

  it.each([
    ['http://faq.example/a.json', 'not-https'],
    ['javascript:alert(1)', 'not-https'],
    ['https://user:secret@faq.example/', 'with-password'],
    ['kein Link', 'not-a-url'],
    ['', 'not-a-url'],
  ])('refuses %j without asking for anything', async (url, problem) => {
    const { knowledge, requestHost, callsOf } = setup();
    expect(await knowledge.addUrl({ name: '', url, mapping: null })).toBe(false);
    expect(knowledge.urlProblem.value).toBe(problem);
    expect(requestHost).not.toHaveBeenCalled();
    expect(callsOf('knowledge/add-url')).toEqual([]);
  });

  it('brings a removed address back with its name and mapping', async () => {
    const source = makeSource({ name: 'Portal' });
    const { knowledge, callsOf } = setup([source]);
    await knowledge.remove(source);
    expect(knowledge.removed.value).toEqual(source);
    await knowledge.undoRemove();
    expect(knowledge.removed.value).toBeNull();
    expect(callsOf('knowledge/add-url')[0]?.input).toEqual({
      name: 'Portal',
      url: 'https://www.musterhausen.example/faq.json',
      mapping: null,
    });
  });

  it('offers no undo for a file, which the browser cannot read again', async () => {
    const source = makeSource({ origin: { kind: 'file', fileName: 'faq.csv' } });
    const { knowledge } = setup([source]);
    await knowledge.remove(source);
    expect(knowledge.removed.value).toBeNull();
  });

  it('runs one sync at a time', async () => {
    const { knowledge, callsOf } = setup();
    const first = knowledge.sync(null);
    expect(knowledge.pending.value).toBe('sync');
    expect(await knowledge.sync(null)).toBe(false);
    await first;
    expect(knowledge.pending.value).toBeNull();
    expect(callsOf('knowledge/sync')).toHaveLength(1);
  });

  it('downloads what the background exports', async () => {
    const { knowledge, download } = setup();
    await knowledge.exportAll('antworten.json');
    expect(download).toHaveBeenCalledWith('antworten.json', '[]');
  });

  it('keeps the failure of an export visible', async () => {
    const { backend } = makeBackend({ 'knowledge/status': () => makeStatus() });
    const knowledge = new KnowledgeModel(makeServices(backend));
    expect(await knowledge.exportAll('antworten.json')).toBe(false);
    expect(knowledge.problem.value).toMatchObject({ kind: 'failed' });
  });
});
