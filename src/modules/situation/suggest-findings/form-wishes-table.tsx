import type { MemberView } from '#platform/web/context.ts';
import { wishSentence, wishTable } from '#modules/results/index.ts';
import { DataTable } from '#ui/table.tsx';
import { suggestFindingsTexts } from './suggest-findings.texts.ts';
import { suggestionPaths } from './suggestion.paths.ts';
import type { Suggestions } from './suggestion.queries.ts';

/** Which form of training people wish for, in words and as a table, per administration in the order of the plan. */
export function FormWishesTable({ view, of }: { view: MemberView; of: Suggestions }) {
  const t = suggestFindingsTexts[view.locale].wishes;
  const { wishes } = of;
  if (!wishes)
    return (
      <>
        <h2>{t.title}</h2>
        <p>{t.none}</p>
      </>
    );
  const { columns, rows } = wishTable(wishes, view.locale);
  return (
    <>
      <h2>{t.title}</h2>
      <p>{t.what(wishes.question.text[view.locale])}</p>
      <ul>
        {wishes.groups.map((one) => (
          <li>{wishSentence(wishes, one, view.locale)}</li>
        ))}
      </ul>
      <DataTable
        caption={t.tableOf(wishes.question.text[view.locale])}
        captionHidden
        rows={rows}
        columns={[
          { label: t.form, rowHeader: true, cell: ({ label }) => label },
          ...columns.map((label, at) => ({
            label,
            numeric: true,
            cell: ({ cells }: (typeof rows)[number]) => cells[at] ?? '',
          })),
        ]}
      />
      <p>
        <a href={suggestionPaths.wishes(view.organisation, of.result.id)}>{t.download}</a>
      </p>
    </>
  );
}
