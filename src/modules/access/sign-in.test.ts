import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createApp } from '#src/app.tsx';
import { smtpMailer } from '#platform/mail/mailer.ts';
import { inviteMember } from '#platform/tenancy/open-organisation.ts';
import type { Organisation } from '#platform/tenancy/organisation.ts';
import { makeOrganisation, openWorld, visitor, type World } from '#test/world.ts';

let world: World;
let organisation: Organisation;
let count = 0;

beforeAll(async () => {
  world = await openWorld();
  organisation = await makeOrganisation(world);
});

async function someone(): Promise<string> {
  count += 1;
  const email = `inloggning-${organisation.slug}-${count}@testvik.example`;
  await inviteMember(world.owner, {
    organisationId: organisation.id,
    email,
    name: 'Någon',
    title: '',
    roles: ['reader'],
    now: world.services.clock(),
  });
  return email;
}

async function askForLetter(email: string): Promise<{ link: string; code: string; browser: string }> {
  const asked = await visitor(world).post('/logga-in', { email });
  expect(asked.location).toBe('/logga-in/kod');
  const letter = world.letters().find((one) => one.to.address === email);
  const link = /http:\/\/stadig\.test(\/logga-in\/lank\/\S+)/.exec(letter?.text ?? '')?.[1] ?? '';
  const code = /koden (\d{8})/.exec(letter?.text ?? '')?.[1] ?? '';
  return { link, code, browser: cookieOf(asked.response, 'stadig-inloggning') };
}

function cookieOf(response: Response, name: string): string {
  return (
    response.headers
      .getSetCookie()
      .find((cookie) => cookie.startsWith(`${name}=`))
      ?.split(';')[0] ?? ''
  );
}

describe('sign-in by e-mail', () => {
  test('the link signs in once; a GET before it uses up nothing', async () => {
    const { link } = await askForLetter(await someone());
    const guest = visitor(world);
    expect((await guest.get(link)).heading).toBe('Logga in i Stadig');
    expect((await guest.get(link)).status).toBe(200);
    const signedIn = await guest.post(link);
    expect(signedIn.location).toBe('/');
    const home = await world.request('/', { headers: { cookie: cookieOf(signedIn.response, 'stadig') } });
    expect(home.headers.get('location')).toBe(`/${organisation.slug}/hem`);
    const again = await guest.post(link);
    expect(again.status).toBe(404);
    expect(again.heading).toBe('Länken gäller inte längre');
    expect(again.document.querySelector('main a')?.getAttribute('href')).toBe('/logga-in');
  });

  test('the code signs in the browser that asked, and no other', async () => {
    const { code, browser } = await askForLetter(await someone());
    const guest = visitor(world);
    expect((await guest.post('/logga-in/kod', { code })).status).toBe(400);
    const signedIn = await guest.post('/logga-in/kod', { code: ` ${code.slice(0, 4)} ${code.slice(4)}` }, browser);
    expect(signedIn.status).toBe(303);
    expect((await guest.post('/logga-in/kod', { code }, browser)).status).toBe(400);
  });

  test('five wrong codes kill the right one', async () => {
    const { code, browser } = await askForLetter(await someone());
    const guest = visitor(world);
    const wrong = code === '00000000' ? '00000001' : '00000000';
    for (let tries = 0; tries < 5; tries += 1)
      expect((await guest.post('/logga-in/kod', { code: wrong }, browser)).status).toBe(400);
    expect((await guest.post('/logga-in/kod', { code }, browser)).errors[0]).toMatch(/Koden stämmer inte/);
  });

  test('link and code are old after an hour', async () => {
    const { link, code, browser } = await askForLetter(await someone());
    world.setClock('2026-11-20T10:00:01Z');
    expect((await visitor(world).post(link)).status).toBe(404);
    expect((await visitor(world).post('/logga-in/kod', { code }, browser)).status).toBe(400);
    world.setClock('2026-11-20T09:00:00Z');
  });

  test('an unknown address gets the same answer and no letter', async () => {
    const before = world.letters().length;
    const asked = await visitor(world).post('/logga-in', { email: 'okand@testvik.example' });
    expect(asked.location).toBe('/logga-in/kod');
    expect(cookieOf(asked.response, 'stadig-inloggning')).not.toBe('');
    expect(world.letters()).toHaveLength(before);
  });

  test.each(['', 'inte en adress', 'a@b\r\nBcc: c@d.example', 'x'.repeat(300) + '@a.example'])(
    'a bad address is explained: %j',
    async (email) => {
      const refused = await visitor(world).post('/logga-in', { email });
      expect(refused.status).toBe(400);
      expect(refused.errors).toEqual(['Skriv en e-postadress, till exempel namn@kommun.se']);
    },
  );

  test('letters to one address are limited, and those that have gone still hold', async () => {
    const email = await someone();
    const answers = [];
    for (let tries = 0; tries < 6; tries += 1) answers.push((await visitor(world).post('/logga-in', { email })).status);
    expect(answers).toEqual([303, 303, 303, 303, 303, 303]);
    expect(world.letters().filter((one) => one.to.address === email)).toHaveLength(5);
  });

  test('after sign-in only a path of our own is followed', async () => {
    const email = await someone();
    for (const next of ['https://evil.example/', '//evil.example', '/\\evil.example']) {
      await visitor(world).post('/logga-in', { email, next });
      const letter = world.letters().find((one) => one.to.address === email);
      const link = /http:\/\/stadig\.test(\/logga-in\/lank\/\S+)/.exec(letter?.text ?? '')?.[1] ?? '';
      expect((await visitor(world).post(link)).location).toBe('/');
    }
  });

  test('signing out everywhere ends the other session too', async () => {
    const email = await someone();
    const [first, second] = [await askForLetter(email), await askForLetter(email)];
    const cookies = [];
    for (const { link } of [first, second])
      cookies.push(cookieOf((await visitor(world).post(link)).response, 'stadig'));
    await visitor(world).post('/konto/utloggning-overallt', {}, cookies[0]);
    const other = await world.request('/konto', { headers: { cookie: cookies[1] ?? '' } });
    expect(other.headers.get('location')).toMatch(/^\/logga-in/);
  });
});

