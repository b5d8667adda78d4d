import { FieldError } from '#platform/errors.ts';
import { largestFile } from '#platform/files/files.ts';
import { DoneBefore } from '#platform/form-receipt.ts';
import { formState, parseForm, type FormState, type RawForm } from '#platform/form.ts';
import type { MemberView, Services, WebContext } from '#platform/web/context.ts';
import { enterAsMember } from '#platform/web/enter.ts';
import type { Markup } from '#platform/web/markup.ts';
import { formDigest, withOneTimeValue } from '#platform/web/one-time-value.ts';
import { commandScope, readForm } from '#platform/web/page.tsx';
import type { Route } from '#platform/web/route.ts';
import { screenForm } from '#platform/web/screen-form.ts';
import type { Imported } from '../exchange/imported.ts';
import { ImportRefused } from '../exchange/refused.ts';
import { allQuestions } from '../questionnaire.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { carried, carry } from './carried.ts';
import { ChooseFilePage } from './choose-file-page.tsx';
import { importReasonsTexts } from './import-reasons.texts.ts';
import { importSurvey } from './import-survey.command.ts';
import { longestCarried, makeSurveyForm, type ChooseFileForm, type MakeSurveyForm } from './import-survey.form.ts';
import { importSurveyTexts } from './import-survey.texts.ts';
import { largestSurveyFile, readSurveyFile } from './read-survey-file.ts';
import { ReportPage } from './report-page.tsx';
import { allTexts, screened } from './screened.ts';

const path = '/:organisation/enkater/importera';
const access = importSurvey.roles;
// Any file that may be sent elsewhere is explained at its field; what was read of the largest one goes along twice over at most.
const maxBody = Math.max(largestFile + 2 * 1024 * 1024, 2 * longestCarried);

type At = { c: WebContext; services: Services; view: MemberView };

/**
 * Choose, look, make. It is no `formPage`, because a good file is answered with a report to look at before anything is kept: the screen, the
 * one-time value and the receipt are seen to here.
 */
export const importSurveyPage: Route[] = [
  {
    method: 'GET',
    path,
    access,
    async handle(c, services) {
      const view = await enterAsMember(c, services, access);
      return showChoose({ c, services, view }, undefined);
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
      return raw.step === 'make' || raw.step === 'without' ? make(at, raw) : look(at, raw);
    },
  },
];

/** From the file to the report of what comes in and what does not. */
async function look(at: At, raw: RawForm): Promise<Response> {
  const { services, view } = at;
  const t = importSurveyTexts[view.locale];
  const file = [raw.file].flat().find((one) => one instanceof File);
  // A browser sends an empty file without a name when none was chosen.
  if (!file || (file.size === 0 && file.name === '')) return showChoose(at, t.fileMissing);
  if (file.size > largestSurveyFile) return showChoose(at, t.fileTooLarge);
  try {
    const read = await readSurveyFile(await file.bytes());
    const imported = screened(read, { screen: services.screen, locale: view.locale });
    const title = (imported.title || file.name.replace(/\.\w{2,5}$/, '')).slice(0, 150);
    return await showReport(at, imported, formState<MakeSurveyForm>({ title, ...carry(imported) }));
  } catch (error) {
    if (error instanceof ImportRefused)
      return showChoose(at, importReasonsTexts[view.locale].refusals[error.code](error.detail));
    throw error;
  }
}

async function make(at: At, raw: RawForm): Promise<Response> {
  const { c, services, view } = at;
  const form = makeSurveyForm;
  const sent = carried({ questionnaire: textOf(raw.questionnaire), notes: textOf(raw.notes) });
  if (!sent || textOf(raw.questionnaire).length > longestCarried)
    return showChoose(at, importSurveyTexts[view.locale].carriedWrong);
  const strict = raw.step === 'without';
  const imported = screened(sent, { screen: services.screen, locale: view.locale, strict });
  const texts = allTexts(imported).filter((text) => services.screen.judge(text).length > 0);
  const judged: RawForm = { ...raw, ...carry(imported), texts: texts.join('\n') };
  const parsed = await screenForm({ services, view, form }, judged, parseForm(form, judged, view.locale));
  if (!parsed.ok) return showReport(at, imported, parsed.state);
  const digest = await formDigest(view, raw);
  const next = (id: number) => surveysPaths.questions(view.organisation, id);
  const { introduction, questionnaire } = imported;
  try {
    const input = { title: parsed.input.title, introduction, questionnaire, ownEmail: view.account.email };
    const id = await importSurvey.run(commandScope(services, view), input, digest && { digest, location: next });
    return c.redirect(next(id), 303);
  } catch (error) {
    if (error instanceof DoneBefore) return c.redirect(error.location, 303);
    if (!(error instanceof FieldError)) throw error;
    const errors = [{ name: 'title' as const, message: error.sentence }];
    return showReport(at, imported, { values: parsed.state.values, errors });
  }
}

function textOf(value: RawForm[string] | undefined): string {
  return typeof value === 'string' ? value : '';
}

function showChoose(at: At, problem: string | undefined): Promise<Response> {
  const errors = problem === undefined ? [] : [{ name: 'file' as const, message: problem }];
  const form: FormState<ChooseFileForm> = { values: {}, errors };
  return show(at, ChooseFilePage({ view: at.view, form }), errors.length > 0 ? 400 : 200);
}

function showReport(at: At, imported: Imported, form: FormState<MakeSurveyForm>): Promise<Response> {
  const isEmpty = allQuestions(imported.questionnaire).length === 0;
  return show(at, ReportPage({ view: at.view, form, imported, isEmpty }), form.errors.length > 0 ? 400 : 200);
}

async function show({ c }: At, page: Markup, status: 200 | 400): Promise<Response> {
  return c.html(`<!DOCTYPE html>${withOneTimeValue(String(await page))}`, status);
}
