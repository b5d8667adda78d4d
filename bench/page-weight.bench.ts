// What comes over the wire when a page is opened for the first time: heads and bodies of all answers, packed as browsers accept it.
// bin/bench page-weight
import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync } from 'node:zlib';
import { parseHtml } from '#test/parse-html.ts';
import { startSystem } from '../e2e/system.ts';
import { say, tell } from './figure.ts';
import { listSignedInPages, resultLevels, resultTemplate } from './signed-in-pages.ts';

type Weight = { path: string; all: number; heads: number; page: number; script: number; style: number; rest: number };
type Part = 'page' | 'script' | 'style' | 'rest';

const system = await startSystem();
try {
  // The letter leads straight to the form; only the demonstration leads on to one of its own codes.
  const form = (await get('/svara/demo', '')).location ?? '/svara/demo';
  const respondents = await weigh(form);
  tell({
    name: 'a respondent’s page',
    value: kB(respondents.all),
    limit: 12,
    unit: 'kB',
    note: `${await questions(form)} questions: ${inParts(respondents)}`,
  });

  const weights: Weight[] = [];
  const pages = await listSignedInPages(system.url);
  for (const { visit, cookie } of pages) weights.push(await weigh(visit.path, cookie));
  const result = pages.find(({ visit }) => visit.template === resultTemplate);
  for (const level of resultLevels) {
    const weight = await weigh(`${result?.visit.path.split('?')[0] ?? ''}?niva=${level}`, result?.cookie);
    tell({ name: `a result page, ${level}`, value: kB(weight.page), limit: 40, unit: 'kB', note: inParts(weight) });
  }
  const by = (part: Part | 'all') => weights.toSorted((a, b) => b[part] - a[part])[0] ?? respondents;
  tell({
    name: 'the heaviest page for those signed in',
    value: kB(by('all').all),
    limit: 60,
    unit: 'kB',
    note: `of ${weights.length}, ${by('all').path}: ${inParts(by('all'))}`,
  });
  tell({
    name: 'the most script on a page',
    value: kB(by('script').script),
    limit: 10,
    unit: 'kB',
    note: by('script').path,
  });
  for (const weight of weights.toSorted((a, b) => b.all - a.all).slice(0, 5))
    say(`      ${kB(weight.all).toFixed(1)} kB ${weight.path}`);
} finally {
  await system.stop();
}

async function weigh(start: string, cookie = ''): Promise<Weight> {
  const weight = { path: start, all: 0, heads: 0, page: 0, script: 0, style: 0, rest: 0 };
  const add = async (path: string, part: Part) => {
    const answer = await get(path, cookie);
    weight[part] += answer.bytes;
    weight.all += answer.bytes;
    weight.heads += answer.headBytes;
    return answer;
  };
  let answer = await add(start, 'page');
  while (answer.location) answer = await add(answer.location, 'page');
  const document = parseHtml(answer.text);
  const addresses = (selector: string, attribute: string) =>
    [...document.querySelectorAll(selector)].map((one) => one.getAttribute(attribute) ?? '');
  for (const path of addresses('script[src]', 'src')) await add(path, 'script');
  for (const path of addresses('link[rel="stylesheet"]', 'href')) {
    const { text } = await add(path, 'style');
    for (const [, file = ''] of text.matchAll(/url\(["']?([^"')]+)/g))
      if (!file.startsWith('data:')) await add(new URL(file, system.url + path).pathname, 'rest');
  }
  const icons = addresses('link[rel="icon"]', 'href');
  // A browser that is told of no icon asks for this one.
  for (const path of [...(icons.length > 0 ? icons : ['/favicon.ico']), ...addresses('img[src]', 'src')])
    if (!path.startsWith('data:')) await add(path, 'rest');
  return weight;
}

/** One answer on a connection of its own, so that its bytes can be counted where they arrive. */
function get(
  path: string,
  cookie: string,
): Promise<{ bytes: number; headBytes: number; location: string | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(
      system.url + path,
      { agent: false, headers: { 'accept-encoding': 'br', cookie } },
      (response) => {
        const { socket } = response; // the stream lets go of it when it has been read
        buffer(response).then((body) => {
          const text = response.headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body;
          resolve({
            bytes: socket.bytesRead,
            headBytes: socket.bytesRead - body.length,
            location: response.headers.location,
            text: text.toString('utf8'),
          });
        }, reject);
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

async function questions(form: string): Promise<number> {
  return parseHtml(await (await fetch(system.url + form)).text()).querySelectorAll('form fieldset').length;
}

function inParts(weight: Weight): string {
  return (['page', 'style', 'script', 'rest'] as const)
    .map((part) => `${part} ${kB(weight[part]).toFixed(1)}`)
    .join(', ')
    .concat(`; of this heads ${kB(weight.heads).toFixed(1)}`);
}

function kB(bytes: number): number {
  return bytes / 1000;
}
