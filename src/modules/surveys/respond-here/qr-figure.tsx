import { qrDrawing } from '#foundations/documents/index.ts';

/** A QR code that leads to an address, large enough for a camera at arm's length; black on white in the dark too. */
export function QrFigure({ link, label }: { link: string; label: string }) {
  const { size, path } = qrDrawing(link);
  return (
    <svg
      class="qr"
      role="img"
      aria-label={label}
      viewBox={`-4 -4 ${size + 8} ${size + 8}`}
      width="280"
      height="280"
      shape-rendering="crispEdges"
    >
      <rect x="-4" y="-4" width={size + 8} height={size + 8} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
