import { AnswerId } from '../../lib/knowledge/answer';
import type { InvitationView } from '../../lib/rpc/team-joining';
import type { TeamState } from '../../lib/rpc/team';
import { createPresenceService } from '../../lib/service/presence';
import type { Services } from '../../lib/service/services';
import type { RemoteSettings } from '../../lib/workspace/remote-settings';
import { makeAnswer } from '../unit/service/make-answer';
import { makeServices } from '../unit/service/make-services';

export type Member = Extract<TeamState, { readonly phase: 'member' }>;

const open: Services[] = [];
export async function stopBrowsers(): Promise<void> {
  for (const { team } of open.splice(0)) await team.stop();
}

/** A browser of its own, with the network of this machine and a clock that may be wrong by `clock.skew` ms. `presence`: without the long pauses. */
export function makeBrowser() {
  const clock = { skew: 0 };
  const made = makeServices({
    ports: {
      fetch: (...args) => fetch(...args),
      now: () => Date.now() + clock.skew,
      randomBytes: count => crypto.getRandomValues(new Uint8Array(count)),
    },
  });
  const { services, ports } = made;
  open.push(services);
  const pace = { send: 300, read: 200 };
  const presence = createPresenceService({
    seat: () => services.team.seat(),
    ports: { now: ports.now, notify: () => {} },
    pace,
  });
  return { ...made, clock, presence };
}
export type Browser = ReturnType<typeof makeBrowser>;

export async function until<T>(look: () => Promise<T | null | false | undefined>): Promise<T> {
  const end = Date.now() + 45_000;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`did not come to be: ${String(look)}`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

export async function member({ services }: Browser): Promise<Member> {
  return until(async () => {
    const state = await services.team.state();
    return state.phase === 'member' && state;
  });
}

export const unwrap = <T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false },
): T => {
  if (!result.ok) throw new Error(`failed: ${JSON.stringify(result)}`);
  return result.value;
};

/** A team of one, in a storage that nobody else uses. `kit`: the recovery key. */
export const foundTeam = (url: string) =>
  foundTeamIn({ type: 'couchdb', url, login: { type: 'none' } });

export async function foundTeamIn(
  remote: RemoteSettings,
): Promise<{ lead: Browser; remote: RemoteSettings; kit: string }> {
  const lead = makeBrowser();
  const made = await lead.services.team.create({
    name: 'Stadt Musterhausen',
    memberName: 'Erika Beispiel',
    deviceLabel: 'Chrome, Rathaus',
    presenceNames: true,
    remote,
  });
  return { lead, remote, kit: unwrap(made).recoveryKey };
}

/** Invites, joins and lets in. */
export async function letIn(
  lead: Browser,
  remote: RemoteSettings,
  role: 'editor' | 'author' | 'auditor',
  name: string,
): Promise<Browser> {
  const { text, code } = unwrap(await lead.services.team.invitations.invite({ role, hours: 24 }));
  const browser = makeBrowser();
  const input = { text, code, memberName: name, deviceLabel: 'Firefox', remote };
  unwrap(await browser.services.team.joining.join(input));
  const { id } = await requestIn(lead, name);
  unwrap(await lead.services.team.invitations.answer(id, true));
  await entered(browser);
  return browser;
}

/** Let in. Looks at once instead of after the usual pause. */
export async function entered({ services: { team } }: Browser): Promise<void> {
  await until(async () => {
    await team.joining.look();
    return (await team.state()).phase === 'member';
  });
}

/** Hears that the code was wrong. Gives how many tries are left. */
export const hearsWrongCode = ({ services: { team } }: Browser): Promise<{ left: number }> =>
  until(async () => {
    await team.joining.look();
    const state = await team.state();
    return state.phase === 'joining' && state.answer === 'wrong-code' && { left: state.triesLeft };
  });

/** The invitation that this person has answered. */
export const requestIn = (lead: Browser, name: string): Promise<InvitationView> =>
  until(async () => (await member(lead)).invitations.find(({ request }) => request?.name === name));

/** All that a browser wrote is in the storage. */
export const allSent = (browser: Browser): Promise<boolean> =>
  until(async () => (await member(browser)).sync.pending.count === 0);

export const saveAnswer = ({ services }: Browser, id: string, question: string) =>
  services.answers.save({ ...makeAnswer(id), question }, null);

export const hasAnswer = ({ services }: Browser, id: string, question: string) =>
  until(async () => {
    const [answer] = await services.answers.get([AnswerId.parse(id)]);
    return answer?.question === question;
  });

export const idOf = async (browser: Browser, name: string) => {
  const found = (await member(browser)).members.find(one => one.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found.id;
};
