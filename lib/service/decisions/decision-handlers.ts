import type { Handlers } from '../../rpc/server';
import { subjects } from '../../store/kinds';
import type { Services } from '../services';

const done = {};

type Names = Extract<
  keyof Handlers,
  `${'decisions' | 'decision-policy' | 'retention' | 'capture' | 'log'}/${string}`
>;

/** One handler per procedure about decisions, what keeps and deletes them, and the log. */
export const createDecisionHandlers = ({
  decisions,
  retention,
  capture,
  log,
}: Services): Pick<Handlers, Names> => ({
  'decisions/propose': input => decisions.write.propose(input),
  'decisions/add-evidence': input => decisions.write.addEvidence(input),
  'decisions/step': ({ id, step }) => decisions.write.step(id, step),
  'decisions/sighted': input => finished(decisions.sightings.sighted(input.sightings)),
  'decisions/get': ({ id }) => decisions.read.get(id),
  'decisions/list': ({ which }) => decisions.read.list(which),
  'decisions/for-comments': ({ keys }) => decisions.read.forComments(keys),
  'decisions/precedents': input => decisions.precedents.find(input),
  'decisions/artefact': ({ id, hash }) => decisions.evidence.read(id, hash),
  'decisions/by-profile': ({ profileUrl }) => decisions.read.byProfile(profileUrl),
  'decisions/report': ({ from, until }) => decisions.read.report(from, until),
  'decision-policy/get': () => decisions.policy.get(),
  'decision-policy/save': ({ policy }) => finished(decisions.policy.save(policy)),
  'capture/take': () => capture.take(),
  'retention/due': () => retention.due(),
  'retention/confirm-clock': () => finished(retention.confirmClock()),
  'retention/erase': ({ subject, reason }) => finished(retention.erase(subject, reason)),
  'log/places': ({ id }) => log.places(subjects.decision(id)),
  'log/check': () => log.check.run(),
  'log/progress': async () => log.check.progress(),
  'log/stop': async () => {
    log.check.stop();
    return done;
  },
});

const finished = async (work: Promise<void>): Promise<Record<string, never>> => {
  await work;
  return done;
};
