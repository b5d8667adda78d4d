import { setImmediate } from 'node:timers/promises';
import type { GateFinding, GateReport, Published } from '../published.ts';
import { areNested, atomsOf } from './atoms.ts';
import { rangesOfPeople, smallAtoms, toldWhoDidNot, type People } from './check-people.ts';
import { checkQuestion } from './check-question.ts';
import { protectedAnswersOf } from './protected-answers.ts';
import type { Everything } from './question-program.ts';
import { smallUnions } from './small-unions.ts';

/** `knows`: of how many people in each set the attacker knows what they answered. `progress`: after each question, and lets others have their turn. */
export type AttackOptions = { knows?: number; progress?: (done: number, all: number) => void };

/** The solver cannot decide a question: it took too long, or failed. */
export class Undecided extends Error {
  override readonly name = 'Undecided';
  readonly question: string;

  constructor(question: string, cause: unknown) {
    super(`the attacker could not decide question ${question}`, { cause });
    this.question = question;
  }
}

/**
 * What can be reckoned from everything that is published of a survey, by someone who has all the time in the world: the rules G, G′, H, P and
 * R of docs/threat-model.md, over all tables of whole numbers that fit all figures. It knows nothing of how the tables were protected. Throws
 * when the solver cannot decide (`Undecided` of a question), so that silence never passes for a result.
 */
export async function attack(published: Published, { knows = 1, progress }: AttackOptions = {}): Promise<GateReport> {
  const atoms = atomsOf(published.groups);
  const all: Everything = { published, atoms, answers: published.groups.map(({ answers }) => answers) };
  const { people, solved: solvedOfPeople } = await rangesOfPeople(all);
  const findings: GateFinding[] = [];
  let solved = solvedOfPeople;
  if (people === undefined) findings.push(untrueNumbers(published));
  else {
    const small = smallAtoms(people, published.k);
    const isNested = areNested(published.groups);
    findings.push(...tooFew({ all, people, small, isNested }), ...toldWhoDidNot(all, people));
    const around = { ...all, answers: people.groups, people, knows, crossing: isNested ? [] : small };
    for (const [done, question] of published.questions.entries()) {
      const found = await checkQuestion(around, question).catch((error: unknown) => {
        throw new Undecided(question.key, error);
      });
      findings.push(...found.findings);
      solved += found.solved;
      progress?.(done + 1, published.questions.length);
      await setImmediate();
    }
  }
  return {
    format: 'stadig-gate-1',
    holds: findings.length === 0,
    knows,
    checked: { ...sizeOf(published, atoms.length), solved },
    findings,
  };
}

/** P for the numbers of answers themselves. */
function untrueNumbers({ groups }: Published): GateFinding {
  const largest = [...groups].sort((one, other) => other.reportingGroups.length - one.reportingGroups.length)[0];
  return {
    rule: 'P',
    reportingGroups: largest?.reportingGroups ?? [],
    people: largest?.answers ?? { least: 0, most: 0 },
  };
}

type Few = { all: Everything; people: People; small: readonly number[]; isNested: boolean };

function tooFew({ all: { published, atoms }, people, small, isNested }: Few): GateFinding[] {
  const sizes = people.atoms.map(({ least }) => least);
  const sets = isNested
    ? small.map((atom) => [atom])
    : smallUnions({ atoms, groups: published.groups.length, small, sizes, k: published.k });
  return sets.map((set) => ({
    rule: 'G',
    reportingGroups: set.flatMap((at) => atoms[at]?.reportingGroups ?? []),
    people: {
      least: set.reduce((sum, at) => sum + (people.atoms[at]?.least ?? 0), 0),
      most: set.reduce((sum, at) => sum + (people.atoms[at]?.most ?? 0), 0),
    },
  }));
}

function sizeOf({ groups, questions }: Published, atoms: number): Omit<GateReport['checked'], 'solved'> {
  return {
    sets: groups.length + atoms,
    questions: questions.length,
    sensitive: questions.filter(({ sensitive }) => sensitive).length,
    protectedAnswers: questions.reduce((sum, question) => sum + protectedAnswersOf(question).length, 0),
  };
}
