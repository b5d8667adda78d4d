import type { MemberView } from '#platform/web/context.ts';
import { leastForSuggestions, type Suggested } from '#modules/results/index.ts';
import { Fold } from '#ui/fold.tsx';
import { suggestFindingsTexts } from './suggest-findings.texts.ts';
import type { Suggestions } from './suggestion.queries.ts';

/** What is not suggested, and why: it tells only of the plan, of what was asked, and of what is shown. */
export function LeftOut({ view, of, suggested }: { view: MemberView; of: Suggestions; suggested: Suggested }) {
  const t = suggestFindingsTexts[view.locale].left;
  const list = new Intl.ListFormat(view.locale, { type: 'conjunction' });
  const saids = (gaps: Suggested['unsure']) =>
    list.format(gaps.map(({ lacking }) => t.quoted(lacking.said[view.locale])));
  const lines = [
    t.order,
    ...(of.tooFew.length > 0 ? [t.tooFew(list.format(of.tooFew.map(({ name }) => name)), leastForSuggestions)] : []),
    ...(suggested.unsure.length > 0 ? [t.unsure(saids(suggested.unsure))] : []),
    ...(suggested.notShown.length > 0 ? [t.notShown(saids(suggested.notShown))] : []),
    ...(suggested.wholeOnly.length > 0 ? [t.wholeOnly(saids(suggested.wholeOnly))] : []),
    ...(suggested.notAsked.length > 0 ? [t.notAsked(suggested.notAsked.length)] : []),
    t.own,
  ];
  return (
    <Fold summary={t.title}>
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </Fold>
  );
}
