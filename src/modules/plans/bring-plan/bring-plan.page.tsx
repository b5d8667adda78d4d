import { FieldError } from '#platform/errors.ts';
import { DoneBefore } from '#platform/form-receipt.ts';
import { formState, parseForm, type Form, type FormState, type ParsedForm, type RawForm } from '#platform/form.ts';
import type { MemberView, Services, WebContext } from '#platform/web/context.ts';
import { enterAsMember } from '#platform/web/enter.ts';
import type { Markup } from '#platform/web/markup.ts';
import { formDigest, withOneTimeValue } from '#platform/web/one-time-value.ts';
import { commandScope, readForm } from '#platform/web/page.tsx';
import type { Route } from '#platform/web/route.ts';
import { screenForm } from '#platform/web/screen-form.ts';
import { plansPaths } from '../plans.paths.ts';
import { bringPlan } from './bring-plan.command.ts';
import { makeForm, pasteForm, type MakeForm, type PasteForm } from './bring-plan.form.ts';
import { bringPlanTexts } from './bring-plan.texts.ts';
import { PastePage } from './paste-page.tsx';
import { noChoices, placePlan, type Choices } from './place-plan.rules.ts';
import { PreviewPage } from './preview-page.tsx';
import { readAdoption } from './read-adoption.rules.ts';
import { readPeriod } from './read-period.rules.ts';
import { readPlan } from './read-plan.rules.ts';
import { guessedTitle, guessedType } from './guess-name.rules.ts';
import { largestTextFile, readSentFile } from './read-sent-file.ts';

const path = '/:organisation/planer/ta-med';
const access = bringPlan.roles;
// A text sent as a form is up to three times as long, and a file somewhat too large is explained at its field.
const maxBody = 2 * largestTextFile;

type At = { c: WebContext; services: Services; view: MemberView };

/**
 * Paste, look and choose, make. It is no `formPage`, because a good text is answered with a page to look at before anything is kept; what a
 * `formPage` does of itself is done here by hand: the screen, the one-time value and the receipt.
 */
export const bringPlanPage: Route[] = [
  {
    method: 'GET',
    path,
    access,
    async handle(c, services) {
      const view = await enterAsMember(c, services, access);
      return showPaste({ c, services, view }, formState<PasteForm>());
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
      if (raw.step === 'make') return make(at, raw);
      if (raw.step === 'text') return showPaste(at, { values: textValues(raw), errors: [] });
      return raw.step === 'again' ? again(at, raw) : look(at, raw);
    },
  },
];

/** From the first page to the second: the text is read and everything proposed. */
async function look(at: At, raw: RawForm): Promise<Response> {
  const t = bringPlanTexts[at.view.locale];
  const sent = await readSentFile(raw.file);
  if (sent && 'problem' in sent)
    return showPaste(at, {
      values: textValues(raw),
      errors: [{ name: 'file', message: t.fileProblems[sent.problem] }],
    });
  const { file: _file, ...typed } = raw;
  const parsed = await readScreened(at, pasteForm, { ...typed, ...(sent ?? { fileName: '' }) });
  if (!parsed.ok) return showPaste(at, parsed.state);
  const { text, fileName } = parsed.input;
  const read = readPlan(text);
  if (read.sections.length === 0)
    return showPaste(at, { values: { text }, errors: [{ name: 'text', message: t.textMissing }] });
  const adoption = readAdoption(text);
  const period = readPeriod(text);
  const form = formState<MakeForm>({
    text,
    fileName,
    title: guessedTitle(read, fileName),
    type: guessedType(`${read.title} ${fileName}`),
    adoptedBy: adoption?.by,
    adoptedOn: adoption?.on,
    itemNumber: adoption?.itemNumber,
    periodStart: period?.startsOn ?? undefined,
    periodEnd: period?.endsOn ?? undefined,
  });
  return show(at, PreviewPage({ view: at.view, form, placed: placePlan(read) }));
}

/** The second page once more, with what has been chosen so far. */
async function again(at: At, raw: RawForm): Promise<Response> {
  const parsed = parseForm(makeForm, raw, at.view.locale);
  return showPreview(at, raw, { ...parsed.state, errors: [] });
}

async function make(at: At, raw: RawForm): Promise<Response> {
  const { c, services, view } = at;
  const parsed = await readScreened(at, makeForm, raw);
  if (!parsed.ok) return showPreview(at, raw, parsed.state);
  const { text, fileName, title, type, places, items, periodStart, periodEnd } = parsed.input;
  const { adoptedBy, adoptedOn, itemNumber } = parsed.input;
  const adoption = adoptedOn === null ? undefined : { by: adoptedBy, on: adoptedOn, itemNumber };
  const digest = await formDigest(view, raw);
  const next = (id: number) => plansPaths.review(view.organisation, id);
  try {
    const id = await bringPlan.run(
      commandScope(services, view),
      { text, fileName, title, type, choices: { places, items }, adoption, periodStart, periodEnd },
      digest && { digest, location: next },
    );
    return c.redirect(next(id), 303);
  } catch (error) {
    if (error instanceof DoneBefore) return c.redirect(error.location, 303);
    if (!(error instanceof FieldError)) throw error;
    const name = makeForm.fields.find((field) => field === error.field) ?? 'title';
    return showPreview(at, raw, { values: parsed.state.values, errors: [{ name, message: error.sentence }] });
  }
}

function readScreened<T>({ services, view }: At, form: Form<T>, raw: RawForm): Promise<ParsedForm<T>> {
  return screenForm({ services, view, form }, raw, parseForm(form, raw, view.locale));
}

function showPaste(at: At, form: FormState<PasteForm>): Promise<Response> {
  return show(at, PastePage({ view: at.view, form }), form.errors.length > 0 ? 400 : 200);
}

/** A text that will not do is mended where it is written; everything else where it is chosen. */
async function showPreview(at: At, raw: RawForm, form: FormState<MakeForm>): Promise<Response> {
  const { file: _file, ...rest } = raw;
  const paste = await readScreened(at, pasteForm, { ...rest, text: raw.text ?? '', fileName: raw.fileName ?? '' });
  if (!paste.ok) return showPaste(at, paste.state);
  const placed = placePlan(readPlan(paste.input.text), choicesIn(form));
  return show(at, PreviewPage({ view: at.view, form, placed }), form.errors.length > 0 ? 400 : 200);
}

async function show({ c }: At, page: Markup, status: 200 | 400 = 200): Promise<Response> {
  return c.html(`<!DOCTYPE html>${withOneTimeValue(String(await page))}`, status);
}

/** What was chosen, also where something else in the form will not do. */
function choicesIn({ values }: FormState<MakeForm>): Choices {
  const schema = makeForm.schema('sv');
  const rest = { text: '-', title: '-', type: 'strategy' };
  const places = schema.safeParse({ ...rest, places: values.places });
  const items = schema.safeParse({ ...rest, items: values.items });
  return { places: places.data?.places ?? noChoices.places, items: items.data?.items ?? noChoices.items };
}

function textValues(raw: RawForm): FormState<PasteForm>['values'] {
  return typeof raw.text === 'string' ? { text: raw.text } : {};
}
