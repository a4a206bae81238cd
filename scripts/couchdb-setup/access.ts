import * as z from 'zod/mini';
import { type Account, Anything, expectAnswer, type Server } from './server';
import { type SetupOptions, step, type Step } from './step';

/** One role per database: the same for all would let every team into the databases of the others. */
export const memberRole = (database: string): string => `kommentarlotse-member-${database}`;

const People = z.object({
  names: z._default(z.array(z.string()), []),
  roles: z._default(z.array(z.string()), []),
});
const Security = z.looseObject({
  admins: z._default(People, { names: [], roles: [] }),
  members: z._default(People, { names: [], roles: [] }),
});

/** Adds our role; whom an operator added otherwise stays. Without any member a database is open to all. */
export async function ensureSecurity(server: Server, database: string): Promise<Step> {
  const path = `${encodeURIComponent(database)}/_security`;
  const security = expectAnswer(await server.get(path), '_security', Security);
  const role = memberRole(database);
  if (security.members.roles.includes(role) && security.admins.roles.includes('_admin'))
    return step('kept', `Nur die Rolle ${role} hat Zugang`, `Only the role ${role} has access`);
  const next = {
    ...security,
    admins: { ...security.admins, roles: withRole(security.admins.roles, '_admin') },
    members: { ...security.members, roles: withRole(security.members.roles, role) },
  };
  expectAnswer(await server.put(path, next), '_security', Anything);
  return step(
    'done',
    `Zugang auf die Rolle ${role} beschränkt`,
    `Access restricted to the role ${role}`,
  );
}

const withRole = (list: readonly string[], wanted: string): string[] => [
  ...new Set([...list, wanted]),
];

/** A login with the database's role; null when it was there and keeps its password. */
export async function ensureUser(
  server: Server,
  name: string,
  { database, makePassword }: SetupOptions,
): Promise<{ done: Step; account: Account | null }> {
  const path = `_users/${encodeURIComponent(`org.couchdb.user:${name}`)}`;
  const User = z.looseObject({ roles: z.array(z.string()) });
  const role = memberRole(database);
  const found = await server.get(path);
  if (found.status === 404) {
    const password = makePassword();
    const user = { name, password, roles: [role], type: 'user' };
    expectAnswer(await server.put(path, user), `user ${name}`, Anything);
    const made = step('done', `Zugang „${name}“ angelegt`, `Login “${name}” created`);
    return { done: made, account: { name, password } };
  }
  const user = expectAnswer(found, `user ${name}`, User);
  if (user.roles.includes(role)) {
    const kept = step('kept', `Zugang „${name}“ ist da`, `Login “${name}” is there`);
    return { done: kept, account: null };
  }
  const next = { ...user, roles: [...user.roles, role] };
  expectAnswer(await server.put(path, next), `user ${name}`, Anything);
  const letIn = step(
    'done',
    `Vorhandener Zugang „${name}“ zugelassen; sein Kennwort bleibt`,
    `Existing login “${name}” let in; its password stays`,
  );
  return { done: letIn, account: null };
}

/** On each node: a cluster does not share its settings. */
export async function ensureOrigins(
  server: Server,
  origins: readonly string[],
): Promise<readonly Step[]> {
  if (origins.length === 0)
    return [
      step(
        'note',
        'CORS bleibt unverändert: Die Erweiterung braucht es nicht',
        'CORS left alone: the extension does not need it',
      ),
    ];
  const Membership = z.object({ cluster_nodes: z.array(z.string()) });
  const { cluster_nodes: nodes } = expectAnswer(
    await server.get('_membership'),
    '_membership',
    Membership,
  );
  let isChanged = false;
  for (const node of nodes) {
    const config = `_node/${node}/_config`;
    const known = (await server.get(`${config}/cors/origins`)).json;
    const listed = typeof known === 'string' ? known.split(/\s*,\s*/).filter(Boolean) : [];
    const settings = {
      'chttpd/enable_cors': 'true',
      'httpd/enable_cors': 'true',
      'cors/origins': [...new Set([...listed, ...origins])].join(', '),
      'cors/credentials': 'true',
      'cors/methods': 'GET, PUT, POST, HEAD, DELETE',
      'cors/headers': 'accept, authorization, content-type, origin, referer',
    };
    for (const [key, value] of Object.entries(settings)) {
      if (String((await server.get(`${config}/${key}`)).json) === value) continue;
      expectAnswer(await server.put(`${config}/${key}`, value), key, Anything);
      isChanged = true;
    }
  }
  const list = origins.join(', ');
  return [
    step(isChanged ? 'done' : 'kept', `CORS erlaubt für ${list}`, `CORS allowed for ${list}`),
  ];
}
