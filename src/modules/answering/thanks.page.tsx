import type { Route } from '#platform/web/route.ts';
import { textQuestions } from '#modules/surveys/index.ts';
import { Said } from '#ui/questions/words.tsx';
import { findAskedSurvey } from './intake.queries.ts';
import { informationIn, promisedText } from './promised-texts.ts';
import { askingOf, RespondPage, respondView, sendNotFound, sendPage } from './respond-page.tsx';
import type { At } from './way.ts';

/** Where an answer that is on disk leads. No code in the address: whoever comes to the computer next learns nothing. */
export const thanksRoutes: Route[] = [
  {
    method: 'GET',
    path: '/svara/:token/tack',
    access: 'public',
    unlogged: true,
    async handle(c, services) {
      const token = c.req.param('token') ?? '';
      const survey = await findAskedSurvey(services, token);
      if (!survey) return sendNotFound(c, services);
      return sendPage(c, <ThanksPage at={{ view: respondView(c, services, survey), token, survey }} />);
    },
  },
];

function ThanksPage({ at: { view, survey } }: { at: At }) {
  const { say } = view.phrases;
  const withCodes = survey.mode === 'codes';
  const help = informationIn(survey.texts ?? {}, view.language, () => ({})).filter((block) => block.key === 'help');
  const own = promisedText(survey.texts, 'thanks', view.language);
  return (
    <RespondPage view={view} title={say('thanks.title')} organisation={askingOf(survey)} scripted>
      <h1>
        <Said words={say('thanks.title')} />
      </h1>
      <p>
        <Said words={own ?? say(withCodes ? 'thanks.close' : 'thanks.close-open')} />
      </p>
      <h2>
        <Said words={say('thanks.next')} />
      </h2>
      <p>
        <Said words={say(withCodes ? 'thanks.count' : 'thanks.count-open')} />
      </p>
      {textQuestions(survey.questions).length > 0 && (
        <p>
          <Said words={say('thanks.texts')} />
        </p>
      )}
      <p>
        <Said
          words={withCodes ? say('thanks.shown', { threshold: String(survey.threshold) }) : say('thanks.shown-open')}
        />
      </p>
      {help.map((block) => (
        <>
          <h2>
            <Said words={block.heading} />
          </h2>
          {block.paragraphs.map((words) => (
            <p>
              <Said words={words} />
            </p>
          ))}
        </>
      ))}
    </RespondPage>
  );
}
