import { type Model, type SignalName, signalNames } from '../../../../lib/rules/model/format';
import { crossValidate, trainModel } from '../../../../scripts/train/train-model';
import type { Row } from '../../../../scripts/train/corpus';

const bad = ['Blödmann', 'Trottel', 'Dummkopf', 'Gesindel', 'Pfeife', 'Versager'];
const good = ['Nachbar', 'Termin', 'Radweg', 'Ausweis', 'Spielplatz', 'Wochenmarkt'];

const rowsOf = (words: readonly string[], value: 0 | 1): Row[] =>
  words.flatMap(word =>
    ['ist das', 'war gestern da', 'nervt', 'kommt morgen', 'bleibt hier'].map((rest, at) => ({
      id: `${word}-${at}`,
      set: 'invented',
      text: `Der ${word} ${rest}.`,
      group: `${word}-${at}`,
      labels: {
        offensive: value,
        criticism: 0,
        ...Object.fromEntries(signalNames.map(name => [name, value])),
      },
      weight: 1,
    })),
  );

/** Invented comments: with a bad word every signal is present, with a good one none. */
export const makeRows = (): Row[] => [...rowsOf(bad, 1), ...rowsOf(good, 0)];

/** A small model of the invented comments; with `sure`, every signal may speak from its threshold on. */
export function makeModel(sure: readonly SignalName[] = []): Model {
  const model = trainModel(crossValidate(makeRows()), 'test');
  return {
    ...model,
    signals: model.signals.map(signal => ({
      ...signal,
      certainty: sure.includes(signal.name)
        ? { possible: signal.threshold, likely: null, clear: null }
        : { possible: null, likely: null, clear: null },
    })),
  };
}
