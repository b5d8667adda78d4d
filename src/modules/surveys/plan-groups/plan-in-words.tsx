import type { MemberView } from '#platform/web/context.ts';
import type { StoredPlan } from '../group-plan.queries.ts';
import { surveysTexts } from '../surveys.texts.ts';

/** What the groups of a draft mean, said before anything is locked: how many, when one is shown with another, and who never stands alone. */
export function PlanInWords(props: { view: MemberView; stored: StoredPlan; threshold: number }) {
  const { view, stored } = props;
  const t = surveysTexts[view.locale].groups;
  const { groups, administrations, minimum } = stored.plan;
  const merged = groups.filter((group) => group.unitIds.length > 1);
  const small = administrations.filter((one) => one.planned < minimum);
  return (
    <>
      <h2>{t.inWords.heading}</h2>
      <ul>
        <li>{t.inWords.shown(groups.length, Math.min(...groups.map((group) => group.planned)))}</li>
        {merged.length > 0 && (
          <li>
            {t.inWords.merged(
              merged.reduce((sum, group) => sum + group.unitIds.length, 0),
              minimum,
            )}
          </li>
        )}
        <li>{t.inWords.tooFew(props.threshold)}</li>
        {small.map((one) => (
          <li>
            {t.inWords.smallAdministration(
              stored.administrationNames.get(one.id) ?? '',
              groups.find((group) => group.id === one.foldsInto)?.name ?? '',
            )}
          </li>
        ))}
        <li>{t.inWords.notByBackground}</li>
        <li>{t.inWords.locked}</li>
      </ul>
    </>
  );
}
