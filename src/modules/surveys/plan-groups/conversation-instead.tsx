import type { MemberView } from '#platform/web/context.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { conversationInsteadTexts } from './conversation-instead.texts.ts';

/** Where the units and teams go that are too small to see a result of their own. `units` is left out where there is no plan to count them by. */
export function ConversationInstead(props: { view: MemberView; units?: { count: number; minimum: number } }) {
  const { view, units } = props;
  const t = conversationInsteadTexts[view.locale];
  if (units?.count === 0) return null;
  return (
    <>
      <h2>{t.title}</h2>
      <p>
        {units ? t.units(units.count, units.minimum) : t.teams}{' '}
        <a href={surveysPaths.conversations(view.organisation)}>{t.instead}</a>
      </p>
    </>
  );
}
