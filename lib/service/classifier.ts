import { type Classifier, unusableClassifier } from '../rules/classify';
import { loadClassifier } from '../rules/model/classifier';

/**
 * The trained model from wherever its file lies. Without a file that can be read, a classifier that
 * says why: rules and suggestions do not depend on it.
 */
export async function readClassifier(read: () => Promise<Uint8Array>): Promise<Classifier> {
  try {
    const loaded = loadClassifier(await read());
    if (loaded.ok) return loaded.value;
    return unusableClassifier(`${loaded.error.kind}: ${loaded.error.detail}`);
  } catch (error) {
    return unusableClassifier(error instanceof Error ? error.message : String(error));
  }
}
