import type { Markup } from '#platform/web/markup.ts';
import type { Command, CommandScope } from '#platform/command.ts';
import { AppError, FieldError } from '#platform/errors.ts';
import { DoneBefore, findReceipt } from '#platform/form-receipt.ts';
import { formState, parseForm, type Form, type FormState, type RawForm } from '#platform/form.ts';
import { chooseOrganisation, inOrganisation } from '#platform/tenancy/transaction.ts';
import type { LoadContext, MemberView, Services, WebContext } from '#platform/web/context.ts';
import { enterAsMember } from '#platform/web/enter.ts';
import { formDigest, withOneTimeValue } from '#platform/web/one-time-value.ts';
import type { Access, Params, Route } from '#platform/web/route.ts';
import { screenForm } from '#platform/web/screen-form.ts';

type Load<P extends string, D> = (ctx: LoadContext, params: Params<P>) => Promise<D>;

/** A page that is read: loads in one read-only transaction, closes it, then renders. */
export function page<const P extends string, D>(definition: {
  path: P;
  access?: Access;
  load: Load<P, D>;
  view: (view: MemberView, data: D, params: Params<P>) => Markup;
}): Route[] {
  const access = definition.access ?? 'member';
  return [
    {
      method: 'GET',
      path: definition.path,
      access,
      async handle(c, services) {
        const view = await enterAsMember(c, services, access);
        const params = readParams<P>(c, definition.path);
        const data = await load({ services, view, params }, definition.load);
        return html(c, definition.view(view, data, params));
      },
    },
  ];
}

/** A page with one form and the command behind it. Bad input comes back with 400, everything typed and the sentence at the field. */
export function formPage<const P extends string, D, T, I, O>(definition: {
  path: P;
  /** Or made of what is loaded, where what is asked is data. */
  form: Form<T> | ((data: D) => Form<T>);
  command: Command<I, O>;
  load: Load<P, D>;
  initial?: (data: D, view: MemberView) => FormState<T>['values'];
  view: (view: MemberView, data: D, form: FormState<T>, params: Params<P>) => Markup;
  /** Asks before the command runs: the page to send instead, or nothing when it has been answered. What it throws is met as what the command throws. */
  confirm?: (
    ctx: LoadContext,
    typed: { input: T; form: FormState<T> },
    params: Params<P>,
  ) => Promise<Markup | undefined>;
  input: (typed: T, params: Params<P>, services: Services) => I | Promise<I>;
  next: (output: O, view: MemberView, params: Params<P>) => string;
  maxBody?: number;
}): Route[] {
  const { path, command } = definition;
  type At = { services: Services; view: MemberView; params: Params<P> };
  async function formAt(at: At): Promise<Form<T>> {
    return typeof definition.form === 'function' ? definition.form(await load(at, definition.load)) : definition.form;
  }
  async function render(c: WebContext, at: At, typed?: FormState<T>): Promise<Response> {
    const data = await load(at, definition.load);
    const form = typed ?? formState<T>(definition.initial?.(data, at.view));
    return formHtml(c, definition.view(at.view, data, form, at.params), typed ? 400 : 200);
  }
  return [
    {
      method: 'GET',
      path,
      access: command.roles,
      async handle(c, services) {
        const view = await enterAsMember(c, services, command.roles);
        return render(c, { services, view, params: readParams<P>(c, path) });
      },
    },
    {
      method: 'POST',
      path,
      access: command.roles,
      maxBody: definition.maxBody,
      async handle(c, services) {
        const view = await enterAsMember(c, services, command.roles);
        const at = { services, view, params: readParams<P>(c, path) };
        const raw = await readForm(c);
        const form = await formAt(at);
        const parsed = await screenForm({ services, view, form }, raw, parseForm(form, raw, view.locale));
        if (!parsed.ok) return render(c, at, parsed.state);
        const digest = await formDigest(view, raw);
        try {
          const { confirm } = definition;
          const typed = { input: parsed.input, form: parsed.state };
          const asked = confirm && (await load(at, (ctx) => confirm(ctx, typed, at.params)));
          if (asked) return await formHtml(c, asked);
          const output = await command.run(
            commandScope(services, view),
            await definition.input(parsed.input, at.params, services),
            digest && { digest, location: (done) => definition.next(done, view, at.params) },
          );
          return c.redirect(definition.next(output, view, at.params), 303);
        } catch (error) {
          const first = digest && (await whereTheFirstWent(at, digest, error));
          if (first !== undefined) return c.redirect(first, 303);
          if (error instanceof FieldError) {
            const field = form.fields.find((name) => name === error.field) ?? form.fields[0];
            if (field)
              return render(c, at, { values: parsed.state.values, errors: [{ name: field, message: error.sentence }] });
          }
          throw error;
        }
      },
    },
  ];
}

/** Where the same form led when it was sent a moment ago; undefined when it was not, and `error` is the answer. */
async function whereTheFirstWent<P extends string>(
  at: { services: Services; view: MemberView; params: Params<P> },
  digest: Buffer,
  error: unknown,
): Promise<string | undefined> {
  if (error instanceof DoneBefore) return error.location;
  // What the first one did may be why the second cannot be asked about.
  if (error instanceof AppError || error instanceof FieldError)
    return load(at, ({ db }) => findReceipt(db, { digest, now: at.services.clock() }));
  return undefined;
}

