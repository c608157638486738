import { useMemo } from 'react';
import { encode } from 'uqr';
import { qrColours } from '../../theme/theme.ts';

/** The quiet zone that readers of QR codes ask for, in modules. */
const border = 4;

/** A QR code as one path, black on white whatever the page looks like. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, path } = useMemo(() => {
    const { data, size: modules } = encode(text, { ecc: 'M', border });
    const drawn = data.flatMap((row, y) =>
      row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])),
    );
    return { size: modules, path: drawn.join('') };
  }, [text]);
  return (
    <svg
      className="qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill={qrColours.ground} />
      <path d={path} fill={qrColours.modules} />
    </svg>
  );
}
