import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { attributeOf, piecesOf } from './markup.ts';
import { largest, UnreadableFile } from './unreadable-file.ts';

/** A file that somebody has been given. `bytes` reads it; UnreadableFile when it is larger than is read. */
export type HandedOut = { name: string; bytes: () => Promise<Uint8Array> };

/** All files of a folder and those in it, in order of their names. Links to elsewhere are not followed. */
export async function filesOf(folder: string): Promise<HandedOut[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  if (files.length > largest.files) throw new UnreadableFile('too-large', String(files.length));
  return files.sort().map((file) => ({ ...fileAt(file), name: relative(folder, file) }));
}

/** One file by itself. */
export function fileAt(path: string): HandedOut {
  return {
    name: basename(path),
    async bytes() {
      if ((await stat(path)).size > largest.file) throw new UnreadableFile('too-large');
      return readFile(path);
    },
  };
}

/** Pages that are fetched at most, the time for each, and for all of them. */
const bounds = { pages: 5000, each: 30_000, all: 300_000 };

/**
 * A page and what it links to on the same origin beneath it, fetched one after another. The cookie, if any, is sent nowhere else, and no
 * redirect to elsewhere is followed. What is past the bound is given by name and not read. Throws UnreadableFile when the page itself is not answered with 200.
 */
export async function pagesBeneath(start: URL, cookie: string | undefined): Promise<HandedOut[]> {
  const found: HandedOut[] = [];
  const beneath = start.pathname.replace(/\/+$/, '');
  const queue = [start.href];
  const seen = new Set(queue);
  const deadline = AbortSignal.timeout(bounds.all);
  let room = largest.all;
  for (let address = queue.shift(); address !== undefined && found.length < bounds.pages; address = queue.shift()) {
    const { bytes, location } = await fetched(address, { cookie, deadline, most: Math.min(room, largest.file) });
    const isStart = address === start.href;
    if (isStart && !bytes && location === undefined) throw new UnreadableFile('not-found', address);
    const url = new URL(address);
    if (bytes) {
      room -= bytes.length;
      found.push({
        name: decodeURI(url.pathname.slice(beneath.lastIndexOf('/') + 1) + url.search),
        bytes: async () => bytes,
      });
    }
    for (const link of [...(location === undefined ? [] : [location]), ...(bytes ? linksIn(bytes) : [])]) {
      const next = URL.canParse(link, address) ? new URL(link, address) : undefined;
      if (!next || next.origin !== start.origin) continue;
      next.hash = '';
      const isBeneath = next.pathname === beneath || next.pathname.startsWith(`${beneath}/`);
      if (!isBeneath || seen.has(next.href)) continue;
      seen.add(next.href);
      // Files hold most, and are read though there be more pages than are.
      if (/\.[a-z]{3,4}$/i.test(next.pathname)) queue.unshift(next.href);
      else queue.push(next.href);
    }
  }
  const left = queue.map((address): HandedOut => ({
    name: address,
    bytes: () => Promise.reject(new UnreadableFile('too-many', String(bounds.pages))),
  }));
  return [...found, ...left];
}

type Fetching = { cookie: string | undefined; deadline: AbortSignal; most: number };

/** Undefined bytes for what is not there or not for this reader: a link may lead to what only another role may see. */
async function fetched(
  address: string,
  { cookie, deadline, most }: Fetching,
): Promise<{ bytes?: Uint8Array; location?: string }> {
  const response = await fetch(address, {
    redirect: 'manual',
    headers: cookie === undefined ? {} : { cookie },
    signal: AbortSignal.any([deadline, AbortSignal.timeout(bounds.each)]),
  });
  const location = response.headers.get('location');
  if (response.status >= 300 && response.status < 400 && location !== null) {
    await response.body?.cancel();
    return { location };
  }
  if (response.status !== 200 || !response.body) {
    await response.body?.cancel();
    return {};
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body) {
    size += part.length;
    if (size > most) throw new UnreadableFile('too-large', address);
    parts.push(part);
  }
  return { bytes: Buffer.concat(parts) };
}

function linksIn(bytes: Uint8Array): string[] {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1').trimStart();
  if (!/^<(?:!doctype html|html)/i.test(start)) return [];
  return [...piecesOf(new TextDecoder().decode(bytes))].flatMap((piece) =>
    piece.kind === 'open' && (piece.name === 'a' || piece.name === 'img')
      ? (attributeOf(piece.attributes, 'href') ?? attributeOf(piece.attributes, 'src') ?? [])
      : [],
  );
}
