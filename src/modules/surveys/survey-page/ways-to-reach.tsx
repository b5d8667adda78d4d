import type { MemberView } from '#platform/web/context.ts';
import type { SurveyMode } from '#content/survey-mode.ts';
import type { Survey } from '../survey.queries.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';

/** The ways in which an open survey is brought to people, by how they answer it. */
export function WaysToReach({ view, survey }: { view: MemberView; survey: Survey }) {
  const t = surveysTexts[view.locale];
  return (
    <>
      <h2>{t.openPage.reach}</h2>
      <ul>
        {waysIn(view)[survey.mode].map(([label, path]) => (
          <li>
            <a href={path(view.organisation, survey.id)}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

type Way = [label: string, path: (organisation: { slug: string }, id: number) => string];

function waysIn(view: MemberView): Record<SurveyMode, Way[]> {
  const t = surveysTexts[view.locale];
  return {
    codes: [
      [t.addresses.heading, surveysPaths.addresses],
      [t.send.heading, surveysPaths.send],
      [t.codes.heading, surveysPaths.codes],
      [t.meeting.heading, surveysPaths.meeting],
      [t.sharedDevice.heading, surveysPaths.sharedDevice],
      [t.replace.heading, surveysPaths.replaceCode],
    ],
    'open-link': [
      [t.meeting.heading, surveysPaths.meeting],
      [t.sharedDevice.heading, surveysPaths.sharedDevice],
    ],
    keyed: [[t.paper.heading, surveysPaths.paper]],
  };
}
