import * as z from 'zod/mini';
import { Answer } from '../../lib/knowledge/answer';
import type { DraftStore } from './answer-form-model';
import type { Memory } from './backend';

/** What the session's memory gives back may stem from an older version of the extension. */
const KeptDraft = z.strictObject({
  draft: z.strictObject({
    question: z.string(),
    sie: z.string(),
    du: z.string(),
    sieShort: z.string(),
    duShort: z.string(),
    sourceUrl: z.string(),
    owner: z.string(),
    asOf: z.string(),
    validFrom: z.string(),
    validUntil: z.string(),
    place: z.string(),
    tags: z.string(),
    phrasings: z.string(),
  }),
  editing: z.nullable(Answer),
});

/** The unfinished answer form, kept in memory until the browser closes. */
export const createDraftStore = (memory: Memory): DraftStore => ({
  load: async () => {
    const kept = KeptDraft.safeParse(await memory.load());
    return kept.success ? kept.data : null;
  },
  keep: memory.keep,
  drop: memory.drop,
});
