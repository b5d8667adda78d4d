import type { Published, PublishedQuestion, Statement } from '../published.ts';
import type { Atom } from './atoms.ts';
import { addRow, inGroup, plus, type Draft, type Term } from './draft.ts';
import type { Sum } from './program.ts';

type Around = { published: Published; atoms: readonly Atom[]; answered: readonly Sum[] };
type Said = {
  statement: Statement;
  question: PublishedQuestion;
  among: (options: readonly string[]) => readonly Sum[];
};

/** A rounded figure: off by at most half of its last decimal, times whole numbers, so that nothing is lost in reckoning. */
export function addStatement(draft: Draft, { published, atoms, answered }: Around, of: Said): void {
  const { statement, question } = of;
  const place = published.groups.findIndex(({ id }) => id === statement.group);
  if (place < 0) return;
  const unit = 2 * 10 ** statement.decimals;
  const value = Math.round(unit * statement.value);
  const among = (options: readonly string[]) => inGroup(of.among(options), atoms, place);
  const steps = question.options.map(({ key }) => key).filter((key) => key !== question.outside);
  const [parts, base] =
    statement.kind === 'mean'
      ? [
          plus(...steps.map((key, at): Term => [among([key]), (at + 1) * unit])),
          plus(...steps.map((key): Term => [among([key]), 1])),
        ]
      : [
          plus([among(statement.options ?? []), (statement.kind === 'share' ? 100 : 1) * unit]),
          inGroup(answered, atoms, place),
        ];
  if (statement.kind === 'count') {
    addRow(draft, { sum: parts, least: value - 1, most: value + 1 }, place);
    return;
  }
  addRow(draft, { sum: base, least: 1, most: Infinity }, place);
  addRow(draft, { sum: plus([parts, 1], [base, -(value + 1)]), least: -Infinity, most: 0 }, place);
  addRow(draft, { sum: plus([parts, 1], [base, -(value - 1)]), least: 0, most: Infinity }, place);
}
