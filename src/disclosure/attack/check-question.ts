import type { GateFinding, PublishedQuestion, Range } from '../published.ts';
import { atomsOf } from './atoms.ts';
import { negative, type People } from './check-people.ts';
import { inGroup, plus } from './draft.ts';
import { findConflict } from './find-conflict.ts';
import { openProgram, type OpenProgram, type Sum } from './program.ts';
import { protectedAnswersOf, type ProtectedAnswer } from './protected-answers.ts';
import { questionProgram, type Everything, type QuestionProgram } from './question-program.ts';
import { impossible, type Wish } from './still-open.ts';

/** `crossing`: atoms below k where groups cross, of which G′ is asked. */
export type Around = Everything & { people: People; knows: number; crossing: readonly number[] };

type Homogeneous = Wish & { atom: number; answer: ProtectedAnswer };
type Found = { findings: GateFinding[]; solved: number };

/** Everything that is asked of one question: that its figures can be true, and what they tell of whom. */
export async function checkQuestion(around: Around, question: PublishedQuestion): Promise<Found> {
  const written = questionProgram(around, question);
  const outside = outsideOf(written, question);
  const solver = await openProgram(written.program);
  try {
    if (solver.maximise(new Map()) === 'impossible') {
      const { group, solved } = await findConflict(written, around.published.groups);
      const place = around.published.groups[group];
      const people = around.people.groups[group] ?? { least: 0, most: 0 };
      const finding = {
        rule: 'P' as const,
        reportingGroups: place?.reportingGroups ?? [],
        people,
        question: question.key,
      };
      return { findings: [finding], solved: solver.solved() + solved };
    }
    const findings = [
      ...knownAlike({ around, written, solver }, outside),
      ...smallCells({ around, written, solver }, outside),
      ...smallBases({ around, written, solver }, question),
      ...toldByTables({ around, written, solver }, question),
    ];
    return { findings, solved: solver.solved() };
  } finally {
    solver.close();
  }
}

type Open = { around: Around; written: QuestionProgram; solver: OpenProgram };
type Outside = { answer: ProtectedAnswer; byAtom: readonly Sum[] };

/** For each protected answer how many, of those who were asked, are not known to have given it. */
function outsideOf({ asked, among }: QuestionProgram, question: PublishedQuestion): Outside[] {
  return protectedAnswersOf(question).map((answer) => {
    const gave = among(answer.options);
    const byAtom = gave.map((sum, at) => (answer.chosen ? plus([asked[at] ?? new Map(), 1], [sum, -1]) : sum));
    return { answer, byAtom };
  });
}

/**
 * H. More people are outside the answer in a larger set than in one within it, and every set that can be reckoned is made of atoms: so where
 * all atoms hold, all sets do.
 */
function knownAlike(open: Open, outside: readonly Outside[]): GateFinding[] {
  const { around, written, solver } = open;
  const wishes = outside.flatMap(({ answer, byAtom }) =>
    byAtom.map((sum, atom): Homogeneous => {
      const most = around.people.atoms[atom]?.most ?? 0;
      return { sum, atLeast: Math.min(most, around.knows + 1), atom, answer };
    }),
  );
  const together = outside.map(({ byAtom }) => plus(...byAtom.map((sum) => [sum, 1] as const)));
  const never = impossible(solver, wishes, together);
  // Where few were asked, no more can be outside than were asked.
  const failed =
    written.question.askedIf.length === 0
      ? never
      : never.filter(({ sum, atom, atLeast }) => {
          const asked = mostOf(solver, written.asked[atom] ?? new Map());
          return mostOf(solver, sum) < Math.min(asked, atLeast);
        });
  return outside.flatMap(({ answer, byAtom }) => {
    const atoms = failed.filter((wish) => wish.answer === answer).map(({ atom }) => atom);
    return largestSets(open, { atoms, byAtom }).map((set) => told(open, { set, answer, byAtom }));
  });
}

type PeopleSet = { atoms: readonly number[]; reportingGroups: readonly number[] };

