import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { allRoutes, createApp, createFrame, jobHandlers, subscriptions } from '#src/app.tsx';
import { screen } from '#foundations/screen/index.ts';
import { openDatabase, type Database } from '#db/connection.ts';
import type { Command, CommandScope } from '#platform/command.ts';
import { digestOf, newToken } from '#platform/auth/tokens.ts';
import { openJobs } from '#platform/jobs/jobs.ts';
import { outboxMailer } from '#platform/mail/mailer.ts';
import { fileSecrets } from '#platform/secrets.ts';
import { inviteMember, openOrganisation } from '#platform/tenancy/open-organisation.ts';
import type { Actor, Organisation } from '#platform/tenancy/organisation.ts';
import type { Role } from '#platform/tenancy/roles.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { loadAssets } from '#platform/web/assets.ts';
import type { Services } from '#platform/web/context.ts';
import type { Route } from '#platform/web/route.ts';
import type { Tx } from '#db/connection.ts';
import { sql } from 'kysely';
import { parseHtml } from '#test/parse-html.ts';

/** Ten in the morning in Stockholm, the day the clock of every test stands still unless it moves it. */
const testDay = '2026-11-20';
const start = new Date(`${testDay}T09:00:00Z`);

export type World = {
  services: Services;
  routes: readonly Route[];
  letters: ReturnType<typeof outboxMailer>['letters'];
  /** As the owner: sees every organisation. For looking, never for what the product should do itself. */
  owner: Database;
  setClock: (moment: Date | string) => void;
  request: (path: string, init?: RequestInit) => Promise<Response>;
  drainJobs: () => Promise<number>;
};

let shared: Promise<World> | undefined;

/** The running system of this worker, over its own real database. */
export function openWorld(): Promise<World> {
  shared ??= makeWorld();
  return shared;
}

async function makeWorld(): Promise<World> {
  const urls = inject('databases')[(Number(process.env.VITEST_POOL_ID ?? '1') - 1) % 2];
  if (!urls) throw new Error('the global setup made no database for this worker');
  let now = start;
  const clock = () => now;
  const outbox = outboxMailer(clock, 5000);
  const assets = await loadAssets(join(inject('buildFolder'), 'assets'), 'src/ui/icon.svg');
  const log = () => undefined;
  const services: Services = {
    database: openDatabase(urls.appUrl),
    intake: openDatabase(urls.intakeUrl),
    clock,
    mailer: outbox,
    jobs: await openJobs(urls.appUrl, log),
    log,
    // eslint-disable-next-line no-console -- a fault inside a test is shown beside it
    showFault: (error) => console.error(error),
    secrets: fileSecrets(await mkdtemp(join(inject('scratch'), 'secrets-'))),
    mode: 'demo',
    publicUrl: 'http://stadig.test',
    trustedProxies: [],
    subscriptions,
    screen,
    frame: createFrame(assets),
  };
  const routes = allRoutes({ assets, demo: { cast: [], letters: outbox.letters } });
  const app = createApp(services, routes);
  return {
    services,
    routes,
    letters: outbox.letters,
    owner: openDatabase(urls.adminUrl, { connections: 2 }),
    setClock: (moment) => (now = new Date(moment)),
    request: async (path, init) => app.request(`http://stadig.test${path}`, init),
    drainJobs: () => services.jobs.drain(jobHandlers(services)),
  };
}

let made = 0;

/** A municipality of the test's own, with nobody in it yet. */
export async function makeOrganisation(world: World, name = 'Testvik'): Promise<Organisation> {
  made += 1;
  const slug = `testvik-${process.pid}-${made}`;
  const id = await openOrganisation(world.owner, {
    slug,
    name: `${name} ${made}`,
    kind: 'municipality',
    code: null,
    now: world.services.clock(),
  });
  return { id, slug, name: `${name} ${made}`, kind: 'municipality' };
}

export type Person = {
  organisation: Organisation;
  actor: Actor;
  scope: CommandScope;
  /** Runs a command as this person. */
  run: <I, O>(command: Command<I, O>, input: I) => Promise<O>;
  /** Reads as this person's organisation. */
  read: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  get: (path: string, init?: RequestInit) => Promise<Shown>;
  post: (path: string, fields?: Fields, init?: RequestInit) => Promise<Shown>;
};

export type Fields = Record<string, string | string[] | File>;

