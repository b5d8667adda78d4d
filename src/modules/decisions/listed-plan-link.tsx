import type { MemberView } from '#platform/web/context.ts';
import { isPdfAvailable } from '#foundations/documents/index.ts';
import { plansPaths } from '#modules/plans/index.ts';
import { attachmentsTexts } from './attachments/attachments.texts.ts';
import type { ListedPlan } from './listed-plan.ts';

/** The plan as it was put forward, to take away; only its name where it has not been put forward or no PDF can be made. */
export function ListedPlanLink({ view, plan: { line, planId, version } }: { view: MemberView; plan: ListedPlan }) {
  if (version === null || !isPdfAvailable()) return <>{line}</>;
  return (
    <a href={plansPaths.versionFile(view.organisation, planId, version, 'pdf')}>
      {attachmentsTexts[view.locale].download(line)}
    </a>
  );
}
