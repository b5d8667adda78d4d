import { AppError } from '#platform/errors.ts';
import type { LoadContext } from '#platform/web/context.ts';
import { download, page } from '#platform/web/page.tsx';
import { today } from '#foundations/clocks/index.ts';
import { Page } from '#ui/frame.tsx';
import { DataTable } from '#ui/table.tsx';
import { writeOwnJson } from '../exchange/own-json.ts';
import { writeLss } from '../limesurvey/write-lss.ts';
import { allQuestions } from '../questionnaire.ts';
import { paperForm } from '../key-in-answers/paper-form.ts';
import { findPromisedTexts } from '../survey-texts.queries.ts';
import { pdfFile } from '../respond-here/pdf-file.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { findResponse, getSurvey } from '../survey.queries.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { writeXlsForm } from '../xlsform/write-xlsform.ts';
import { asRead } from './as-read.ts';
import { exportSurveyTexts } from './export-survey.texts.ts';
import { writeDdi, type Described } from './write-ddi.ts';

const formats = ['json', 'limesurvey', 'xlsform', 'ddi'] as const;
type Format = (typeof formats)[number];
const rows = ['pdf', ...formats] as const;

/** The questions of a survey, whatever its state, to read and as four kinds of file. */
export const exportSurveyPage = [
  ...page({
    path: '/:organisation/enkater/:id/hamta',
    load: async ({ db }, { id }) => ({ survey: await getSurvey(db, id) }),
    view(view, { survey }) {
      const t = exportSurveyTexts[view.locale];
      const isEmpty = allQuestions(survey.questionnaire).length === 0;
      return (
        <Page view={view} step="needs" title={t.heading} lead={t.lead} breadcrumbs={surveyCrumbs(view, survey)}>
          {isEmpty ? (
            <p>{t.empty}</p>
          ) : (
            <DataTable
              caption={t.caption}
              captionHidden
              rows={rows}
              columns={[
                {
                  label: t.file,
                  rowHeader: true,
                  cell: (format) => (
                    <a href={surveysPaths.exportFile(view.organisation, survey.id, format)}>{t.files[format].name}</a>
                  ),
                },
                { label: t.use, cell: (format) => t.files[format].use },
              ]}
            />
          )}
        </Page>
      );
    },
  }),
  ...download({
    path: '/:organisation/enkater/:id/hamta/pdf',
    async load({ db, organisation, locale }, { id }) {
      const survey = await getSurvey(db, id);
      if (allQuestions(survey.questionnaire).length === 0)
        throw new AppError('not-now', exportSurveyTexts[locale].empty);
      const language = survey.questionnaire.languages.includes(locale) ? locale : 'sv';
      return { survey, texts: (await findPromisedTexts(db, id)) ?? {}, organisationName: organisation.name, language };
    },
    make: (data, view) => pdfFile(paperForm({ ...data, onlyToRead: true }), view),
  }),
  ...file('/:organisation/enkater/:id/hamta/json', 'json'),
  ...file('/:organisation/enkater/:id/hamta/limesurvey', 'limesurvey'),
  ...file('/:organisation/enkater/:id/hamta/xlsform', 'xlsform'),
  ...file('/:organisation/enkater/:id/hamta/ddi', 'ddi'),
];

function file<const P extends `/:organisation/enkater/:id/hamta/${Format}`>(path: P, format: Format) {
  return download({
    path,
    load: (ctx, params) => loadDescribed(ctx, params.id, format),
    async make(described) {
      const { ending, mediaType, write } = FILES[format];
      return { body: await write(described), mediaType, name: `${described.title}.${ending}` };
    },
  });
}

const FILES: Record<
  Format,
  { ending: string; mediaType: string; write: (of: Described) => Promise<Uint8Array<ArrayBuffer>> }
> = {
  json: {
    ending: 'json',
    mediaType: 'application/json',
    write: async ({ title, introduction, questionnaire }) =>
      bytesOf(writeOwnJson({ title, introduction, questionnaire })),
  },
  limesurvey: { ending: 'lss', mediaType: 'application/xml', write: async (of) => bytesOf(writeLss(of)) },
  xlsform: {
    ending: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: writeXlsForm,
  },
  ddi: { ending: 'xml', mediaType: 'application/xml', write: async (of) => bytesOf(writeDdi(of)) },
};

async function loadDescribed(
  { db, organisation, now, locale }: LoadContext,
  id: number,
  format: Format,
): Promise<Described> {
  const survey = await getSurvey(db, id);
  if (allQuestions(survey.questionnaire).length === 0) throw new AppError('not-now', exportSurveyTexts[locale].empty);
  const response = survey.state === 'closed' ? await findResponse(db, id) : undefined;
  const { title, introduction, questionnaire } = format === 'json' ? survey : asRead(survey);
  const { mode, openedAt, closedAt } = survey;
  return {
    ...{ id, title, introduction, questionnaire, mode, organisation: organisation.name },
    today: today(now),
    openedOn: openedAt ? today(openedAt) : undefined,
    closedOn: closedAt ? today(closedAt) : undefined,
    // That all, or all but one, answered is not said.
    cases:
      response && response.invited > 0 && response.invited - response.answered <= 1 ? undefined : response?.answered,
  };
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
