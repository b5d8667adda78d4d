import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Route } from '#platform/web/route.ts';

/** The built files: `manifest` maps a logical name to the address with the content's hash in it. */
export type Assets = { address: (name: string) => string[]; routes: Route[] };

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** The name mark alone, for the browser's tab. */
export const iconAddress = '/filer/icon.svg';

/** Reads the built files into memory once, with the variants that were compressed at build. */
export async function loadAssets(folder: string, iconFile: string): Promise<Assets> {
  const icon = new Uint8Array(await readFile(iconFile));
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const names = new Map(
    typeof manifest === 'object' && manifest !== null
      ? Object.entries(manifest).map(([name, file]) => [name, String(file)])
      : [],
  );
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const file of names.values()) {
    for (const variant of [file, `${file}.br`, `${file}.gz`])
      files.set(variant, new Uint8Array(await readFile(join(folder, variant))));
  }
  return {
    address(name) {
      const file = names.get(name);
      return file ? [`/filer/${file}`] : [];
    },
    routes: [
      {
        // Browsers ask on their own where a page names no icon, as the respondent's does not.
        method: 'GET',
        path: '/favicon.ico',
        access: 'public',
        unlogged: true,
        async handle(c) {
          c.header('Cache-Control', 'public, max-age=86400');
          return c.body(null, 204);
        },
      },
      {
        method: 'GET',
        path: iconAddress,
        access: 'public',
        unlogged: true,
        async handle(c) {
          c.header('Cache-Control', 'public, max-age=86400');
          return c.body(icon, 200, { 'Content-Type': types.svg ?? '' });
        },
      },
      {
        method: 'GET',
        path: '/filer/*',
        access: 'public',
        unlogged: true,
        async handle(c) {
          const name = c.req.path.slice('/filer/'.length);
          const type = types[name.split('.').at(-1) ?? ''];
          const plain = files.get(name);
          if (!plain || !type) return c.notFound();
          c.header('Content-Type', type);
          c.header('Cache-Control', 'public, max-age=31536000, immutable');
          c.header('Vary', 'Accept-Encoding');
          const accepted = c.req.header('accept-encoding') ?? '';
          for (const [encoding, ending] of [
            ['br', '.br'],
            ['gzip', '.gz'],
          ] as const) {
            const packed = accepted.includes(encoding) ? files.get(name + ending) : undefined;
            if (!packed) continue;
            c.header('Content-Encoding', encoding);
            return c.body(packed);
          }
          return c.body(plain);
        },
      },
    ],
  };
}
