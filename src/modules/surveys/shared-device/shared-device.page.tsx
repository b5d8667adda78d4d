import { type PosterSheet, shortened } from '#foundations/documents/index.ts';
import { download, page } from '#platform/web/page.tsx';
import type { MemberView } from '#platform/web/context.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { handOutCodes } from '../hand-out-codes/hand-out-codes.command.ts';
import { shortAddress } from '../respond-here/address.ts';
import { pdfFile } from '../respond-here/pdf-file.ts';
import { WhereToAnswer } from '../respond-here/where-to-answer.tsx';
import type { Survey } from '../survey.queries.ts';
import { getOpenIn } from '../survey-in-mode.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { answerPaths, surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';

const modes = ['codes', 'open-link'] as const;

/** Steps that are about slips with codes. */
const aboutSlips = ['slips', 'draw', 'code', 'take'];

/** How a device is prepared on which several people answer, one after the other. */
export const sharedDevicePage = [
  ...page({
    path: '/:organisation/enkater/:id/delad-enhet',
    access: handOutCodes.roles,
    load: async (ctx, { id }) => ({ survey: await getOpenIn(ctx, id, modes) }),
    view(view, { survey }) {
      const t = surveysTexts[view.locale].sharedDevice;
      return (
        <Page view={view} step="needs" title={t.heading} lead={t.lead} breadcrumbs={surveyCrumbs(view, survey)}>
          <p>{t.explanation}</p>
          <h2>{t.setUp}</h2>
          <ol>
            {stepsIn(survey, t.steps).map((step) => (
              <li>{step}</li>
            ))}
          </ol>
          {survey.mode === 'codes' && (
            <p>
              <a href={surveysPaths.codes(view.organisation, survey.id)}>{t.toSlips}</a>
            </p>
          )}
          <h2>{t.where}</h2>
          <WhereToAnswer link={linkOf(view, survey)} locale={view.locale} />
          <ButtonLink href={surveysPaths.sharedDevicePoster(view.organisation, survey.id)}>{t.poster}</ButtonLink>
          <h2>{t.notCovered}</h2>
          <ul>
            {Object.values(t.notCoveredList).map((one) => (
              <li>{one}</li>
            ))}
          </ul>
        </Page>
      );
    },
  }),
  ...download({
    path: '/:organisation/enkater/:id/delad-enhet/affisch',
    access: handOutCodes.roles,
    load: async (ctx, { id }) => ({ survey: await getOpenIn(ctx, id, modes) }),
    make: ({ survey }, view) => pdfFile(posterOf(view, survey), view),
  }),
];

function linkOf(view: MemberView, survey: { publicToken: string }): string {
  return `${view.publicUrl}${answerPaths.shared(survey.publicToken)}`;
}

function stepsIn(survey: Survey, steps: Readonly<Record<string, string>>): string[] {
  return Object.entries(steps).flatMap(([name, step]) =>
    survey.mode === 'codes' || !aboutSlips.includes(name) ? [step] : [],
  );
}

function posterOf(view: MemberView, survey: Survey & { publicToken: string }): PosterSheet {
  const { sharedDevice: t, respondHere } = surveysTexts[view.locale];
  const link = linkOf(view, survey);
  return {
    kind: 'poster',
    title: `${t.sheet}: ${survey.title}`,
    language: view.locale,
    organisation: view.organisation.name,
    heading: shortened(survey.title, 90),
    lead: t.onPoster.lead,
    link,
    alt: respondHere.qr(shortAddress(link)),
    address: shortAddress(link),
    steps: stepsIn(survey, t.onPoster.steps),
    notes: Object.values(t.onPoster.notes),
  };
}
