import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

export type HostBundle = { readonly script: string; readonly style: string };

const pagesFolder = join(import.meta.dirname, '..');
const cacheFolder = join(pagesFolder, '../../.output/host-pages');

/** Bundles the simulated pages. An unchanged source is taken from `.output/host-pages/`. */
export async function buildHostBundle(): Promise<HostBundle> {
  const file = join(cacheFolder, await hashOfSources());
  const cached = await Promise.all([read(`${file}.js`), read(`${file}.css`)]);
  if (cached[0] !== null && cached[1] !== null) return { script: cached[0], style: cached[1] };
  const bundle = await bundleSources();
  await mkdir(cacheFolder, { recursive: true });
  await Promise.all([
    writeWhole(`${file}.js`, bundle.script),
    writeWhole(`${file}.css`, bundle.style),
  ]);
  return bundle;
}

async function bundleSources(): Promise<HostBundle> {
  const { outputFiles } = await build({
    entryPoints: [join(pagesFolder, 'host/main.tsx')],
    tsconfig: join(pagesFolder, 'host/tsconfig.json'),
    outdir: 'out',
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
    minify: true,
    keepNames: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    conditions: ['production'],
  });
  const text = (ending: string): string =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: text('.js'), style: text('.css') };
}

async function hashOfSources(): Promise<string> {
  const names = await readdir(pagesFolder, { recursive: true });
  const sources = names.filter(name => /\.(?:tsx?|css|json)$/.test(name)).toSorted();
  const lock = join(pagesFolder, '../../package-lock.json');
  const hash = createHash('sha256').update((await read(lock)) ?? '');
  const texts = await Promise.all(sources.map(name => read(join(pagesFolder, name))));
  for (const [index, text] of texts.entries())
    hash.update(`${sources[index] ?? ''}\n${text ?? ''}`);
  return hash.digest('hex').slice(0, 16);
}

const read = (path: string): Promise<string | null> => readFile(path, 'utf8').catch(() => null);

/** Several test workers may write at once: a reader must never see half a file. */
async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, text);
  await rename(draft, path);
}
