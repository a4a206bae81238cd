import * as z from 'zod/mini';

/** A problem that an operator can do something about, in German and in English. */
export class SetupProblem extends Error {
  readonly german: string;
  readonly english: string;
  constructor(german: string, english: string) {
    super(english);
    this.name = 'SetupProblem';
    this.german = german;
    this.english = english;
  }
}

export type Answer = { readonly status: number; readonly json: unknown };

/** Requests to the server as its administrator. A path is relative to the server. */
export type Server = {
  readonly get: (path: string) => Promise<Answer>;
  readonly put: (path: string, json?: unknown) => Promise<Answer>;
  readonly remove: (path: string) => Promise<Answer>;
};

export type Account = { readonly name: string; readonly password: string };

/** `url`: of the server, no slash at the end. Nothing is sent in the clear over a network. */
export function connect(url: string, account: Account): Server {
  const bytes = Buffer.from(`${account.name}:${account.password}`, 'utf8');
  const request = async (method: string, path: string, json?: unknown): Promise<Answer> => {
    const answer = await fetch(`${url}/${path}`, {
      method,
      headers: {
        accept: 'application/json',
        authorization: `Basic ${bytes.toString('base64')}`,
        'content-type': 'application/json',
      },
      ...(json !== undefined && { body: JSON.stringify(json) }),
      redirect: 'manual',
      signal: AbortSignal.timeout(30_000),
    }).catch((error: unknown) => {
      // What Node says is "fetch failed"; why (no such host, a bad certificate) is its cause.
      const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
      const said = cause instanceof Error ? cause.message : 'Error';
      throw new SetupProblem(
        `Der Server ${url} antwortet nicht (${said}).`,
        `The server ${url} does not answer (${said}).`,
      );
    });
    return { status: answer.status, json: parseJson(await answer.text()) };
  };
  return {
    get: async path => request('GET', path),
    put: async (path, json) => request('PUT', path, json),
    remove: async path => request('DELETE', path),
  };
}

/** The answer's JSON in this shape; anything else ends the set-up with the server's own words. */
export function expectAnswer<T>(answer: Answer, what: string, schema: z.ZodMiniType<T>): T {
  const parsed = schema.safeParse(answer.json);
  if (answer.status >= 200 && answer.status < 300 && parsed.success) return parsed.data;
  const said = `${answer.status} ${JSON.stringify(answer.json ?? null).slice(0, 300)}`;
  throw new SetupProblem(
    `Der Server hat „${what}“ nicht ausgeführt: ${said}`,
    `The server did not do “${what}”: ${said}`,
  );
}

export const Anything = z.unknown();

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
