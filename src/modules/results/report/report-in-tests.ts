import { QUESTION_BANK } from '#content/question-bank.ts';
import { countedFrom, type Person } from '#disclosure/protect/counted-in-tests.ts';
import { protect } from '#disclosure/protect/protect.ts';
import type { GateReport, ShownTable } from '#disclosure/published.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { CountedItem, CountedSection } from '#modules/surveys/index.ts';
import type { Result, ShownGroup, ShownLevel } from '../result.queries.ts';
import type { ReportBasis } from './report-basis.ts';

// For tests and figures only: a survey that was answered by chance, the same for the same `seed`, and protected as the count does it.

type Made = {
  questions?: readonly CountedItem[];
  /** How many answered in each group, administration by administration. */
  sizes?: readonly (readonly number[])[];
  names?: readonly string[];
  seed?: number;
  locale?: Locale;
  level?: ShownLevel;
  /** What one person answers; by chance otherwise. */
  answer?: (question: CountedItem, at: { administration: number; person: number; chance: number }) => Person[string];
};

/** Questions of the bank as a survey counts them. */
export function bankQuestions(count: number): CountedItem[] {
  return QUESTION_BANK.slice(0, count).map(({ key, kind, text, options, sensitive, protectedAnswers }) => ({
    key,
    questionKey: key,
    kind,
    text,
    options,
    sensitive,
    protectedAnswers,
  }));
}

export function madeReport({
  questions = bankQuestions(8),
  sizes = [[90, 70], [44, 31], [14], [9]],
  names = ['Barn- och utbildningsförvaltningen', 'Socialförvaltningen', 'Kultur och fritid', 'Räddningstjänsten'],
  seed = 1,
  locale = 'sv',
  level = 'administration',
  answer = (question, { chance }) => question.options[Math.floor(chance * question.options.length)]?.key,
}: Made = {}): ReportBasis {
  const random = chanceFrom(seed);
  let person = 0;
  const staff = sizes.map((groups, administration) =>
    groups.map((size) =>
      Array.from({ length: size }, (): Person => {
        person += 1;
        return Object.fromEntries(
          questions.map((question) => {
            const given = answer(question, { administration, person, chance: random() });
            return [question.key, question.kind === 'multiple' && typeof given === 'string' ? [given] : given];
          }),
        );
      }),
    ),
  );
  const published = protect(
    countedFrom(
      staff,
      questions.map((question) => ({
        ...question,
        outside: question.options.find(({ none }) => none)?.key ?? null,
        askedIf: [],
      })),
    ),
  );
  const groups = published.groups.map((group): ShownGroup => ({
    id: group.id,
    level: group.level,
    name: nameOf(group, names),
    administrationNames: group.level === 'administration' ? [nameOf(group, names)] : [],
    reportingGroupIds: [...group.reportingGroups],
    staff: group.invited,
    answers: group.answers,
  }));
  const whole = groups.find((group) => group.level === 'municipality');
  const result: Result = {
    id: 1,
    surveyId: 1,
    title: 'Enkät om trygghet och demokrati på jobbet, våren 2026',
    frozenAt: new Date('2026-05-12T09:00:00Z'),
    invited: whole?.staff ?? 0,
    answered: whole?.answers ?? { least: 0, most: 0 },
    threshold: published.k,
    sections: sectionsOf(questions),
    groups,
    tables: new Map(
      Object.entries(published.tables).map(([key, tables]): [string, Map<number, ShownTable>] => [
        key,
        new Map(Object.entries(tables).map(([id, table]): [number, ShownTable] => [Number(id), table])),
      ]),
    ),
    gate: { report: gate },
  };
  return {
    organisation: 'Strandviks kommun',
    locale,
    level,
    result,
    survey: { mode: 'codes', keyHolding: 'server', promiseSha256: Buffer.alloc(32, 7), replacements: 0 },
    versions: new Map(questions.map(({ key }) => [key, 1])),
    cameOfIt: [],
    themes: [],
    comparison: undefined,
  };
}

const gate: GateReport = {
  format: 'stadig-gate-1',
  holds: true,
  knows: 1,
  checked: { sets: 12, questions: 8, sensitive: 2, protectedAnswers: 20, solved: 1234 },
  findings: [],
};

function nameOf({ id, level }: { id: number; level: ShownLevel }, names: readonly string[]): string {
  if (level === 'municipality') return 'Alla tillsammans';
  return level === 'administration' ? (names[id - 100] ?? `Förvaltning ${id}`) : `Enheterna i område ${id - 199}`;
}

function sectionsOf(questions: readonly CountedItem[]): CountedSection[] {
  const size = 8;
  return Array.from({ length: Math.ceil(questions.length / size) }, (_, at) => ({
    key: `s${at}`,
    title: { sv: `Del ${at + 1}: vad du möter i arbetet`, en: `Part ${at + 1}: what you meet at work` },
    questions: questions.slice(at * size, (at + 1) * size),
  }));
}

/** Mulberry32, by Tommy Ettinger: numbers from 0 up to 1, the same for the same seed. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
