import type { Published, Range, ShownCell, Statement } from '#disclosure/published.ts';
import type { Matched, PlacedAnswers, PlacedFigure } from './match-figures.ts';

/** A figure in a document that says more, or other, than the tables do. */
export type Sharper = { placed: PlacedFigure; said: Range; shown: Range };

export type Compared = { sharper: Sharper[]; answers: PlacedAnswers[]; means: PlacedFigure[]; published: Published };

/**
 * Compares what documents say with the tables, and gives everything published: the tables, and what the documents say beyond them. A share is of whole people: 93 % of
 * fourteen is thirteen.
 */
export function compareFigures(published: Published, matched: Omit<Matched, 'unplaced'>): Compared {
  const sharper: Sharper[] = [];
  const means: PlacedFigure[] = [];
  const seen = new Set<string>();
  for (const placed of matched.placed) {
    if (placed.figure.kind === 'mean') {
      means.push(placed);
      continue;
    }
    const shown = impliedRange(published, placed);
    const read = peopleOf(placed);
    const least = Math.max(read.least, 0);
    const said = { least, most: Math.max(least, Math.min(read.most, placed.group.answers.most)) };
    if (said.least <= shown.least && said.most >= shown.most) continue;
    const name = JSON.stringify([placed.place, placed.question.key, placed.group.id, placed.options, said]);
    if (!seen.has(name)) sharper.push({ placed, said, shown });
    seen.add(name);
  }
  const answers = [
    ...new Map(matched.answers.map((one) => [`${one.place.split(',')[0]} ${one.group.id} ${one.words}`, one])).values(),
  ].filter(({ group, said }) => said.least > group.answers.least || said.most < group.answers.most);
  const whole = withFigures(published, sharper, means);
  return { sharper, answers, means, published: { ...whole, groups: withAnswers(whole, answers) } };
}

/** From how many to how many people a figure says. */
function peopleOf({ figure, group }: PlacedFigure): Range {
  if (figure.kind === 'people') return { least: figure.least, most: figure.most };
  if (figure.kind === 'mean') return { least: 0, most: group.answers.most };
  const nearly = 1e-9;
  return {
    least: Math.ceil(figure.least * group.answers.least - nearly),
    most: Math.floor(figure.most * group.answers.most + nearly),
  };
}

/** What the tables say of the same: classes added up, and what the others leave. Everything, where nothing is shown. */
function impliedRange({ tables }: Published, { question, group, options }: PlacedFigure): Range {
  const table = tables[question.key]?.[String(group.id)] ?? [];
  const same = table.find(
    (cell) => cell.options.length === options.length && cell.options.every((key) => options.includes(key)),
  );
  if (same) return { least: same.least, most: same.most };
  const touching = table.filter((cell) => cell.options.some((key) => options.includes(key)));
  const inside = touching.filter((cell) => cell.options.every((key) => options.includes(key)));
  const covered = options.every((key) => touching.some((cell) => cell.options.includes(key)));
  const n = group.answers;
  const most = covered ? Math.min(n.most, sum(touching, 'most')) : n.most;
  if (question.kind === 'multiple') return { least: Math.max(0, ...inside.map(({ least }) => least)), most };
  const others = table.filter((cell) => !inside.includes(cell));
  const whole = new Set(table.flatMap((cell) => cell.options)).size === question.options.length + 1;
  const apart = table.filter((cell) => !touching.includes(cell));
  return {
    least: Math.max(sum(inside, 'least'), whole ? n.least - sum(others, 'most') : 0),
    most: Math.min(most, n.most - sum(apart, 'least')),
  };
}

function withFigures(published: Published, sharper: readonly Sharper[], means: readonly PlacedFigure[]): Published {
  const tables = Object.fromEntries(Object.entries(published.tables).map(([key, shown]) => [key, { ...shown }]));
  for (const { placed, said } of sharper) {
    const shown = (tables[placed.question.key] ??= {});
    const cell: ShownCell = { options: placed.options, ...said, form: 'counts' };
    shown[String(placed.group.id)] = [...(shown[String(placed.group.id)] ?? []), cell];
  }
  const stated = means.flatMap(({ figure, question, group }): Statement[] =>
    figure.kind === 'mean'
      ? [{ group: group.id, question: question.key, kind: 'mean', value: figure.value, decimals: figure.decimals }]
      : [],
  );
  return { ...published, tables, statements: [...(published.statements ?? []), ...stated] };
}

/** Numbers of answers as narrow as the documents have them. What contradicts the result stays as the document has it: then nothing fits. */
function withAnswers({ groups }: Published, answers: readonly PlacedAnswers[]): Published['groups'] {
  return groups.map((group) => {
    const said = answers.filter((one) => one.group.id === group.id).map((one) => one.said);
    const least = Math.max(group.answers.least, ...said.map((range) => range.least));
    return {
      ...group,
      answers: { least, most: Math.max(least, Math.min(group.answers.most, ...said.map((range) => range.most))) },
    };
  });
}

function sum(cells: readonly ShownCell[], end: 'least' | 'most'): number {
  return cells.reduce((all, cell) => all + cell[end], 0);
}
