import * as z from 'zod/mini';
import { ensureOrigins, ensureSecurity, ensureUser } from './access';
import { documentRules } from './rules';
import { type Account, Anything, connect, expectAnswer, type Server, SetupProblem } from './server';
import { type SetupOptions, step, type Step } from './step';

export type SetupResult = {
  readonly steps: readonly Step[];
  /** With passwords that are shown once and nowhere kept. */
  readonly newAccounts: readonly Account[];
};

/** Prepares a database for a team. Doing it again changes nothing; throws a `SetupProblem`. */
export async function setUpDatabase(options: SetupOptions): Promise<SetupResult> {
  const server = connect(options.server, options.admin);
  const steps: Step[] = [await checkServer(server)];
  steps.push(...(await checkAdmin(server, options.admin)));
  steps.push(...(await ensureSystemDatabases(server)));
  steps.push(await ensureDatabase(server, options.database));
  steps.push(await ensureSecurity(server, options.database));
  steps.push(await ensureRules(server, options));
  steps.push(await tryRules(server, options));
  const newAccounts: Account[] = [];
  for (const name of options.people) {
    const { done, account } = await ensureUser(server, name, options);
    steps.push(done);
    if (account) newAccounts.push(account);
  }
  steps.push(...(await ensureOrigins(server, options.origins)));
  return { steps, newAccounts };
}

async function checkServer(server: Server): Promise<Step> {
  // Others that speak the protocol say another name than `couchdb` here.
  const Welcome = z.object({ version: z.optional(z.string()) });
  const answer = await server.get('');
  const welcome = Welcome.safeParse(answer.json);
  if (!welcome.success && answer.status !== 401)
    throw new SetupProblem(
      'Unter dieser Adresse antwortet kein CouchDB. Stimmt die Adresse, auch der Port?',
      'What answers at this address is no CouchDB. Is the address right, the port too?',
    );
  const version = welcome.data?.version ?? '?';
  return step('kept', `CouchDB ${version} antwortet`, `CouchDB ${version} answers`);
}

async function checkAdmin(server: Server, { name }: Account): Promise<readonly Step[]> {
  const Session = z.object({
    userCtx: z.object({ name: z.nullable(z.string()), roles: z.array(z.string()) }),
  });
  const session = Session.safeParse((await server.get('_session')).json);
  if (!session.success || !session.data.userCtx.roles.includes('_admin'))
    throw new SetupProblem(
      `„${name}“ darf diesen Server nicht verwalten, oder das Kennwort stimmt nicht.`,
      `“${name}” may not administer this server, or the password is wrong.`,
    );
  if (session.data.userCtx.name !== null) return [];
  return [
    step(
      'note',
      'ACHTUNG: Dieser Server hat keinen Administrator; jeder darf alles. Legen Sie einen an.',
      'WARNING: this server has no administrator; everybody may do everything. Make one.',
    ),
  ];
}

/** A single node that was never set up lacks them, and then knows no users. */
async function ensureSystemDatabases(server: Server): Promise<readonly Step[]> {
  const steps: Step[] = [];
  for (const name of ['_users', '_replicator']) {
    if ((await server.get(name)).status !== 404) continue;
    expectAnswer(await server.put(name), name, Anything);
    steps.push(step('done', `Systemdatenbank ${name} angelegt`, `System database ${name} created`));
  }
  return steps;
}

async function ensureDatabase(server: Server, database: string): Promise<Step> {
  const path = encodeURIComponent(database);
  const made = await server.put(path);
  if (made.status === 412)
    return step('kept', `Datenbank „${database}“ ist da`, `Database “${database}” is there`);
  expectAnswer(made, `PUT ${database}`, Anything);
  return step('done', `Datenbank „${database}“ angelegt`, `Database “${database}” created`);
}

async function ensureRules(server: Server, { database, largestBody }: SetupOptions): Promise<Step> {
  const path = `${encodeURIComponent(database)}/_design/kommentarlotse`;
  const Design = z.object({ _rev: z.string(), validate_doc_update: z.optional(z.string()) });
  const there = Design.safeParse((await server.get(path)).json);
  const rules = documentRules(largestBody);
  if (there.data?.validate_doc_update === rules)
    return step('kept', 'Regeln für Dokumente sind aktuell', 'Rules for documents are current');
  const { _rev: revision } = there.data ?? {};
  const design = {
    _id: '_design/kommentarlotse',
    ...(revision !== undefined && { _rev: revision }),
    language: 'javascript',
    validate_doc_update: rules,
  };
  expectAnswer(await server.put(path, design), '_design/kommentarlotse', Anything);
  return step('done', 'Regeln für Dokumente eingerichtet', 'Rules for documents installed');
}

/** Just after they were written, rules may not hold yet. A document that breaks them is tried until it is refused. */
async function tryRules(server: Server, { database, pause = 500 }: SetupOptions): Promise<Step> {
  const path = `${encodeURIComponent(database)}/${encodeURIComponent('doc:set-up-trial')}`;
  for (let tries = 0; tries < 20; tries++) {
    const answer = await server.put(path, { type: 'trial' });
    if (answer.status === 403)
      return step('kept', 'Regeln geprüft: Fremdes wird abgelehnt', 'Rules tried: they hold');
    const { rev } = expectAnswer(answer, 'PUT', z.object({ rev: z.string() }));
    expectAnswer(await server.remove(`${path}?rev=${rev}`), 'DELETE', Anything);
    await new Promise(resolve => {
      setTimeout(resolve, pause);
    });
  }
  throw new SetupProblem(
    'Die Regeln für Dokumente greifen nicht. Ist JavaScript auf dem Server abgeschaltet?',
    'The rules for documents do not hold. Is JavaScript switched off on the server?',
  );
}
