import type { StoredPlan } from '../group-plan.queries.ts';
import { inSwedish } from '../numbers.ts';
import { jointSurveyTexts } from './joint-survey.texts.ts';

/** The municipalities of a plan, with how many are asked in each: as respondents and results have them, in Swedish. */
export function participantsIn({ plan, administrationNames }: StoredPlan): string {
  return listed(
    plan.administrations.map(
      ({ id, planned }) => `${administrationNames.get(id) ?? ''} (${inSwedish.people(planned)})`,
    ),
  );
}

/** What the whole of a joint survey is called: all its municipalities, not the host alone. */
export function wholeNameOf({ plan, administrationNames }: StoredPlan): string {
  const names = plan.administrations.map(({ id }) => administrationNames.get(id) ?? '');
  return jointSurveyTexts.sv.wholeName(listed(names));
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} och ${last}`;
}
