import type { MemberView } from '#platform/web/context.ts';
import { alongTheWay, isOnTheWay } from '#modules/organisation/index.ts';
import type { PlanUnit } from '#disclosure/group-plan.ts';
import { expectedVisibility, probabilityShown, type ExpectedVisibility } from '#disclosure/visibility.ts';
import { PostButton } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import type { PlanHistory, StoredPlan } from '../group-plan.queries.ts';
import { minimumAt } from '../group-plan.rules.ts';
import type { Survey } from '../survey.queries.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { ResponseChoice } from './response-choice.tsx';

type ExpectedViewProps = {
  view: MemberView;
  survey: Survey;
  stored: StoredPlan;
  units: readonly PlanUnit[];
  history: PlanHistory;
  /** Per cent who answered the survey before this one, if there was one. */
  latest: number | undefined;
  /** Per cent who are taken to answer. */
  rate: number;
  expected: ExpectedVisibility;
  canEdit: boolean;
};

/** What the groups can be expected to show, beside every unit by itself and beside what they were before the latest change. */
export function ExpectedView(props: ExpectedViewProps) {
  const { view, survey, stored, units, rate, expected, canEdit } = props;
  const t = surveysTexts[view.locale].groups;
  const wanted = minimumAt(units, { expectedResponse: rate, threshold: survey.threshold });
  return (
    <>
      <h2>{t.seen.heading}</h2>
      <ResponseChoice rate={rate} locale={view.locale} onTheWay={isOnTheWay(view)} />
      {props.latest !== undefined && (
        <p>
          {t.seen.latest(props.latest)} {t.seen.madeFor(props.history.expectedResponse)}
        </p>
      )}
      <p>
        {t.expected(rate, perCent(expected.staffShare))} {t.seen.groups(perCent(expected.groupShare))}{' '}
        {survey.state === 'draft' && t.seen.byUnit(unitsAlone(props))} {t.expectedResponseHint}
      </p>
      {canEdit && wanted > stored.plan.minimum && (
        <p>
          {t.seen.larger(rate, wanted)}{' '}
          <a href={alongTheWay(view, surveysPaths.proposeGroups(view.organisation, survey.id, rate))}>
            {t.seen.toLarger(rate)}
          </a>
        </p>
      )}
      {canEdit && <LatestChange {...props} />}
    </>
  );
}

function LatestChange({ view, survey, stored, history, rate, expected }: ExpectedViewProps) {
  const t = surveysTexts[view.locale].groups;
  const { before } = history;
  if (!before) return <></>;
  const earlier = expectedVisibility(before.plan, rate / 100, survey.threshold);
  const said = (groups: number, share: number) => t.latest.shows(groups, perCent(share));
  return (
    <>
      <h3>{t.latest.heading}</h3>
      <Facts
        items={[
          { term: t.latest.before, value: said(before.plan.groups.length, earlier.staffShare) },
          { term: t.latest.now, value: said(stored.plan.groups.length, expected.staffShare) },
        ]}
      />
      <PostButton
        action={alongTheWay(view, surveysPaths.undoGroups(view.organisation, survey.id))}
        label={t.latest.undo}
      />
    </>
  );
}

/** Staff, in per cent, who would see a result if every unit were shown by itself and those with too few answers were hidden. */
function unitsAlone({ units, survey, rate }: ExpectedViewProps): number {
  const staff = units.reduce((sum, unit) => sum + unit.staff, 0);
  const shown = units.reduce(
    (sum, unit) => sum + unit.staff * probabilityShown({ planned: unit.staff, rate: rate / 100, k: survey.threshold }),
    0,
  );
  return perCent(shown / Math.max(staff, 1));
}

function perCent(share: number): number {
  return Math.round(share * 100);
}
