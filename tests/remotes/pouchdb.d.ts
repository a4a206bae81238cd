// What the tests use of packages that bring no types.

declare module 'pouchdb-core' {
  type PouchDb = {
    readonly plugin: (plugin: unknown) => PouchDb;
    readonly defaults: (options: Readonly<Record<string, unknown>>) => PouchDb;
  };
  const pouchDb: PouchDb;
  export default pouchDb;
}
declare module 'pouchdb-browser' {
  type Database = {
    readonly info: () => Promise<{ readonly doc_count: number }>;
    readonly close: () => Promise<void>;
  };
  type PouchDb = {
    readonly replicate: (
      source: string,
      target: Database,
      options: { readonly batch_size: number },
    ) => Promise<unknown>;
    new (name: string): Database;
  };
  const pouchDb: PouchDb;
  export default pouchDb;
}
declare module 'pouchdb-adapter-memory' {
  const plugin: unknown;
  export default plugin;
}
declare module 'pouchdb-find' {
  const plugin: unknown;
  export default plugin;
}
declare module 'pouchdb-mapreduce' {
  const plugin: unknown;
  export default plugin;
}
declare module 'pouchdb-replication' {
  const plugin: unknown;
  export default plugin;
}
declare module 'express' {
  import type { RequestListener } from 'node:http';

  type App = RequestListener & { readonly use: (path: string, handler: RequestListener) => void };
  export default function express(): App;
}
declare module 'express-pouchdb' {
  import type { RequestListener } from 'node:http';

  type App = RequestListener & {
    /** Settings of the server, by section and key. */
    readonly couchConfig: {
      readonly set: (
        section: string,
        key: string,
        value: unknown,
        done: (error: unknown) => void,
      ) => void;
    };
  };
  export default function expressPouchDb(
    pouchDb: unknown,
    options: Readonly<Record<string, unknown>>,
  ): App;
}