/** A person with these roles, signed in. `path` in get and post is under the organisation: `/organisation`. */
export async function makePerson(world: World, organisation: Organisation, ...roles: Role[]): Promise<Person> {
  made += 1;
  const name = `Person ${made}`;
  const email = `person-${process.pid}-${made}@testvik.example`;
  const memberId = await inviteMember(world.owner, {
    organisationId: organisation.id,
    email,
    name,
    title: '',
    roles,
    now: world.services.clock(),
  });
  const account = await world.owner
    .selectFrom('account')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow();
  const token = newToken();
  const until = new Date('2036-01-01');
  await sql`select open_session(${digestOf(token)}, ${account.id}, ${world.services.clock()}, ${until})`.execute(
    world.services.database,
  );
  const actor: Actor = { memberId, accountId: account.id, name, title: '', roles };
  const scope: CommandScope = {
    database: world.services.database,
    clock: world.services.clock,
    jobs: world.services.jobs,
    subscriptions: world.services.subscriptions,
    organisation,
    actor,
    locale: 'sv',
  };
  const headers = { cookie: `stadig=${token}`, origin: 'http://stadig.test' };
  const address = (path: string) =>
    path.startsWith(`/${organisation.slug}`) || path === '/' ? path : `/${organisation.slug}${path}`;
  return {
    organisation,
    actor,
    scope,
    run: (command, input) => command.run(scope, input),
    read: (work) =>
      inOrganisation({ db: world.services.database, organisationId: organisation.id, reading: true }, work),
    get: async (path, init) =>
      show(await world.request(address(path), { ...init, headers: { ...headers, ...init?.headers } })),
    post: async (path, fields = {}, init) =>
      show(
        await world.request(address(path), {
          method: 'POST',
          body: formBody(fields),
          ...init,
          headers: { ...headers, ...init?.headers },
        }),
      ),
  };
}

/** A visitor who is not signed in. */
export function visitor(world: World): {
  get: (path: string) => Promise<Shown>;
  post: (path: string, fields?: Fields, cookie?: string) => Promise<Shown>;
} {
  return {
    get: async (path) => show(await world.request(path)),
    post: async (path, fields = {}, cookie) =>
      show(
        await world.request(path, {
          method: 'POST',
          body: formBody(fields),
          headers: { origin: 'http://stadig.test', ...(cookie ? { cookie } : {}) },
        }),
      ),
  };
}

function formBody(fields: Fields): FormData | URLSearchParams {
  const hasFile = Object.values(fields).some((value) => value instanceof File);
  const body = hasFile ? new FormData() : new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (body instanceof FormData) body.append(name, one);
      else if (typeof one === 'string') body.append(name, one);
    }
  }
  return body;
}

/** What came back, as a reader meets it: status, where it leads, and the page as a document to ask by role, label and text. */
export type Shown = {
  status: number;
  location: string | null;
  response: Response;
  text: string;
  document: Document;
  heading: string;
  /** The field that this label names. */
  field: (label: string) => HTMLInputElement;
  /** Sentences of the error summary. */
  errors: string[];
  links: { text: string; href: string }[];
};

async function show(response: Response): Promise<Shown> {
  const type = response.headers.get('content-type') ?? '';
  const text = type.startsWith('text/') ? await response.clone().text() : '';
  let read: Document | undefined;
  // Most of those that walk over all pages never look into them.
  const page = () => (read ??= parseHtml(type.startsWith('text/html') ? text : ''));
  return {
    status: response.status,
    location: response.headers.get('location'),
    response,
    text,
    get document() {
      return page();
    },
    get heading() {
      return clean(page().querySelector('h1')?.textContent);
    },
    field(label) {
      const found = [...page().querySelectorAll('label, legend')].find((one) =>
        clean(one.textContent).startsWith(label),
      );
      const id = found?.getAttribute('for');
      const field = id ? page().getElementById(id) : found?.parentElement?.querySelector('input, textarea, select');
      if (!field) throw new Error(`no field is labelled “${label}”`);
      return field as HTMLInputElement; // inputs, textareas and selects share what tests read of them
    },
    get errors() {
      return [...page().querySelectorAll('#error-summary li > a')].map((item) => clean(item.textContent));
    },
    get links() {
      return [...page().querySelectorAll('a[href]')].map((link) => ({
        text: clean(link.textContent),
        href: link.getAttribute('href') ?? '',
      }));
    },
  };
}

function clean(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
