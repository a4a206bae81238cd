import { generate } from 'selfsigned';

/** A certificate for the simulated hosts, made anew at every start; nothing secret lies in the repository. */
export async function createCertificate(
  hosts: readonly string[],
): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'Simulated host pages' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      {
        name: 'subjectAltName',
        altNames: hosts.map(value => ({ type: 2 as const, value })),
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}
