import type { MemberView } from '#platform/web/context.ts';
import type { PlanProblem } from '#disclosure/check-group-plan.ts';
import type { PlannedAdministration, PlannedGroup, PlanUnit } from '#disclosure/group-plan.ts';
import { DataTable } from '#ui/table.tsx';
import { alwaysShownWith } from '../audience.ts';
import type { StoredPlan } from '../group-plan.queries.ts';
import type { Survey } from '../survey.queries.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { jointSurveyTexts } from '../joint-survey/joint-survey.texts.ts';
import { FoldSteps } from './fold-steps.tsx';

type AdministrationPlanProps = {
  view: MemberView;
  survey: Survey;
  administration: PlannedAdministration & { name: string };
  stored: StoredPlan;
  units: readonly PlanUnit[];
  problems: readonly PlanProblem[];
  /** Probability per group that it is shown without another. */
  shownAlone: ReadonlyMap<string, number>;
  canEdit: boolean;
};

/** The groups of one administration: who is in each, how likely it is to be shown, and with whom it is shown otherwise. */
export function AdministrationPlan(props: AdministrationPlanProps) {
  const { view, survey, administration, stored, canEdit } = props;
  const t = surveysTexts[view.locale].groups;
  const own = stored.plan.groups.filter((group) => group.administrationId === administration.id);
  const host = stored.plan.groups.find((group) => group.id === administration.foldsInto);
  const problems = props.problems.filter((problem) => problem.administrationId === administration.id);
  return (
    <section>
      <h3>{t.nameAndPeople(administration.name, administration.planned)}</h3>
      <Problems problems={problems} minimum={stored.plan.minimum} view={view} />
      <DataTable
        caption={t.of(administration.name)}
        captionHidden
        rows={own}
        columns={[
          { label: t.group, rowHeader: true, cell: (group) => <GroupName group={group} {...props} /> },
          { label: canEdit ? t.unitsToMove : t.units, cell: (group) => <UnitNames group={group} {...props} /> },
          { label: t.staff, numeric: true, cell: (group) => group.planned },
          // How it went is in the result.
          ...(survey.state === 'closed'
            ? []
            : [{ label: t.chance, numeric: true, cell: (group: PlannedGroup) => chanceOf(props, group) }]),
          { label: t.shownWith(survey.threshold), cell: (group) => foldOf(props, group) },
        ]}
      />
      {host && (
        <p>
          {(survey.joint ? jointSurveyTexts[view.locale] : t).administrationFold(
            host.name,
            survey.threshold,
            administration.planned < stored.plan.minimum,
          )}{' '}
          {canEdit && (
            <a href={surveysPaths.administrationFold(view.organisation, survey.id, administration.id)}>
              {t.changeFold(administration.name)}
            </a>
          )}
        </p>
      )}
      {props.problems.length === 0 && (
        <FoldSteps view={view} survey={survey} stored={stored} administrationId={administration.id} />
      )}
    </section>
  );
}

function GroupName(props: AdministrationPlanProps & { group: PlannedGroup }) {
  const { group, view, survey, canEdit } = props;
  const problems = props.problems.filter((problem) => problem.groupId === group.id);
  return (
    <>
      {canEdit ? <a href={surveysPaths.group(view.organisation, survey.id, group.id)}>{group.name}</a> : group.name}
      <Problems problems={problems} minimum={props.stored.plan.minimum} view={view} />
    </>
  );
}

function UnitNames({ group, view, survey, units, canEdit }: AdministrationPlanProps & { group: PlannedGroup }) {
  const t = surveysTexts[view.locale].groups;
  const own = units.filter((unit) => group.unitIds.includes(unit.id));
  return (
    <>
      {own.map((unit, index) => (
        <>
          {index > 0 && ', '}
          {canEdit ? (
            <a href={surveysPaths.moveUnit(view.organisation, survey.id, unit.id)}>
              <span class="ds-sr-only">{t.move} </span>
              {t.nameAndStaff(unit.name, unit.staff)}
            </a>
          ) : (
            t.nameAndStaff(unit.name, unit.staff)
          )}
        </>
      ))}
    </>
  );
}

function Problems(props: { problems: readonly PlanProblem[]; minimum: number; view: MemberView }) {
  const t = surveysTexts[props.view.locale].groups.problem;
  return (
    <>
      {props.problems.map((problem) => (
        <p class="field-error">{t[problem.code](props.minimum)}</p>
      ))}
    </>
  );
}

function chanceOf(props: AdministrationPlanProps, group: PlannedGroup): string {
  const t = surveysTexts[props.view.locale].groups;
  return alwaysWith(props, group) ? t.never : t.percent(Math.round((props.shownAlone.get(group.id) ?? 0) * 100));
}

function foldOf(props: AdministrationPlanProps, group: PlannedGroup): string {
  const { stored } = props;
  const t = surveysTexts[props.view.locale].groups;
  const always = alwaysWith(props, group);
  if (always) return t.alwaysWith(always);
  const sibling = stored.plan.groups.find((one) => one.id === group.foldsInto);
  return sibling ? sibling.name : t.onlyGroup;
}

/** A plan that is not right yet has no answer to this. */
function alwaysWith({ stored, problems }: AdministrationPlanProps, group: PlannedGroup): string | null {
  return problems.length > 0 ? null : alwaysShownWith(stored, group.id);
}
