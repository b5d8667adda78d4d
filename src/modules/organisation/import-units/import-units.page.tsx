import { FieldError } from '#platform/errors.ts';
import { formState, parseForm, type FormState, type RawForm } from '#platform/form.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { Tx } from '#db/connection.ts';
import type { MemberView, Services, WebContext } from '#platform/web/context.ts';
import { enterAsMember } from '#platform/web/enter.ts';
import { commandScope, html, readForm } from '#platform/web/page.tsx';
import type { Route } from '#platform/web/route.ts';
import { listAdministrations } from '../administration.queries.ts';
import { onwards } from '../onwards.ts';
import { organisationPaths } from '../organisation.paths.ts';
import { importUnits } from './import-units.command.ts';
import { importUnitsForm, type ImportUnitsForm } from './import-units.form.ts';
import { importUnitsTexts } from './import-units.texts.ts';
import { textOfFile } from '#platform/files/text-of-file.ts';
import { loadPlan } from './load-plan.ts';
import { PastePage } from './paste-page.tsx';
import { digestOf } from './plan-import.rules.ts';
import { PreviewPage } from './preview-page.tsx';

const path = '/:organisation/organisation/enheter/klistra-in';
const access = importUnits.roles;
const maxBody = 2 * 1024 * 1024;

type At = { c: WebContext; services: Services; view: MemberView };

/** Paste, look, confirm. It is no `formPage`, because a good list is answered with a page to look at before anything is done. */
export const importUnitsPage: Route[] = [
  {
    method: 'GET',
    path,
    access,
    async handle(c, services) {
      const at = { c, services, view: await enterAsMember(c, services, access) };
      return showPaste(at, formState<ImportUnitsForm>({ administrationId: c.req.query('forvaltning') ?? '' }));
    },
  },
  {
    method: 'POST',
    path,
    access,
    maxBody,
    async handle(c, services) {
      const at = { c, services, view: await enterAsMember(c, services, access) };
      const raw = await readForm(c);
      const list = await listIn(raw);
      const t = importUnitsTexts[at.view.locale];
      if (list === undefined)
        return showPaste(at, { values: {}, errors: [{ name: 'list', message: t.faults['not-text'] }] });
      const parsed = parseForm(importUnitsForm, { ...raw, list }, at.view.locale);
      if (!parsed.ok) return showPaste(at, parsed.state);
      // As it was pasted: an empty first cell is a tab that the form would trim away.
      const input = { ...parsed.input, list };
      return raw.step === 'import' ? readIn(at, input) : showPreview(at, input);
    },
  },
];

/** The chosen file, or else what was pasted; undefined when the file is no text. */
async function listIn(raw: RawForm): Promise<string | undefined> {
  if (raw.file instanceof File && raw.file.size > 0) return textOfFile(await raw.file.bytes());
  return typeof raw.list === 'string' ? raw.list : '';
}

async function showPaste(at: At, form: FormState<ImportUnitsForm>): Promise<Response> {
  const administrations = await reading(at, listAdministrations);
  return html(at.c, PastePage({ view: at.view, form, administrations }), form.errors.length > 0 ? 400 : 200);
}

async function showPreview(at: At, input: ImportUnitsForm, error?: string): Promise<Response> {
  const t = importUnitsTexts[at.view.locale];
  const { list, administrationId } = input;
  const values = { list, administrationId: String(administrationId ?? '') };
  const read = await reading(at, (db) => loadPlan(db, input));
  if ('fault' in read) {
    const name = read.fault === 'administration-needed' ? 'administrationId' : 'list';
    return showPaste(at, { values, errors: [{ name, message: t.faults[read.fault] }] });
  }
  const { plan } = read;
  const create = error === undefined ? plan.newAdministrations : [...input.create];
  const errors = error === undefined ? [] : [{ name: 'list' as const, message: error }];
  const form: FormState<ImportUnitsForm> = { values: { ...values, create, seen: digestOf(plan) }, errors };
  return html(at.c, PreviewPage({ view: at.view, form, plan }), error === undefined ? 200 : 400);
}

async function readIn(at: At, input: ImportUnitsForm): Promise<Response> {
  try {
    const done = await importUnits.run(commandScope(at.services, at.view), input);
    return at.c.redirect(onwards(at.view, organisationPaths.afterImport(at.view.organisation, done)), 303);
  } catch (error) {
    if (error instanceof FieldError) return showPreview(at, input, error.sentence);
    throw error;
  }
}

function reading<T>({ services, view }: At, work: (db: Tx) => Promise<T>): Promise<T> {
  return inOrganisation({ db: services.database, organisationId: view.organisation.id, reading: true }, work);
}
