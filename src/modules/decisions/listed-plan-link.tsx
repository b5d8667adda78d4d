import type { MemberView } from '#platform/web/context.ts';
import { isPdfAvailable } from '#foundations/documents/index.ts';
import { plansPaths } from '#modules/plans/index.ts';
import { attachmentsTexts } from './attachments/attachments.texts.ts';
import type { ListedPlan } from './listed-plan.ts';

/** The plan as it was put forward, to take away; where it has not been put forward or no PDF can be made, the page where it is read. */
export function ListedPlanLink({ view, plan: { line, planId, version } }: { view: MemberView; plan: ListedPlan }) {
  if (version === null) return <a href={plansPaths.plan(view.organisation, planId)}>{line}</a>;
  if (!isPdfAvailable()) return <a href={plansPaths.version(view.organisation, planId, version)}>{line}</a>;
  return (
    <a href={plansPaths.versionFile(view.organisation, planId, version, 'pdf')}>
      {attachmentsTexts[view.locale].download(line)}
    </a>
  );
}
