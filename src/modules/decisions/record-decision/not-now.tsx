import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { Notice } from '#ui/notice.tsx';
import { decisionsPaths } from '../decisions.paths.ts';
import { handOver } from '../hand-over/hand-over.command.ts';
import type { Recording } from './record-decision.page.tsx';
import { recordDecisionTexts } from './record-decision.texts.ts';

/** Why no decision can be recorded now, and where it is mended. */
export function NotNow({ view, data: { matter, memoranda, plan } }: { view: MemberView; data: Recording }) {
  const t = recordDecisionTexts[view.locale];
  const { organisation } = view;
  const draft = memoranda.at(-1);
  if (matter.state !== 'open' || !draft)
    return (
      <Notice tone="info">
        <p>{t.matterSettled}</p>
        {plan?.state === 'adopted' && <p>{t.planAdopted(plan.title)}</p>}
        <p>
          <a href={decisionsPaths.matter(organisation, matter.id)}>{t.toMatter}</a>
        </p>
      </Notice>
    );
  return (
    <Notice tone="warning">
      <p>{t.handOverFirst.why}</p>
      <p>
        {hasRole(view.actor, handOver.roles) ? (
          <a href={decisionsPaths.handOver(organisation, draft.id)}>{t.handOverFirst.link}</a>
        ) : (
          <a href={decisionsPaths.memorandum(organisation, draft.id)}>{t.handOverFirst.see}</a>
        )}
      </p>
    </Notice>
  );
}
