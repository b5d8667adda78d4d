import { parseHtml } from '#test/parse-html.ts';
import { get, signIn } from './crawl.ts';

type Place = { link: string; cookie: string };

/** A party's link in a browser where the invited address has proved itself, by the letters that it gets. */
export async function openPlace(url: string, address: string): Promise<Place> {
  const invitation = await letterTo(url, address, /natverk-inbjudan/);
  const link = /\/natverk-inbjudan\/[\w-]+/.exec(invitation)?.[0] ?? '';
  const asked = await post(url, `${link}/kod`, { email: address });
  const cookie = asked.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const code = /\b\d{8}\b/.exec(await letterTo(url, address, /\b\d{8}\b/))?.[0] ?? '';
  const opened = await post(url, `${link}/kod/svar`, { code }, cookie);
  if (opened.status !== 303) throw new Error(`${address} was not let in: ${opened.status}`);
  return { link, cookie };
}

/** The address of what a county board sees, as the host gets it once. */
export async function openOverview(url: string, host: { email: string; network: string }): Promise<string> {
  const answer = await post(url, `${host.network}/gemensamt/oversikt`, {}, await signIn(url, host.email));
  const address = /\/natverk-oversikt\/[\w-]+/.exec(await answer.text())?.[0];
  if (!address) throw new Error(`no link to an overview: ${answer.status}`);
  return address;
}

/** The latest letter in the outbox to this address that says so. Letters are sent beside what orders them: it is waited for. */
async function letterTo(url: string, address: string, words: RegExp): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const outbox = parseHtml(await (await get({ url }, '/demo/utkorg')).text());
    const letter = [...outbox.querySelectorAll('.letter')].find(
      ({ textContent }) => textContent.includes(address) && words.test(textContent),
    );
    if (letter) return letter.textContent;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no letter to ${address} with ${String(words)}`);
}

function post(url: string, path: string, fields: Record<string, string>, cookie = ''): Promise<Response> {
  const headers = { origin: url, cookie, connection: 'close' };
  return fetch(url + path, { method: 'POST', redirect: 'manual', headers, body: new URLSearchParams(fields) });
}
