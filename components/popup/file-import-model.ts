import { computed, createModel, signal } from '@preact/signals';
import type { CsvMapping, ImportError, KnowledgeSource } from '../../lib/knowledge/source';
import type { Result } from '../../lib/result';
import type { RpcError } from '../../lib/rpc/protocol';
import type { Backend } from './backend';

/** The part of a `File` that an import needs; made by hand in tests. */
export type PickedFile = {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** The first bytes, at most `limit`. */
  readonly head: (limit: number) => Promise<Uint8Array>;
  readonly base64: () => Promise<string>;
};

/** What a person sees of a CSV while choosing columns. */
export type CsvPreview = {
  readonly header: readonly string[];
  /** The first rows, cells in the order of `header`. */
  readonly rows: readonly (readonly string[])[];
};

export type CsvReader = {
  readonly preview: (head: Uint8Array, isCut: boolean) => Result<CsvPreview, ImportError>;
  readonly guess: (header: readonly string[]) => CsvGuess;
};

/** As far as the header tells; null for a column to be chosen. */
export type CsvGuess = { readonly [field in keyof CsvMapping]: string | null };

/** Choices in the mapping form; "" for a column not chosen. */
export type MappingDraft = { readonly [field in keyof CsvMapping]: string };

export type ImportStep =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly fileName: string }
  | { readonly kind: 'mapping'; readonly file: PickedFile; readonly preview: CsvPreview }
  | { readonly kind: 'importing'; readonly fileName: string }
  | { readonly kind: 'done'; readonly source: KnowledgeSource }
  | { readonly kind: 'refused'; readonly fileName: string; readonly error: ImportError }
  | { readonly kind: 'failed'; readonly fileName: string; readonly error: RpcError };

/** 20 MB, as the background accepts; told before a long read. */
export const fileLimit = 20 * 1024 * 1024;
/** Enough for a header and the first rows of a CSV. */
const headLimit = 256 * 1024;

const emptyMapping: MappingDraft = {
  question: '',
  answer: '',
  id: '',
  sourceUrl: '',
  owner: '',
  asOf: '',
  validUntil: '',
  place: '',
  tags: '',
  phrasings: '',
};

/** A file on its way into the knowledge base: chosen, for a CSV its columns mapped, imported. */
export const FileImportModel = createModel(
  ({ backend, csv }: { readonly backend: Backend; readonly csv: CsvReader }) => {
    const step = signal<ImportStep>({ kind: 'idle' });
    const mapping = signal<MappingDraft>(emptyMapping);

    const send = async (file: PickedFile, chosen: CsvMapping | null) => {
      const fileName = file.name;
      step.value = { kind: 'importing', fileName };
      const base64 = await file.base64();
      const reply = await backend.call('knowledge/import-file', {
        fileName,
        base64,
        mapping: chosen,
      });
      if (!reply.ok) step.value = { kind: 'failed', fileName, error: reply.error };
      else if (!reply.value.ok) {
        step.value = { kind: 'refused', fileName, error: reply.value.error };
      } else step.value = { kind: 'done', source: reply.value.source };
    };
    const startMapping = async (file: PickedFile) => {
      step.value = { kind: 'reading', fileName: file.name };
      const preview = csv.preview(await file.head(headLimit), file.size > headLimit);
      if (!preview.ok) {
        step.value = { kind: 'refused', fileName: file.name, error: preview.error };
        return;
      }
      mapping.value = toDraft(csv.guess(preview.value.header));
      step.value = { kind: 'mapping', file, preview: preview.value };
    };

    return {
      step: computed(() => step.value),
      mapping: computed(() => mapping.value),
      /** Question and answer have columns, and not the same one. */
      canImport: computed(() => isComplete(mapping.value)),
      async choose(file: PickedFile): Promise<void> {
        if (file.size > fileLimit) {
          const error: ImportError = { kind: 'too-large', line: null, detail: '20 MB' };
          step.value = { kind: 'refused', fileName: file.name, error };
        } else if (/\.(?:csv|tsv)$/i.test(file.name)) await startMapping(file);
        else await send(file, null);
      },
      map(field: keyof CsvMapping, column: string) {
        mapping.value = { ...mapping.value, [field]: column };
      },
      async confirm(): Promise<void> {
        const current = step.value;
        if (current.kind !== 'mapping' || !isComplete(mapping.value)) return;
        await send(current.file, toMapping(mapping.value));
      },
      reset() {
        step.value = { kind: 'idle' };
      },
    };
  },
);

const isComplete = ({ question, answer }: MappingDraft) =>
  question !== '' && answer !== '' && question !== answer;

const toDraft = (mapping: CsvGuess): MappingDraft => ({
  question: mapping.question ?? '',
  answer: mapping.answer ?? '',
  id: mapping.id ?? '',
  sourceUrl: mapping.sourceUrl ?? '',
  owner: mapping.owner ?? '',
  asOf: mapping.asOf ?? '',
  validUntil: mapping.validUntil ?? '',
  place: mapping.place ?? '',
  tags: mapping.tags ?? '',
  phrasings: mapping.phrasings ?? '',
});

/** The mapping that a filled form stands for. */
export const toMapping = (draft: MappingDraft): CsvMapping => ({
  question: draft.question,
  answer: draft.answer,
  id: draft.id || null,
  sourceUrl: draft.sourceUrl || null,
  owner: draft.owner || null,
  asOf: draft.asOf || null,
  validUntil: draft.validUntil || null,
  place: draft.place || null,
  tags: draft.tags || null,
  phrasings: draft.phrasings || null,
});
