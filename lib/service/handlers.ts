import type { Handlers } from '../rpc/server';
import { decodeBase64 } from './base64';
import { createDecisionHandlers } from './decisions/decision-handlers';
import type { Services } from './services';
import { createTeamHandlers } from './team/team-handlers';

const done = {};

/** One handler per procedure of the protocol; each only hands over to a service. */
export function createHandlers(services: Services): Handlers {
  const { answers, assess, backup, cases, deliveries, expiredUses, health, knowledge } = services;
  const { manual, rules, seen, selfTest, settings, targets } = services;
  return {
    'comments/assess': ({ thread, comments }) => assess.assess(thread, comments),
    'seen/query': ({ keys }) => seen.query(keys),
    'seen/mark': async input => finished(seen.mark(input.keys, input.seen)),
    'health/report': async (input, { tabId }) =>
      tabId === null ? done : finished(health.report(tabId, input.health)),
    'health/active': () => health.active(),
    'engine/problem': async () => ({ classifier: await assess.classifierProblem() }),

    'settings/get': () => settings.get(),
    'settings/save': input => finished(settings.save(input.settings)),
    'settings/pause': ({ platform, paused }) => finished(settings.pause(platform, paused)),

    'answers/get': ({ ids }) => answers.get(ids),
    'answers/search': ({ query, limit }) => answers.search(query, limit),
    'answers/save': input => answers.save(input.answer, input.base, input.isOverVersions),
    'answers/split': () => answers.versions.list(),
    'answers/keep-version': input => answers.versions.keep(input.id, input.head, input.seen),
    'answers/accept-phrasing': ({ id, phrasing }) => finished(answers.acceptPhrasing(id, phrasing)),
    'answers/drop-phrasing': ({ id, phrasing }) => finished(answers.dropPhrasing(id, phrasing)),
    'answers/withdraw': ({ id }) => finished(answers.withdraw(id)),
    'answers/note-expired-use': ({ id, reason }) => finished(expiredUses.note(id, reason)),
    'answers/expired-uses': ({ id }) => expiredUses.list(id),
    'answers/export': async () => ({ json: await answers.export() }),

    'knowledge/status': () => knowledge.status(),
    'knowledge/add-url': ({ name, url, mapping }) => knowledge.addUrl(name, url, mapping),
    'knowledge/add-practice': () => knowledge.addPractice(),
    'knowledge/import-file': async ({ fileName, base64, mapping }) => {
      const result = await knowledge.importFile(fileName, decodeBase64(base64), mapping);
      return result.ok ? { ok: true, source: result.value } : { ok: false, error: result.error };
    },
    'knowledge/sync': async ({ id }) => {
      await knowledge.sync(id);
      return knowledge.status();
    },
    'knowledge/remove-source': ({ id }) => finished(knowledge.removeSource(id)),

    'rules/get': () => rules.get(),
    'rules/publish': input => finished(rules.publish(input.rules)),
    'targets/list': () => targets.list(),
    'targets/save': ({ target }) => finished(targets.save(target)),
    'targets/remove': ({ id }) => finished(targets.remove(id)),

    'cases/open': input => cases.open(input),
    'cases/list': () => cases.list(),
    'cases/for-comments': ({ keys }) => cases.forComments(keys),
    'cases/move': ({ id, status, note }) => cases.move(id, status, note),
    'deliveries/list': () => deliveries.list(),
    'deliveries/retry': ({ caseId }) => deliveries.retry(caseId),

    'backup/state': () => backup.state(),
    'backup/create': async ({ passphrase }) => ({ sealed: await backup.create(passphrase) }),
    'backup/inspect': ({ sealed, passphrase }) => backup.inspect(sealed, passphrase),
    'backup/restore': ({ sealed, passphrase }) => backup.restore(sealed, passphrase),
    'self-test/run': () => selfTest.run(),
    'self-test/repair': () => selfTest.repair(),

    ...createTeamHandlers(services.team),
    ...createDecisionHandlers(services),
    'presence/is-on': () => services.presence.isOn(),
    'presence/claim': ({ key, state }) => finished(services.presence.claim(key, state)),
    'presence/list': ({ keys }) => services.presence.list(keys),

    'manual/get': () => manual.get(),
  };
}

const finished = async (work: Promise<void>): Promise<Record<string, never>> => {
  await work;
  return done;
};
