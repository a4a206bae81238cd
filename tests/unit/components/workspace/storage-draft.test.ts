import { describe, expect, it } from 'vitest';
import {
  draftToRemote,
  emptyDraft,
  type StorageDraft,
  withType,
} from '../../../../components/workspace/team/storage-draft';

const makeDraft = (over: Partial<StorageDraft> = {}): StorageDraft => ({
  ...emptyDraft,
  url: 'https://cloud.musterhausen.example/dav/',
  user: 'erika',
  secret: ' geheim ',
  ...over,
});

describe('draftToRemote', () => {
  it('keeps a password as it was typed, spaces included', () => {
    expect(draftToRemote(makeDraft())).toMatchObject({
      ok: true,
      value: { login: { type: 'basic', user: 'erika', password: ' geheim ' } },
    });
  });

  it('takes an address without its scheme, and a host of the intranet with it', () => {
    expect(draftToRemote(makeDraft({ url: 'cloud.musterhausen.example/dav' }))).toMatchObject({
      value: { url: 'https://cloud.musterhausen.example/dav' },
    });
    expect(draftToRemote(makeDraft({ url: 'https://couch/team' })).ok).toBe(true);
  });

  it.each([
    ['', 'empty'],
    ['cloud', 'not-a-url'],
    ['http://cloud.musterhausen.example', 'not-https'],
    ['javascript:alert(1)', 'not-a-url'],
    ['https://erika:geheim@cloud.musterhausen.example', 'with-password'],
    [`https://a.example/${'a'.repeat(2_000)}`, 'too-long'],
  ])('refuses the address "%.40s" as %s', (url, fault) => {
    expect(draftToRemote(makeDraft({ url }))).toMatchObject({ ok: false, error: { url: fault } });
  });

  it('names every field that is missing', () => {
    expect(draftToRemote(emptyDraft)).toMatchObject({
      error: { url: 'empty', user: true, secret: true },
    });
  });

  it('asks for no name where the login has none', () => {
    expect(draftToRemote(makeDraft({ login: 'bearer', user: '', secret: ' abc ' }))).toMatchObject({
      value: { login: { type: 'bearer', token: 'abc' } },
    });
    expect(draftToRemote(makeDraft({ login: 'none', user: '', secret: '' }))).toMatchObject({
      value: { login: { type: 'none' } },
    });
  });

  it('wants a folder that was chosen', () => {
    expect(draftToRemote(withType(makeDraft(), 'folder'))).toMatchObject({
      error: { folder: true },
    });
    expect(draftToRemote(makeDraft({ type: 'folder', folder: 'Lotse' }))).toEqual({
      ok: true,
      value: { type: 'folder', name: 'Lotse' },
    });
  });
});

describe('withType', () => {
  it('begins with the usual login of the new type', () => {
    expect(withType(makeDraft(), 'couchdb').login).toBe('cookie');
    expect(withType(makeDraft({ login: 'cookie' }), 'webdav').login).toBe('basic');
  });
});
