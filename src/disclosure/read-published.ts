import { z } from 'zod';
import type { Published } from './published.ts';

/** Larger than any survey: what is read from outside must not fill the memory. */
const most = { people: 10_000_000, groups: 5000, questions: 2000, options: 500, text: 20_000 };

const count = z.int().min(0).max(most.people);
const range = z
  .object({ least: count, most: count })
  .refine(({ least, most: end }) => least <= end, 'least is above most');
const text = z.string().max(most.text);
const words = z.object({ sv: text, en: text });
const key = z.string().max(200);
const optionKeys = z.array(key).max(most.options);

const cell = z
  .object({
    options: optionKeys.min(1),
    least: count,
    most: count,
    form: z.enum(['counts', 'tens', 'fives', 'thirds', 'closed']),
  })
  .refine(({ least, most: end }) => least <= end, 'least is above most');

const group = z.object({
  id: z.int(),
  level: z.enum(['group', 'administration', 'municipality']),
  name: text,
  reportingGroups: z.array(z.int().min(0)).max(most.groups),
  invited: count,
  answers: range,
});

const question = z.object({
  key,
  text: words,
  kind: z.enum(['single', 'scale', 'multiple']),
  options: z.array(z.object({ key: key.min(1), label: words })).max(most.options),
  outside: key.nullable(),
  sensitive: z.boolean(),
  protectedAnswers: z.array(optionKeys).max(most.options),
  askedIf: z.array(z.object({ question: key, options: optionKeys })).max(most.options),
});

const statement = z
  .object({
    group: z.int(),
    question: key,
    kind: z.enum(['mean', 'share', 'count']),
    options: optionKeys.exactOptional(),
    value: z.number().min(-1e7).max(1e7),
    decimals: z.int().min(0).max(6),
  })
  .refine(({ kind, options }) => kind === 'mean' || options !== undefined, 'a share or a count is of some options');

const published = z
  .object({
    format: z.literal('stadig-result-1'),
    survey: z.object({ title: text, promiseSha256: z.string().max(200) }),
    k: z.int().min(1).max(1000),
    groups: z.array(group).min(1).max(most.groups),
    questions: z.array(question).max(most.questions),
    tables: z.record(key, z.record(key, z.array(cell).max(2 * most.options))),
    statements: z.array(statement).max(100_000).exactOptional(),
  })
  .superRefine(({ groups, questions, tables, statements = [] }, context) => {
    const report = (message: string) => context.addIssue({ code: 'custom', message });
    const ids = new Set(groups.map(({ id }) => id));
    const asked = new Map(questions.map((one) => [one.key, new Set(['', ...one.options.map((option) => option.key)])]));
    if (ids.size < groups.length) report('two groups have the same id');
    if (asked.size < questions.length) report('two questions have the same key');
    const known = (at: string, options: readonly string[] = []) =>
      options.every((option) => asked.get(at)?.has(option));
    for (const { key: at, options, outside, protectedAnswers, askedIf } of questions) {
      if (asked.get(at)?.size !== options.length + 1) report(`two options of ${at} have the same key`);
      if (outside !== null && !known(at, [outside])) report(`the option outside the base of ${at} is none of its own`);
      if (!protectedAnswers.every((set) => known(at, set)))
        report(`a protected answer of ${at} is none of its options`);
      // A condition on something that is not counted (a text, say) tells nothing; one on an option that is not there is a fault.
      if (!askedIf.every((one) => !asked.has(one.question) || known(one.question, one.options)))
        report(`${at} is asked of those who chose what could not be chosen`);
    }
    for (const [at, shown] of Object.entries(tables))
      for (const [id, cells] of Object.entries(shown)) {
        if (!asked.has(at) || !ids.has(Number(id))) report(`the table of ${at} in ${id} is of nothing that is there`);
        else if (!cells.every((one) => known(at, one.options)))
          report(`the table of ${at} in ${id} names another option`);
      }
    for (const one of statements)
      if (!ids.has(one.group) || !known(one.question, one.options))
        report(`a statement on ${one.question} is of nothing that is there`);
  });

/** What somebody says is everything published of a survey. Throws ZodError, with where it is wrong, for anything else. */
export function readPublished(json: unknown): Published {
  return published.parse(json);
}
