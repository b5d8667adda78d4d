import type { Secrets } from '#platform/secrets.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { MemberView } from '#platform/web/context.ts';
import { enterAsMember } from '#platform/web/enter.ts';
import { download, html, numberParam } from '#platform/web/page.tsx';
import type { Route } from '#platform/web/route.ts';
import { languageName } from '#content/languages.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { handOutCodes } from '../hand-out-codes/hand-out-codes.command.ts';
import { keyingCodeOf, secretNameOf } from '../codes.ts';
import { shortAddress } from '../respond-here/address.ts';
import { pdfFile } from '../respond-here/pdf-file.ts';
import type { Survey } from '../survey.queries.ts';
import { getOpenIn } from '../survey-in-mode.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { answerPaths, surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { paperForm } from './paper-form.ts';
import { isPrintable } from './printable-languages.ts';
import { findPromisedTexts } from '../survey-texts.queries.ts';

type Opened = Survey & { publicToken: string };

// The page is a route of its own, since reckoning the code needs the secret, which no page's load is given.
/** The questionnaire to print, and what those who type in the answers need. */
export const paperPage: Route[] = [
  {
    method: 'GET',
    path: '/:organisation/enkater/:id/pappersenkat',
    access: handOutCodes.roles,
    async handle(c, services) {
      const view = await enterAsMember(c, services, handOutCodes.roles);
      const id = numberParam(c, 'id');
      const scope = { db: services.database, organisationId: view.organisation.id, reading: true };
      const survey = await inOrganisation(scope, (db) => getOpenIn({ ...view, db }, id, ['keyed']));
      return html(c, <Paper view={view} survey={survey} code={await findKeyingCode(services.secrets, survey)} />);
    },
  },
  ...download({
    path: '/:organisation/enkater/:id/pappersenkat/fil',
    access: handOutCodes.roles,
    async load(ctx, { id }) {
      const survey = await getOpenIn(ctx, id, ['keyed']);
      const wanted = ctx.url.searchParams.get('sprak') ?? 'sv';
      const language = printable(survey).find((one) => one === wanted) ?? 'sv';
      const texts = (await findPromisedTexts(ctx.db, id)) ?? {};
      return { survey, texts, language, organisationName: ctx.organisation.name };
    },
    make: (data, view) => pdfFile(paperForm(data), view),
  }),
];

async function findKeyingCode(secrets: Secrets, { publicToken }: Opened): Promise<string | undefined> {
  const secret = await secrets.find(secretNameOf(publicToken));
  return secret && keyingCodeOf(secret);
}

function printable({ questionnaire }: Survey): string[] {
  return questionnaire.languages.filter(isPrintable);
}

function Paper({ view, survey, code }: { view: MemberView; survey: Opened; code: string | undefined }) {
  const t = surveysTexts[view.locale].paper;
  const [first = 'sv', ...others] = printable(survey);
  const missing = survey.questionnaire.languages.filter((language) => !isPrintable(language));
  const nameOf = (tag: string) => languageName(tag, view.locale);
  const link = `${view.publicUrl}${answerPaths.keyIn(survey.publicToken)}`;
  return (
    <Page view={view} step="needs" title={t.heading} lead={t.lead} breadcrumbs={surveyCrumbs(view, survey)}>
      <Notice tone="warning" title={t.claimTitle}>
        <p>{t.claim}</p>
      </Notice>
      <h2>{t.stepsHeading}</h2>
      <ol>
        {Object.values(t.steps).map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <h2>{t.printHeading}</h2>
      <ButtonLink href={surveysPaths.paperFile(view.organisation, survey.id, first)}>
        {t.print(nameOf(first))}
      </ButtonLink>
      {others.length > 0 && (
        <ul>
          {others.map((language) => (
            <li>
              <a href={surveysPaths.paperFile(view.organisation, survey.id, language)}>{t.print(nameOf(language))}</a>
            </li>
          ))}
        </ul>
      )}
      {missing.length > 0 && <p>{t.notPrintable(new Intl.ListFormat(view.locale).format(missing.map(nameOf)))}</p>}
      <h2>{t.keyingHeading}</h2>
      {code === undefined && <Notice tone="warning">{t.codeGone}</Notice>}
      <Facts
        items={[
          { term: t.keyIn, value: <a href={link}>{shortAddress(link)}</a> },
          ...(code === undefined ? [] : [{ term: t.code, value: <code class="slip-code">{code}</code> }]),
        ]}
      />
      <p>{t.codeWhy}</p>
      <p class="quiet">{t.noCount}</p>
    </Page>
  );
}
