import * as z from 'zod/mini';

const Url = z.string().check(z.maxLength(2_000));
const Login = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('none') }),
  z.strictObject({ type: z.literal('basic'), user: z.string(), password: z.string() }),
  z.strictObject({ type: z.literal('cookie'), user: z.string(), password: z.string() }),
  z.strictObject({ type: z.literal('bearer'), token: z.string() }),
]);
export type Login = z.infer<typeof Login>;

/** Where a team's sealed documents lie. A folder's handle is kept in the database: it is no JSON. */
export const RemoteSettings = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('couchdb'), url: Url, login: Login }),
  z.strictObject({ type: z.literal('webdav'), url: Url, login: Login }),
  z.strictObject({ type: z.literal('folder'), name: z.string() }),
]);
export type RemoteSettings = z.infer<typeof RemoteSettings>;
