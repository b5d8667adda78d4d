import { listAdministrations, listMandates, onTheWay, organisationPaths } from '#modules/organisation/index.ts';
import { addSurvey, findSurveyUnderWay, surveysPaths, type SurveyUnderWay } from '#modules/surveys/index.ts';
import { conversationsPaths } from '#modules/conversations/index.ts';
import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { page } from '#platform/web/page.tsx';
import { ButtonLink, ButtonRow } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { doorsPaths } from '../doors.paths.ts';
import { stepNames, stepsOf, type Standing, type StepName, type StepState } from './find-needs.rules.ts';
import { findNeedsTexts } from './find-needs.texts.ts';

type Data = { standing: Standing; survey: SurveyUnderWay | undefined };

/** The way from nothing to a sent survey, as a thread with knots: what is done, the one step that is next, and how long each takes. */
export const findNeedsPage = page({
  path: '/:organisation/borja/behoven',
  async load({ db, now }): Promise<Data> {
    const administrations = await listAdministrations(db);
    const survey = await findSurveyUnderWay(db, now);
    const sum = (of: (one: (typeof administrations)[number]) => number) =>
      administrations.reduce((all, one) => all + of(one), 0);
    const standing = {
      mandates: (await listMandates(db)).length,
      administrations: administrations.length,
      units: sum((one) => one.units),
      staff: sum((one) => one.staff),
      survey: survey && { ...survey, addresses: survey.sending.addresses, rounds: survey.sending.round },
    };
    return { standing, survey };
  },
  view(view, { standing, survey }) {
    const t = findNeedsTexts[view.locale];
    const steps = stepsOf(standing);
    const isMine = hasRole(view.actor, addSurvey.roles);
    const isSent = survey && stepNames.every((step) => steps[step] === 'done' || step === 'mandate');
    const without = survey ? survey.staff - survey.sending.addresses - survey.handedOut : 0;
    const crumbs = [{ label: t.doors, href: doorsPaths.begin(view.organisation) }];
    return (
      <Page view={view} step="needs" title={t.title} lead={t.lead} breadcrumbs={crumbs}>
        {!isMine && <p>{t.waiting}</p>}
        {isSent && (
          <>
            <Notice tone="success" title={t.sentTitle}>
              <p>{t.sent(survey.title, survey.sending.addresses, survey.handedOut)}</p>
              {without > 0 && (
                <p>
                  {t.without(without)}{' '}
                  {isMine && <a href={surveysPaths.addressList(view.organisation, survey.id)}>{t.addMore}</a>}
                </p>
              )}
            </Notice>
            <ButtonLink href={surveysPaths.survey(view.organisation, survey.id)}>{t.follow}</ButtonLink>
          </>
        )}
        <ol class="way">
          {stepNames.map((step) => (
            <Step view={view} step={step} state={steps[step]} data={{ standing, survey }} isMine={isMine} />
          ))}
        </ol>
        <p>
          {t.small} <a href={conversationsPaths.guides(view.organisation)}>{t.toConversations}</a>
        </p>
      </Page>
    );
  },
});

function Step(props: { view: MemberView; step: StepName; state: StepState; data: Data; isMine: boolean }) {
  const { view, step, state, data } = props;
  const t = findNeedsTexts[view.locale];
  const own = t.steps[step];
  const came = state === 'done' ? cameOf(view, step, data) : undefined;
  return (
    <li aria-current={state === 'next' ? 'step' : undefined} data-state={state}>
      <span class="thread-knot" data-knot={knots[state]} aria-hidden="true" />
      <div class="way-what">
        <h2>{own.title}</h2>
        <span class="quiet">
          {t.states[state]}
          {state !== 'done' && ` · ${own.minutes}`}
          {came !== undefined && ` · ${came}`}
        </span>
      </div>
      {(state === 'next' || state === 'later') && <p>{own.why}</p>}
      {props.isMine && (state === 'next' || state === 'later') && <Open {...props} />}
    </li>
  );
}

const knots = { done: undefined, next: 'here', later: 'open', coming: 'open' } as const;

/** The button of the step that is next, or the link of one that may wait. */
function Open({ view, step, state, data }: { view: MemberView; step: StepName; state: StepState; data: Data }) {
  const t = findNeedsTexts[view.locale].steps;
  const label = step === 'survey' && data.survey ? t.survey.mend : t[step].open;
  const href = onTheWay(pathOf(view, step, data));
  if (state === 'later')
    return (
      <p>
        <a href={href}>{label}</a>
      </p>
    );
  return (
    <ButtonRow>
      <ButtonLink href={href}>{label}</ButtonLink>
      {step === 'reach' && data.survey && (
        <a href={surveysPaths.codes(view.organisation, data.survey.id)}>{t.reach.paper}</a>
      )}
    </ButtonRow>
  );
}

function pathOf(view: MemberView, step: StepName, { survey }: Data): string {
  const { organisation } = view;
  if (step === 'mandate') return organisationPaths.addMandate(organisation);
  if (step === 'administrations') return organisationPaths.proposal(organisation);
  if (step === 'staff') return organisationPaths.importUnits(organisation);
  if (!survey) return surveysPaths.add(organisation);
  const paths = {
    survey: surveysPaths.edit,
    groups: surveysPaths.groups,
    texts: surveysPaths.texts,
    opening: surveysPaths.open,
    reach: surveysPaths.addressList,
    sending: surveysPaths.send,
  };
  return paths[step](organisation, survey.id);
}

/** What came of a step that is done, in a few words. */
function cameOf(view: MemberView, step: StepName, { standing, survey }: Data): string | undefined {
  const t = findNeedsTexts[view.locale].so;
  if (step === 'mandate') return t.mandate(standing.mandates);
  if (step === 'administrations') return t.administrations(standing.administrations);
  if (step === 'staff') return t.staff(standing.units, standing.staff);
  if (!survey) return undefined;
  if (step === 'survey') return survey.title;
  if (step === 'groups') return t.groups(survey.groups, survey.staff);
  return step === 'reach' ? t.reach(survey.sending.addresses, survey.handedOut) : undefined;
}
