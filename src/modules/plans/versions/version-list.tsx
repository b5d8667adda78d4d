import type { MemberView } from '#platform/web/context.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { decidedText } from '../decided-text.ts';
import type { PlanVersion } from '../plan.queries.ts';
import { planTexts } from '../plan.texts.ts';
import { plansPaths } from '../plans.paths.ts';

/** Every time the plan was put forward, and what came of it. */
export function VersionList({
  view,
  planId,
  versions,
}: {
  view: MemberView;
  planId: number;
  versions: readonly PlanVersion[];
}) {
  const t = planTexts[view.locale].page;
  return (
    <ul>
      {versions.map((version) => (
        <li>
          <a href={plansPaths.version(view.organisation, planId, version.version)}>
            {t.versionLink(String(version.version), formatDate(today(version.proposedAt), view.locale))}
          </a>
          {version.decidedOn && `, ${t.versionAdopted(decidedText(version, view.locale))}`}
          {version.openedAgainReason && `, ${t.versionOpenedAgain(version.openedAgainReason)}`}
          {version.handedOnReason && <p class="quiet">{t.handedOn(version.handedOnReason)}</p>}
        </li>
      ))}
    </ul>
  );
}
