import type { PickedFile } from './file-import-model';

/** A chosen file, read in the browser's own time: base64 of 20 MB by hand would freeze the popup. */
export const toPickedFile = (file: File): PickedFile => ({
  name: file.name,
  size: file.size,
  head: async limit => new Uint8Array(await file.slice(0, limit).arrayBuffer()),
  base64: () => readBase64(file),
});

function readBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve(url.slice(url.indexOf(',') + 1));
    });
    reader.addEventListener('error', () => reject(reader.error ?? new Error('file not readable')));
    reader.readAsDataURL(file);
  });
}