/** One button: a POST that runs a command and goes on. What the user could mend in a form is here a situation that says no. */
export function action<const P extends string, I, O>(definition: {
  path: P;
  command: Command<I, O>;
  input: (params: Params<P>, raw: RawForm, services: Services) => I;
  next: (output: O, view: MemberView, params: Params<P>) => string;
}): Route[] {
  const { path, command } = definition;
  return [
    {
      method: 'POST',
      path,
      access: command.roles,
      async handle(c, services) {
        const view = await enterAsMember(c, services, command.roles);
        const params = readParams<P>(c, path);
        try {
          const output = await command.run(
            commandScope(services, view),
            definition.input(params, await readForm(c), services),
          );
          return c.redirect(definition.next(output, view, params), 303);
        } catch (error) {
          if (error instanceof FieldError) throw new AppError('not-now', error.sentence);
          throw error;
        }
      },
    },
  ];
}

/** A file to take away: what it is made of is loaded first, and made after the transaction is closed. */
export function download<const P extends string, D>(definition: {
  path: P;
  access?: Access;
  load: Load<P, D>;
  make: (data: D, view: MemberView) => Promise<{ body: Uint8Array<ArrayBuffer>; mediaType: string; name: string }>;
}): Route[] {
  const access = definition.access ?? 'member';
  return [
    {
      method: 'GET',
      path: definition.path,
      access,
      async handle(c, services) {
        const view = await enterAsMember(c, services, access);
        const params = readParams<P>(c, definition.path);
        const data = await load({ services, view, params }, definition.load);
        const made = await definition.make(data, view);
        return fileResponse(c, made);
      },
    },
  ];
}

export function fileResponse(
  c: WebContext,
  file: { body: Uint8Array<ArrayBuffer>; mediaType: string; name: string },
): Response {
  const name = safeName(file.name);
  const ascii = name.replace(/[^\x20-\x7e]/g, '_');
  c.header('Content-Type', file.mediaType);
  c.header('Content-Disposition', `attachment; filename="${ascii}"; filename*=UTF-8''${extendedValue(name)}`);
  c.header('Content-Security-Policy', "default-src 'none'; sandbox");
  return c.body(file.body);
}

/** RFC 8187: what `encodeURIComponent` leaves of the signs that may not stand there, among them the apostrophe that divides. */
function extendedValue(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** A name that every file system takes, with its ending. A cut within a sign is mended: half of one cannot stand in a header (RFC 8187). */
function safeName(name: string): string {
  const ending = /\.[a-z0-9]{1,5}$/.exec(name)?.[0] ?? '';
  const title = name.slice(0, name.length - ending.length).replace(/[\p{C}\s\\/:*?"<>|]+/gu, ' ');
  return `${title.trim().slice(0, 120).toWellFormed() || 'stadig'}${ending}`;
}

export function commandScope(services: Services, view: MemberView): CommandScope {
  return {
    database: services.database,
    clock: services.clock,
    jobs: services.jobs,
    subscriptions: services.subscriptions,
    organisation: view.organisation,
    actor: view.actor,
    locale: view.locale,
  };
}

export async function html(c: WebContext, element: Markup, status: 200 | 400 = 200): Promise<Response> {
  return c.html(`<!DOCTYPE html>${String(await element)}`, status);
}

/** For members only: what a respondent sends carries nothing that tells one page from another. */
async function formHtml(c: WebContext, element: Markup, status: 200 | 400 = 200): Promise<Response> {
  return c.html(`<!DOCTYPE html>${withOneTimeValue(String(await element))}`, status);
}

export async function readForm(c: WebContext): Promise<RawForm> {
  const type = c.req.header('content-type') ?? '';
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) return {};
  try {
    return await c.req.parseBody({ all: true });
  } catch (error) {
    // A body that does not say truly what it is, is an empty form: each field then says what it needs.
    if (error instanceof TypeError) return {};
    throw error;
  }
}

async function load<P extends string, D>(
  at: { services: Services; view: MemberView; params: Params<P> },
  work: Load<P, D>,
): Promise<D> {
  const scope = { db: at.services.database, organisationId: at.view.organisation.id, reading: true };
  return inOrganisation(scope, (db) => work({ ...at.view, db, visit: visitor(db, at.view) }, at.params));
}

/** One connection and one moment for all that is read: the fence of the transaction is moved and put back. */
function visitor(db: LoadContext['db'], view: MemberView): LoadContext['visit'] {
  return async ({ organisation }, visiting) => {
    if (!view.memberships.some((one) => one.organisation.id === organisation.id)) throw new AppError('not-found');
    await chooseOrganisation(db, organisation.id);
    try {
      return await visiting(db);
    } finally {
      await chooseOrganisation(db, view.organisation.id);
    }
  };
}

function readParams<P extends string>(c: WebContext, path: P): Params<P> {
  const params: Record<string, string | number> = {};
  for (const [, name] of path.matchAll(/:([A-Za-z]+)/g)) {
    if (!name) continue;
    const value = c.req.param(name) ?? '';
    params[name] = name === 'id' || name.endsWith('Id') ? numberParam(c, name) : value;
  }
  return params as Params<P>; // built from the same path as the type
}

/** A number in the address, from 1. Not found for anything else. */
export function numberParam(c: WebContext, name: string): number {
  const value = c.req.param(name) ?? '';
  if (!/^[1-9]\d{0,14}$/.test(value)) throw new AppError('not-found');
  return Number(value);
}
