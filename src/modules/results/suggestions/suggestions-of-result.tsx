import type { MemberView } from '#platform/web/context.ts';
import { ButtonLink } from '#ui/button.tsx';
import { suggestionTexts } from './suggestion.texts.ts';

/** The way from a result to what it suggests, which is decided on in the situational picture. */
export function SuggestionsOfResult({ view, resultId }: { view: MemberView; resultId: number }) {
  return (
    <ButtonLink href={`/${view.organisation.slug}/lagesbild/forslag?resultat=${resultId}`}>
      {suggestionTexts[view.locale].ofResult}
    </ButtonLink>
  );
}
