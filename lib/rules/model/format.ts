import * as z from 'zod/mini';
import { type Result, err, ok } from '../../result';
import { createClassReader } from './class-reader';
import { type Lexis, denseNames } from './features';
import { Layer, isWhole } from './hidden-layer';
import { vocabularyOf } from './vocabulary';

/** The signals that the model judges, in the order of the card. */
export const signalNames = [
  'toxic',
  'engaging',
  'factClaiming',
  'defamation',
  'violence',
  'callToAction',
  'order',
  'needsAnswer',
] as const;
export const SignalName = z.enum(signalNames);
export type SignalName = z.infer<typeof SignalName>;

const Bound = z.nullable(z.number());

const Signal = z.strictObject({
  name: SignalName,
  /** Logit = bias + the sum of `mix[i]` × score i: those of the heads, then those of the layer. */
  bias: z.number(),
  mix: z.array(z.number()),
  /** Probability from which the signal is called present. */
  threshold: z.number(),
  /** Probability from which a flag may say this much; null: never. */
  certainty: z.strictObject({ possible: Bound, likely: Bound, clear: Bound }),
});
export type Signal = z.infer<typeof Signal>;

const Head = z.strictObject({
  name: z.string(),
  /** What one step of the whole-numbered weights is worth. */
  step: z.number(),
  /** Weights of the features that are not hashed, as `denseNames` has them. */
  dense: z.array(z.number()),
});
export type Head = z.infer<typeof Head>;

const Header = z.strictObject({
  format: z.literal('kommentarlotse-signals-3'),
  /** Of this training, such as "2026-11-21". */
  version: z.string(),
  bucketBits: z.number().check(z.int(), z.minimum(4), z.maximum(22)),
  checksum: z.number(),
  /** Classes of words: name → entries parted by a space. */
  classes: z.record(z.string(), z.string()),
  heads: z.array(Head),
  layer: Layer,
  signals: z.array(Signal),
});

/**
 * A trained model. `weights[head × lexis.vocabulary.size + place]`, `inputWeights[dense feature × units + unit]`,
 * all −127…127.
 */
export type Model = Omit<
  z.infer<typeof Header>,
  'bucketBits' | 'checksum' | 'classes' | 'format'
> & {
  readonly lexis: Lexis;
  readonly weights: Int8Array;
  readonly inputWeights: Int8Array;
};

export type ModelProblem = {
  readonly kind: 'notAModel' | 'otherVersion' | 'damaged';
  readonly detail: string;
};

const headerLengthBytes = 4;

/** Header length (32 bit, little endian), header as JSON, bitmap of the vocabulary, weights, input weights. */
export function modelToBytes(model: Model): Uint8Array {
  const { weights, inputWeights, lexis, ...rest } = model;
  const { vocabulary, classes } = lexis;
  const { known } = vocabulary;
  const body = new Uint8Array(known.length + weights.length + inputWeights.length);
  body.set(known);
  body.set(asBytes(weights), known.length);
  body.set(asBytes(inputWeights), known.length + weights.length);
  const header = new TextEncoder().encode(
    JSON.stringify({
      format: 'kommentarlotse-signals-3',
      ...rest,
      bucketBits: Math.log2(known.length * 8),
      checksum: checksumOf(body),
      classes: classes.entries,
    }),
  );
  const bytes = new Uint8Array(headerLengthBytes + header.length + body.length);
  new DataView(bytes.buffer).setUint32(0, header.length, true);
  bytes.set(header, headerLengthBytes);
  bytes.set(body, headerLengthBytes + header.length);
  return bytes;
}

/** Reads what `modelToBytes` wrote; a file that is cut, changed or of another version is an error. */
export function modelFromBytes(bytes: Uint8Array): Result<Model, ModelProblem> {
  if (bytes.length < headerLengthBytes) return problem('notAModel', 'the file is too short');
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const start = headerLengthBytes + length;
  if (start > bytes.length) return problem('notAModel', 'the header does not fit into the file');
  const json = readJson(bytes.subarray(headerLengthBytes, start));
  const parsed = z.safeParse(Header, json);
  if (!parsed.success) {
    const format = z.safeParse(z.object({ format: z.string() }), json);
    return format.success
      ? problem('otherVersion', `the format is ${format.data.format}`)
      : problem('notAModel', 'the header cannot be read');
  }
  const { format: _format, checksum, bucketBits, classes: entries, ...header } = parsed.data;
  // Copied, so that it begins its own buffer: `slice` of Node's Buffer would not.
  const body = new Uint8Array(bytes.subarray(start));
  const mapBytes = 2 ** bucketBits / 8;
  const vocabulary = vocabularyOf(body.subarray(0, mapBytes));
  const classes = createClassReader(entries);
  const denseCount = denseNames(classes).length;
  const weightCount = header.heads.length * vocabulary.size;
  const units = header.layer.unitBias.length;
  if (body.length !== mapBytes + weightCount + denseCount * units)
    return problem('damaged', 'weights are missing');
  if (checksumOf(body) !== checksum) return problem('damaged', 'the weights have changed');
  if (header.heads.some(({ dense }) => dense.length !== denseCount))
    return problem('otherVersion', 'other features');
  const scores = header.heads.length + header.layer.outputs.length;
  if (!isWhole(header.layer) || header.signals.some(({ mix }) => mix.length !== scores))
    return problem('damaged', 'a signal does not fit the heads');
  return ok({
    ...header,
    lexis: { vocabulary, classes },
    weights: new Int8Array(body.buffer, mapBytes, weightCount),
    inputWeights: new Int8Array(body.buffer, mapBytes + weightCount),
  });
}

const asBytes = (numbers: Int8Array): Uint8Array =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.length);

const problem = (kind: ModelProblem['kind'], detail: string): Result<never, ModelProblem> =>
  err({ kind, detail });

function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

/** FNV-1a, 32 bit: tells accidents, not attacks; the file is part of the signed package. */
function checksumOf(body: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of body) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
