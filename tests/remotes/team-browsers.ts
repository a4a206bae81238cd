import type { TeamState } from '../../lib/rpc/team';
import { createPresenceService } from '../../lib/service/presence';
import type { RemoteSettings } from '../../lib/workspace/remote-settings';
import { makeServices } from '../unit/service/make-services';

export type Member = Extract<TeamState, { readonly phase: 'member' }>;

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
  const end = Date.now() + 20_000;
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

/** Invites, joins and lets in. */
export async function letIn(
  lead: Browser,
  remote: RemoteSettings,
  role: 'editor' | 'author' | 'auditor',
  name: string,
): Promise<Browser> {
  const invited = unwrap(await lead.services.team.invitations.invite({ role, hours: 24 }));
  const browser = makeBrowser();
  const { text, code } = invited;
  const input = { text, code, memberName: name, deviceLabel: 'Firefox', remote };
  unwrap(await browser.services.team.joining.join(input));
  const asked = await until(async () =>
    (await member(lead)).invitations.find(({ request }) => request?.name === name),
  );
  unwrap(await lead.services.team.invitations.answer(asked.id, true));
  await member(browser);
  return browser;
}
