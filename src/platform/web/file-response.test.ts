import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { AppEnv } from './context.ts';
import { fileResponse } from './page.tsx';

async function nameGiven(name: string): Promise<string> {
  const app = new Hono<AppEnv>().get('/', (c) =>
    fileResponse(c, { body: new Uint8Array(), mediaType: 'text/plain', name }),
  );
  const header = (await app.request('/')).headers.get('content-disposition') ?? '';
  return decodeURIComponent(/filename\*=UTF-8''([^'()*]*)$/.exec(header)?.[1] ?? '');
}

test.each([
  ['as it is', 'Läget i Strandvik 2026.pdf', 'Läget i Strandvik 2026.pdf'],
  ['without what file systems refuse', '../skola/"Åk 1": ja?\n.docx', '.. skola Åk 1 ja.docx'],
  ['also with what divides a header', "Ungas 'bok' (2).pdf", "Ungas 'bok' (2).pdf"],
  ['short enough, with its ending', `${'å'.repeat(300)}.xlsx`, `${'å'.repeat(120)}.xlsx`],
  ['whole, when it is cut within a sign', `${'a'.repeat(119)}🧵.pdf`, `${'a'.repeat(119)}\ufffd.pdf`],
  ['something, when nothing is left', '???.csv', 'stadig.csv'],
])('a file is named %s', async (_what, name, given) => expect(await nameGiven(name)).toBe(given));
