/**
 * `npm run couchdb:setup -- URL --admin NAME [--person NAME …] [--shared] [--largest MB] [--cors ORIGIN …]`: prepares a
 * database for a team. See docs/couchdb.md. The administrator's password is asked for, or read from
 * COUCHDB_PASSWORD; never an argument, since those stand in the list of processes.
 */
import { randomInt } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { isSecure } from '../lib/sync/remote-request';
import { SetupProblem } from './couchdb-setup/server';
import { setUpDatabase, type SetupResult } from './couchdb-setup/setup';
import type { SetupOptions } from './couchdb-setup/step';

const usage = `Aufruf / usage:
  npm run couchdb:setup -- https://couch.example.de/team --admin NAME
    --person NAME    ein Zugang je Person; mehrfach / one login per person; repeatable
    --shared         ein Zugang für das ganze Team / one login for the whole team
    --largest MB     größtes Dokument, sonst 4 / largest document, 4 by default
    --cors ORIGIN    nur für eigene Webseiten / only for web pages of your own
  Kennwort / password: Eingabe / prompt, oder / or COUCHDB_PASSWORD`;

try {
  const options = await readOptions(process.argv.slice(2));
  report(await setUpDatabase(options), options);
} catch (error) {
  if (!(error instanceof SetupProblem)) throw error;
  console.error(`✗ ${error.german}\n  ${error.english}`);
  process.exitCode = 1;
}

async function readOptions(args: readonly string[]): Promise<SetupOptions> {
  const { values, positionals } = readArguments(args);
  const [url = ''] = positionals;
  const path = URL.canParse(url) ? new URL(url).pathname.replace(/\/+$/, '') : '';
  const database = decodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
  if (positionals.length !== 1 || values.admin === undefined) throw new SetupProblem(usage, '');
  if (!isSecure(url))
    throw new SetupProblem(
      'Die Adresse muss mit https:// beginnen und darf kein Kennwort enthalten.',
      'The address must begin with https:// and may not hold a password.',
    );
  // The rule of CouchDB itself for names of databases.
  if (!/^[a-z][a-z0-9_$()+/-]*$/.test(database))
    throw new SetupProblem(
      'Der Datenbankname besteht aus Kleinbuchstaben, Ziffern, „-“ und „_“ und beginnt mit einem Buchstaben.',
      'A database’s name has small letters, digits, “-” and “_”, and begins with a letter.',
    );
  const people = [
    ...(values.person ?? []),
    ...(values.shared === true ? [`${database}-team`] : []),
  ];
  const unfit = people.find(name => !/^[^\s:_][^:\p{Cc}]*$/u.test(name));
  if (unfit !== undefined)
    throw new SetupProblem(
      `Der Name „${unfit}“ darf nicht mit „_“ beginnen und kein „:“ enthalten.`,
      `The name “${unfit}” may not begin with “_” nor hold a “:”.`,
    );
  const largest = Number(values.largest ?? 4);
  if (!(largest > 0 && largest <= 8)) throw new SetupProblem(usage, '');
  return {
    server: new URL(url).origin + path.slice(0, path.lastIndexOf('/')),
    database,
    admin: { name: values.admin, password: await readPassword(values.admin) },
    people,
    largestBody: Math.round(largest * 1_048_576),
    origins: values.cors ?? [],
    makePassword,
  };
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        admin: { type: 'string' },
        person: { type: 'string', multiple: true },
        shared: { type: 'boolean' },
        largest: { type: 'string' },
        cors: { type: 'string', multiple: true },
      },
    });
  } catch (error) {
    throw new SetupProblem(usage, String(error));
  }
}

async function readPassword(name: string): Promise<string> {
  const given = process.env['COUCHDB_PASSWORD'];
  if (given !== undefined && given !== '') return given;
  if (!process.stdin.isTTY)
    throw new SetupProblem(
      'Kein Kennwort: Setzen Sie COUCHDB_PASSWORD, oder starten Sie in einem Terminal.',
      'No password: set COUCHDB_PASSWORD, or run this in a terminal.',
    );
  // What is typed is not shown, from the moment on when it may be typed.
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const prompt = createInterface({ input: process.stdin, output: silent, terminal: true });
  process.stderr.write(`Kennwort von / password of ${name}: `);
  const password = await prompt.question('');
  prompt.close();
  process.stderr.write('\n');
  return password;
}

/** 25 characters of 32 that nobody mistakes for others: 125 bits. */
function makePassword(): string {
  const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
  const draw = () => letters.charAt(randomInt(letters.length));
  return Array.from({ length: 5 }, () => Array.from({ length: 5 }, draw).join('')).join('-');
}

function report({ steps, newAccounts }: SetupResult, { server, database }: SetupOptions): void {
  const marks = { done: '✓', kept: '·', note: 'i' };
  for (const { state, german, english } of steps)
    console.log(`${marks[state]} ${german}\n  ${english}`);
  const address = `${server}/${encodeURIComponent(database)}`;
  console.log(`\nAdresse für die Erweiterung / address for the extension: ${address}`);
  if (newAccounts.length === 0) return;
  console.log('\nNeue Zugänge; die Kennwörter erscheinen nur jetzt.');
  console.log('New logins; the passwords are shown only now.');
  for (const { name, password } of newAccounts) console.log(`  ${name}  ${password}`);
}
