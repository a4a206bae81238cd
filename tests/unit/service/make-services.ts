import { unusableClassifier } from '../../../lib/rules/classify';
import { createAnswerIndexKeeper } from '../../../lib/service/answer-index';
import type { Engine } from '../../../lib/service/engine';
import type { AlarmName, Ports } from '../../../lib/service/ports';
import { createServices } from '../../../lib/service/services';
import type { Slot } from '../../../lib/service/settings';
import type { ChangeNotice } from '../../../lib/rpc/envelope';
import { LotseDb } from '../../../lib/store/db';
import { makeAnswer } from './make-answer';
import { makeLabels } from '../escalation/make-case';

let databases = 0;

/** A fresh database that no other test sees. */
export const makeDb = (): LotseDb => new LotseDb(`test-${databases++}`);

export type World = {
  time: number;
  readonly noticed: ChangeNotice['changed'][];
  readonly alarms: Map<AlarmName, number>;
  readonly allowedHosts: Set<string>;
};

/** Ports whose clock stands still, whose chance is counted and whose network is what a test hands in. */
export function makePorts(over: Partial<Ports> = {}): { ports: Ports; world: World } {
  const world: World = {
    time: Date.UTC(2026, 10, 20, 12),
    noticed: [],
    alarms: new Map(),
    allowedHosts: new Set(['127.0.0.1', 'feed.example', 'hook.example']),
  };
  let drawn = 0;
  const ports: Ports = {
    now: () => world.time,
    today: () => '2026-11-20',
    randomBytes: count => {
      drawn += 1;
      return Uint8Array.from(
        { length: count },
        (_, i) => (drawn * 7 + i * 13 + (drawn >> 5)) & 255,
      );
    },
    notify: changed => {
      world.noticed.push(changed);
    },
    breathe: () => new Promise(resolve => setTimeout(resolve, 0)),
    fetch: () => Promise.reject(new TypeError('no network in this test')),
    mayFetch: url => Promise.resolve(world.allowedHosts.has(new URL(url).hostname)),
    storageSpace: () => Promise.resolve({ used: 1_000, left: 9_000 }),
    openFolder: () => Promise.resolve(null),
    setAlarm: (name, at) => {
      if (at === null) world.alarms.delete(name);
      else world.alarms.set(name, at);
      return Promise.resolve();
    },
    ...over,
  };
  return { ports, world };
}

export function makeSlot(value: unknown = null): Slot {
  let kept = value;
  return {
    read: () => Promise.resolve(kept ?? undefined),
    write: next => {
      kept = next;
      return Promise.resolve();
    },
  };
}

export const makeEngine = (over: Partial<Engine<object>> = {}): Engine<object> => ({
  createAssessor: ({ answers, classifier }) => ({
    classifierProblem: () => classifier?.problem ?? null,
    assess: (thread, comments, { today }) =>
      comments.map(({ key, text, parentText }) => ({
        key,
        flags: [],
        suggestions: answers.suggest({ text, parentText, postText: thread.postText, today }, 3),
        signals: {},
      })),
  }),
  createThreadMemory: () => ({}),
  defaultRules: { title: 'Netiquette', version: '2026-01', rules: [] },
  loadClassifier: () => Promise.resolve(unusableClassifier('no model in this test')),
  practiceAnswers: [makeAnswer('uebung-1'), makeAnswer('uebung-2')],
  ...over,
});

type Options = {
  readonly db?: LotseDb;
  readonly ports?: Partial<Ports>;
  readonly engine?: Partial<Engine<object>>;
};

/** The whole background without a browser. http counts as allowed, so that loopback servers can be asked. */
export function makeServices({ db = makeDb(), ports: over = {}, engine = {} }: Options = {}) {
  const { ports, world } = makePorts(over);
  const badges = new Map<number, string>();
  const services = createServices({
    db,
    ports,
    engine: makeEngine(engine),
    slots: {
      settings: makeSlot(),
      manual: makeSlot(),
      health: makeSlot(),
      capture: makeSlot(),
    },
    tabs: {
      activeTab: () => Promise.resolve(1),
      isAlive: tabId => Promise.resolve(tabId === 1),
      setBadge: (tabId, { text }) => {
        badges.set(tabId, text);
        return Promise.resolve();
      },
    },
    caseLabels: () => makeLabels(),
    isAllowed: url => /^https?:/.test(url),
  });
  return { services, db, ports, world, badges };
}

/** An index keeper of its own, as a worker that starts anew has one. */
export const makeKeeper = (db: LotseDb) =>
  createAnswerIndexKeeper(db, makePorts().ports, { settle: 0 });