/** The published groups of which the same can be said, from the largest; then the atoms that are in none of these. */
function largestSets({ around, solver }: Open, of: { atoms: readonly number[]; byAtom: readonly Sum[] }): PeopleSet[] {
  const left = new Set(of.atoms);
  const sets: PeopleSet[] = [];
  if (left.size === 0) return sets;
  const groups = around.published.groups
    .map((group, place) => ({
      group,
      atoms: around.atoms.flatMap(({ inside }, at) => (inside.includes(place) ? [at] : [])),
    }))
    .sort((one, other) => other.atoms.length - one.atoms.length);
  for (const { group, atoms } of groups) {
    if (atoms.length === 0 || !atoms.every((atom) => left.has(atom))) continue;
    const sum = plus(...atoms.map((atom) => [of.byAtom[atom] ?? new Map(), 1] as const));
    if (atoms.length > 1 && mostOf(solver, sum) > around.knows) continue;
    sets.push({ atoms, reportingGroups: group.reportingGroups });
    for (const atom of atoms) left.delete(atom);
  }
  return [
    ...sets,
    ...[...left].map((at) => ({ atoms: [at], reportingGroups: around.atoms[at]?.reportingGroups ?? [] })),
  ];
}

function told(
  { written, solver }: Open,
  of: { set: PeopleSet; answer: ProtectedAnswer; byAtom: readonly Sum[] },
): GateFinding {
  const { set, answer, byAtom } = of;
  const over = (sums: readonly Sum[]) => plus(...set.atoms.map((at) => [sums[at] ?? new Map(), 1] as const));
  const [asked, outside] = [over(written.asked), over(byAtom)];
  const people = rangeOf(solver, asked);
  return {
    rule: 'H',
    reportingGroups: set.reportingGroups,
    people,
    question: written.question.key,
    options: answer.options,
    chosen: answer.chosen,
    least: 0 - mostOf(solver, plus([outside, 1], [asked, -1])),
  };
}

/** G′: where groups cross, of fewer than k people nothing may be known to be so of nobody, unless it is shown that nobody around them is. */
function smallCells({ around, written, solver }: Open, outside: readonly Outside[]): GateFinding[] {
  return outside.flatMap(({ answer, byAtom }) => {
    const inside = byAtom.map((sum, at) => plus([written.asked[at] ?? new Map(), 1], [sum, -1]));
    const never = around.crossing.filter((atom) => {
      if (mostOf(solver, inside[atom] ?? new Map()) >= 1) return false;
      const shown = around.atoms[atom]?.inside ?? [];
      return !shown.some((place) => mostOf(solver, inGroup(inside, around.atoms, place)) === 0);
    });
    return never.map((atom): GateFinding => ({
      rule: 'G',
      reportingGroups: around.atoms[atom]?.reportingGroups ?? [],
      people: around.people.atoms[atom] ?? { least: 0, most: 0 },
      question: written.question.key,
      options: answer.options,
      chosen: !answer.chosen,
    }));
  });
}

/** G for a question that was asked of some: those who were asked, where its tables stand and between them, are nobody or at least k. */
function smallBases({ around, written, solver }: Open, question: PublishedQuestion): GateFinding[] {
  if (question.askedIf.length === 0) return [];
  const tables = around.published.tables[question.key] ?? {};
  const standing = around.published.groups.filter(({ id }) => (tables[String(id)] ?? []).length > 0);
  return atomsOf(standing).flatMap(({ reportingGroups }): GateFinding[] => {
    const own = new Set(reportingGroups);
    const atoms = around.atoms.flatMap((atom, at) => (atom.reportingGroups.every((id) => own.has(id)) ? [at] : []));
    const asked = plus(...atoms.map((at) => [written.asked[at] ?? new Map(), 1] as const));
    const most = mostOf(solver, asked);
    if (most === 0 || most >= around.published.k) return [];
    return [{ rule: 'G', reportingGroups, people: rangeOf(solver, asked), question: question.key }];
  });
}

/** R: where a range of answers is given, this question's figures must leave both of its ends possible. */
function toldByTables({ around, written, solver }: Open, question: PublishedQuestion): GateFinding[] {
  return around.published.groups.flatMap(({ reportingGroups, invited }, place): GateFinding[] => {
    const range = around.people.groups[place];
    if (!range || range.least === range.most || invited === 0) return [];
    const sum = inGroup(written.answered, around.atoms, place);
    const wishes = [
      { sum, atLeast: range.most },
      { sum: negative(sum), atLeast: -range.least },
    ];
    if (impossible(solver, wishes, []).length === 0) return [];
    const people = rangeOf(solver, sum);
    return people.least === people.most && people.most >= invited - 1
      ? [{ rule: 'R', reportingGroups, people, question: question.key }]
      : [];
  });
}

function mostOf(solver: OpenProgram, sum: Sum): number {
  const found = solver.maximise(sum);
  if (found === 'impossible') throw new Error('a sum has no end in a program that holds');
  return found.value;
}

function rangeOf(solver: OpenProgram, sum: Sum): Range {
  return { least: 0 - mostOf(solver, negative(sum)), most: mostOf(solver, sum) };
}
