import type { Route } from '#platform/web/route.ts';
import { answeringTexts } from './answering.texts.ts';
import { findAskedSurvey, type AskedSurvey } from './intake.queries.ts';
import { informationIn } from './promised-texts.ts';
import { askingOf, RespondPage, respondView, sendNotFound, sendPage, type RespondView } from './respond-page.tsx';

/** Where an answer that is on disk leads. No code in the address: whoever comes to the computer next learns nothing. */
export const thanksRoutes: Route[] = [
  {
    method: 'GET',
    path: '/svara/:token/tack',
    access: 'public',
    unlogged: true,
    async handle(c, services) {
      const view = respondView(c, services);
      const survey = await findAskedSurvey(services, c.req.param('token') ?? '');
      return survey ? sendPage(c, <ThanksPage view={view} survey={survey} />) : sendNotFound(c, view);
    },
  },
];

function ThanksPage({ view, survey }: { view: RespondView; survey: AskedSurvey }) {
  const t = answeringTexts[view.locale].thanks;
  const help = informationIn(survey.texts ?? {}, view.locale, {}).filter((block) => block.key === 'help');
  return (
    <RespondPage view={view} title={t.title} organisation={askingOf(survey)}>
      <h1>{t.title}</h1>
      <p>{survey.texts?.thanks?.[view.locale] ?? t.close}</p>
      <h2>{t.next}</h2>
      <p>{t.count}</p>
      <p>{t.shown(survey.threshold)}</p>
      {help.map((block) => (
        <>
          <h2>{block.heading}</h2>
          {block.paragraphs.map((paragraph) => (
            <p>{paragraph}</p>
          ))}
        </>
      ))}
    </RespondPage>
  );
}
