import { encode } from 'uqr';

/** A QR code (ISO/IEC 18004) as one path in a square of `size` units, without its quiet zone of four units on each side. */
type QrDrawing = { size: number; path: string };

/** Two milliseconds, most of it for choosing among eight masks the one that reads best. */
export function qrDrawing(text: string): QrDrawing {
  return drawn(encode(text, { ecc: 'M', border: 0 }));
}

/** Drawings of many texts that are alike. The mask that reads best for the first serves them all: any reader takes any mask. */
export function qrDrawings(texts: readonly string[]): QrDrawing[] {
  const [first] = texts;
  const maskPattern = first === undefined ? -1 : encode(first, { ecc: 'M', border: 0 }).maskPattern;
  return texts.map((text) => drawn(encode(text, { ecc: 'M', border: 0, maskPattern })));
}

function drawn({ size, data }: { size: number; data: boolean[][] }): QrDrawing {
  return { size, path: data.map(rowPath).join('') };
}

/** Each run of dark squares in a row is one rectangle. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const from = x;
    while (row[x]) x += 1;
    path += `M${from} ${y}h${x - from}v1h-${x - from}z`;
  }
  return path;
}

/** The drawing as SVG with white around it, as a sheet prints it. */
export function qrSvg({ size, path }: QrDrawing): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 ${size + 8} ${size + 8}"><path d="${path}"/></svg>`;
}
