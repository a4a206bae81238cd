import { encode } from 'uqr';
import { t } from '../../../lib/browser/i18n';

/** Most signs that a QR code of the lowest correction level carries as bytes (ISO/IEC 18004). */
const mostBytes = 2_953;

/** A text as a QR code, drawn from its matrix; dark on light in every theme, or scanners fail. */
export function QrImage({ text }: { readonly text: string }) {
  if (new TextEncoder().encode(text).length > mostBytes)
    return <p class="kl-hint">{t('team.invite.qrTooLong')}</p>;
  const { data, size } = encode(text, { ecc: 'L', border: 4 });
  return (
    <figure class="team-qr">
      <svg viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges" aria-hidden="true">
        <rect width={size} height={size} fill="#ffffff" />
        <path d={pathOf(data)} fill="#000000" />
      </svg>
      <figcaption class="kl-hint">{t('team.invite.qr')}</figcaption>
    </figure>
  );
}

/** One stroke per run of dark modules in a row. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  const parts: string[] = [];
  rows.forEach((row, y) => {
    let from = -1;
    for (let x = 0; x <= row.length; x += 1) {
      if (row[x] === true && from < 0) from = x;
      if (row[x] !== true && from >= 0) {
        parts.push(`M${from} ${y}h${x - from}v1h-${x - from}z`);
        from = -1;
      }
    }
  });
  return parts.join('');
}