describe('over a real mail server', () => {
  const received: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, _session, done) {
      let text = '';
      stream.on('data', (part: Buffer) => (text += part.toString('utf8')));
      stream.on('end', () => {
        received.push(text);
        done();
      });
    },
  });
  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
  });
  afterAll(async () => new Promise<void>((resolve) => server.close(() => resolve())));

  test('the letter arrives, with Swedish letters and no second receiver', async () => {
    const address = server.server.address();
    const port = address && typeof address === 'object' ? address.port : 0;
    const mailer = smtpMailer({ smtpUrl: `smtp://127.0.0.1:${port}`, from: 'Stadig <stadig@testvik.example>' });
    const app = createApp({ ...world.services, mailer }, world.routes);
    const email = await someone();
    const asked = await app.request('http://stadig.test/logga-in', {
      method: 'POST',
      headers: { origin: 'http://stadig.test' },
      body: new URLSearchParams({ email }),
    });
    expect(asked.status).toBe(303);
    await vi.waitUntil(() => received.length === 1, { timeout: 30_000 });
    expect(received[0]).toContain(`To: ${email}`);
    expect(received[0]).not.toMatch(/^(Bcc|Cc):/m);
    await mailer.send({
      to: { name: 'Åsa\r\nBcc: x@y.example', address: email },
      subject: 'Hej\r\nBcc: x@y.example',
      text: 'åäö',
    });
    expect(received[1]).not.toMatch(/^Bcc:/m);
    mailer.close();
  });

  test('a mail server that is down changes nothing in the answer', async () => {
    const mailer = smtpMailer({ smtpUrl: 'smtp://127.0.0.1:1', from: 'stadig@testvik.example' });
    const app = createApp({ ...world.services, mailer }, world.routes);
    const asked = await app.request('http://stadig.test/logga-in', {
      method: 'POST',
      headers: { origin: 'http://stadig.test' },
      body: new URLSearchParams({ email: await someone() }),
    });
    expect(asked.headers.get('location')).toBe('/logga-in/kod');
  });
});
