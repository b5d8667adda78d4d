import type { MemberView } from '#platform/web/context.ts';
import { Fold } from '#ui/fold.tsx';
import { joinersOf } from '../audience.ts';
import type { StoredPlan } from '../group-plan.queries.ts';
import type { Survey } from '../survey.queries.ts';
import { surveysTexts } from '../surveys.texts.ts';

/** So many steps are written out of the way to everybody together. */
const STEPS = 3;

/** The fold tree of an administration in words: who joins each group, step after step, when few answer. For a plan without problems. */
export function FoldSteps(props: { view: MemberView; survey: Survey; stored: StoredPlan; administrationId: string }) {
  const { view, survey, stored } = props;
  const t = surveysTexts[view.locale].groups;
  const everybody = stored.plan.groups.reduce((sum, group) => sum + group.planned, 0);
  const own = stored.plan.groups.filter((group) => group.administrationId === props.administrationId);
  return (
    <Fold summary={t.steps.summary}>
      <p>{t.steps.how(survey.threshold)}</p>
      <ul>
        {own.map((group) => {
          const joiners = joinersOf(stored, group.id, STEPS);
          const reached = joiners.at(-1)?.staff ?? group.planned;
          return (
            <li>
              {t.nameAndPeople(group.name, group.planned)}
              <ol>
                {joiners.map((joiner) => (
                  <li>{t.steps.with(joiner.name, joiner.staff)}</li>
                ))}
                {joiners.length === STEPS && reached < everybody && <li>{t.steps.everybody(everybody)}</li>}
                {joiners.length === 0 && <li>{t.steps.nobody}</li>}
              </ol>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
