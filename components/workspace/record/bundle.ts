import { zipSync } from 'fflate';
import type { ChainPlace } from '../../../lib/decisions/manifest';
import { type BundleFile, bundleOf, textFile } from '../../../lib/decisions/manifest';
import { type DecisionExport, exportText } from '../../../lib/decisions/export';
import type { Artefact } from '../../../lib/decisions/evidence';

export type LoadedArtefact = { readonly artefact: Artefact; readonly bytes: Uint8Array };

const endings = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'application/json': 'json',
  'application/pdf': 'pdf',
  'text/plain': 'txt',
} as const satisfies Record<Artefact['mime'], string>;

/** The evidence of one case as a ZIP: the record as JSON, the secured files, and a manifest of their hashes. */
export function evidenceZip(
  exported: DecisionExport,
  artefacts: readonly LoadedArtefact[],
  chain: readonly ChainPlace[],
): Uint8Array<ArrayBuffer> {
  const files: BundleFile[] = [
    textFile('vorgang.json', exportText(exported)),
    ...artefacts.map(({ artefact, bytes }, index) => ({
      name: `${String(index + 1).padStart(2, '0')}-${artefact.role}.${endings[artefact.mime]}`,
      bytes,
    })),
  ];
  const { number } = exported.decision.proposal;
  const bundle = bundleOf(files, chain, { number, exportedAt: exported.exportedAt });
  const mtime = new Date(exported.exportedAt);
  // Pictures are compressed already; storing is quicker and as small.
  return zipSync(
    Object.fromEntries(bundle.map(({ name, bytes }) => [name, [bytes, { level: 0, mtime }]])),
  );
}
