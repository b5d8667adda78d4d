import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import type { Result } from '../result.queries.ts';
import { resultPaths } from '../results.paths.ts';
import { publishResult } from './publish-result.commands.ts';
import { whyNotPublishable } from './publish-result.rules.ts';
import { publishResultTexts } from './publish-result.texts.ts';

/** Whether everyone who was asked may read the result, with the way to the page they see; and to change it, for whoever may. */
export function PublicState(props: {
  view: MemberView;
  result: Pick<Result, 'surveyId' | 'gate' | 'groups' | 'isJoint'>;
  /** The survey's address, when the result is shown there. */
  shownAt: string | undefined;
}) {
  const { view, result, shownAt } = props;
  const t = publishResultTexts[view.locale];
  const may = hasRole(view.actor, publishResult.roles);
  if (shownAt !== undefined) {
    return (
      <p>
        {t.isPublic} <a href={resultPaths.public(shownAt)}>{t.publicPage}</a>
        {may && (
          <>
            {' · '}
            <a href={resultPaths.withdraw(view.organisation, result.surveyId)}>{t.withdraw.label}</a>
          </>
        )}
      </p>
    );
  }
  if (!may || whyNotPublishable(result)) return null;
  return (
    <p>
      <a href={resultPaths.publish(view.organisation, result.surveyId)}>{t.title}</a>
    </p>
  );
}
