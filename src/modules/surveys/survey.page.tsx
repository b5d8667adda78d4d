import { page } from '#platform/web/page.tsx';
import { today } from '#foundations/clocks/index.ts';
import { getThreadSides, type ThreadSides } from '#foundations/thread/index.ts';
import type { GroupPlan } from '#disclosure/group-plan.ts';
import { Page } from '#ui/frame.tsx';
import { getGroupPlan, listPlanUnits } from './group-plan.queries.ts';
import { exportSurveyTexts } from './export-survey/export-survey.texts.ts';
import { whyNotOpenable, type OpeningProblem } from './open-survey/open-survey.rules.ts';
import { getReading, type Reading } from './read-texts/text-reader.queries.ts';
import { getResponseByGroup, type ResponseByGroup } from './response-by-group.ts';
import {
  getLeftAfterCount,
  listShownTogether,
  type LeftAfterCount,
  type ShownTogether,
} from './survey-page/closed-survey.queries.ts';
import { ClosedSurvey } from './survey-page/closed-survey.tsx';
import { CountingSurvey, KeyMissing } from './survey-page/counting-survey.tsx';
import { DraftSurvey } from './survey-page/draft-survey.tsx';
import { OpenSurvey } from './survey-page/open-survey.tsx';
import { SurveyStateMark } from './survey-state.tsx';
import { getSending, listGroupInvitations, type GroupInvitations, type Sending } from './invitations.queries.ts';
import {
  findCountProgress,
  findResponse,
  getResponseSoFar,
  getSurvey,
  type Response,
  type ResponseSoFar,
  type Survey,
} from './survey.queries.ts';
import { surveysPaths } from './surveys.paths.ts';
import { surveysTexts } from './surveys.texts.ts';

type SurveyData = {
  survey: Survey;
  plan: GroupPlan;
  thread: ThreadSides;
  /** What stops the opening of a draft. */
  problems?: OpeningProblem[];
  open?: { response: ResponseSoFar; byGroup: ResponseByGroup; sending: Sending; groups: GroupInvitations[] };
  /** `response` is there when it is counted. */
  closed?: {
    response: Response | undefined;
    left: LeftAfterCount;
    groups: GroupInvitations[];
    together: ShownTogether[];
    percent: number | undefined;
    reading: Reading;
  };
};

/** A survey as it stands: what is left before it opens, how it goes while it is open, where its result is. */
export const surveyPage = page({
  path: '/:organisation/enkater/:id',
  async load({ db, now }, { id }): Promise<SurveyData> {
    const survey = await getSurvey(db, id);
    const thread = await getThreadSides(db, id);
    const { plan } = await getGroupPlan(db, id);
    const common = { survey, plan, thread };
    if (survey.state === 'open') {
      const open = {
        response: await getResponseSoFar(db, id),
        byGroup: await getResponseByGroup(db, id),
        sending: await getSending(db, id),
        groups: await listGroupInvitations(db, id),
      };
      return { ...common, open };
    }
    if (survey.state === 'closed')
      return {
        ...common,
        closed: {
          response: await findResponse(db, id),
          left: await getLeftAfterCount(db, id),
          groups: await listGroupInvitations(db, id),
          together: await listShownTogether(db, id),
          percent: await findCountProgress(db, id),
          reading: await getReading(db, id),
        },
      };
    const { units } = await listPlanUnits(db, id);
    return { ...common, problems: whyNotOpenable({ survey, plan, units, today: today(now) }) };
  },
  view(view, { survey, plan, thread, open, closed, problems }) {
    const t = surveysTexts[view.locale];
    return (
      <Page
        view={view}
        step="needs"
        title={survey.title}
        lead={<SurveyStateMark state={survey.state} locale={view.locale} />}
        breadcrumbs={[{ label: t.title, href: surveysPaths.surveys(view.organisation) }]}
        terms={['reportingGroup', 'anonymity', 'controller', 'disposal']}
        thread={{ sides: thread, current: t.current }}
      >
        {problems && <DraftSurvey view={view} survey={survey} plan={plan} problems={problems} />}
        {open && survey.keyMissing && <KeyMissing view={view} when="open" />}
        {open && <OpenSurvey view={view} survey={survey} {...open} />}
        {closed?.response && <ClosedSurvey view={view} survey={survey} {...closed} response={closed.response} />}
        {closed && !closed.response && <CountingSurvey view={view} survey={survey} percent={closed.percent} />}
        <p>
          <a href={surveysPaths.exportQuestions(view.organisation, survey.id)}>{exportSurveyTexts[view.locale].link}</a>
        </p>
      </Page>
    );
  },
});
