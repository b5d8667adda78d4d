import { z } from 'zod';
import { faultsOfBuild } from '../questions/questionnaire.rules.ts';
import { questionnaireLimits, questionnaireSchema, type Questionnaire } from '../questionnaire.ts';
import type { Imported } from './imported.ts';
import { ImportRefused } from './refused.ts';

const format = 'stadig-questionnaire-1';

const fileSchema = z.strictObject({
  format: z.literal(format),
  title: z.string().max(500).default(''),
  // As it is stored: `{minutes}` is longer than the number that was typed.
  introduction: z
    .string()
    .max(questionnaireLimits.text + '{minutes}'.length)
    .default(''),
  questionnaire: questionnaireSchema,
});

/** Our own format: the questionnaire as it is stored, without the organisation and without people. */
export function writeOwnJson(of: { title: string; introduction: string; questionnaire: Questionnaire }): string {
  const { title, introduction, questionnaire } = of;
  return `${JSON.stringify({ format, title, introduction, questionnaire }, null, 1)}\n`;
}

/** Reads what `writeOwnJson` wrote, with nothing lost. ImportRefused for anything else, and for a questionnaire that cannot be. */
export function readOwnJson(text: string): Imported {
  const read = parsedJson(text);
  refuseUnshapely(read);
  const parsed = fileSchema.safeParse(read);
  if (!parsed.success) refuse(parsed.error);
  const { title, introduction, questionnaire } = parsed.data;
  const fault = faultsOfBuild(questionnaire).find(({ code }) => code !== 'section-empty');
  if (fault)
    throw new ImportRefused(
      'faulty-questionnaire',
      [fault.question ?? fault.section ?? '', fault.code].join(' ').trim(),
    );
  return { title, introduction, questionnaire, notes: [] };
}

function parsedJson(text: string): unknown {
  refuseHuge(text);
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) throw new ImportRefused('not-json');
    throw error;
  }
  const said = z.object({ format: z.string() }).safeParse(read);
  if (!said.success) throw new ImportRefused('not-questionnaire', 'format');
  if (said.data.format !== format && said.data.format.startsWith('stadig-questionnaire-'))
    throw new ImportRefused('newer-questionnaire', said.data.format.slice(0, 40));
  return read;
}

/** Marks of structure in the largest questionnaire that we would meet, ten times over. */
const mostMarks = 300_000;

/** More parts than any questionnaire has: said before any of them is made, in one walk over the text. */
function refuseHuge(text: string): void {
  let marks = 0;
  let inText = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) inText = !inText;
    else if (inText) at += sign === BACKSLASH ? 1 : 0;
    else if (sign === COMMA || sign === OPEN_BRACE || sign === OPEN_BRACKET) marks += 1;
    if (marks > mostMarks) throw new ImportRefused('too-many-parts', String(mostMarks));
  }
}

const [QUOTE, BACKSLASH, COMMA, OPEN_BRACE, OPEN_BRACKET] = [0x22, 0x5c, 0x2c, 0x7b, 0x5b];

const shape = z.object({
  questionnaire: z.object({
    sections: z.array(z.object({ questions: z.array(z.unknown()) })),
    phrases: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
  }),
});

/** Question by question, and no further than the first that will not do: a thousand faults take long to write down. */
function refuseUnshapely(read: unknown): void {
  const rough = shape.safeParse(read);
  if (!rough.success) refuse(rough.error);
  const { sections, phrases = {} } = rough.data.questionnaire;
  const questions = sections.flatMap((section) => section.questions);
  if (questions.length > questionnaireLimits.questions || sections.length > questionnaireLimits.questions)
    throw new ImportRefused('too-many-parts', String(questionnaireLimits.questions));
  if (Object.values(phrases).some((said) => Object.keys(said).length > questionnaireLimits.items))
    throw new ImportRefused('too-many-parts', String(questionnaireLimits.items));
  const one = questionnaireSchema.shape.sections.element.shape.questions.element;
  for (const question of questions) {
    const { options = [], rows = [] } = lists.safeParse(question).data ?? {};
    if (options.length > questionnaireLimits.options || rows.length > questionnaireLimits.rows)
      throw new ImportRefused('too-many-parts', String(questionnaireLimits.options));
    const parsed = one.safeParse(question);
    if (!parsed.success) refuse(parsed.error);
  }
}

const lists = z.object({ options: z.array(z.unknown()).optional(), rows: z.array(z.unknown()).optional() });

function refuse({ issues: [issue] }: z.ZodError): never {
  throw new ImportRefused('not-questionnaire', issue ? issue.path.join('.').slice(0, 120) : '');
}
