import { z } from 'zod';
import { changedReasons, leftOutReasons, type Imported, type Note } from '../exchange/imported.ts';
import { readOwnJson, writeOwnJson } from '../exchange/own-json.ts';
import { ImportRefused } from '../exchange/refused.ts';

const notesSchema = z.array(
  z.strictObject({
    what: z.string(),
    reason: z.enum([...leftOutReasons, ...changedReasons]),
    detail: z.string().optional(),
  }),
);

/** What was read, in the two fields that go along with the report. */
export function carry(imported: Imported): { questionnaire: string; notes: string } {
  return { questionnaire: writeOwnJson(imported), notes: JSON.stringify(imported.notes) };
}

/** The same again, judged anew: it has been in the browser. Undefined when it is not whole. */
export function carried(fields: { questionnaire: string; notes: string }): Imported | undefined {
  try {
    return { ...readOwnJson(fields.questionnaire), notes: notesIn(fields.notes) };
  } catch (error) {
    if (error instanceof ImportRefused) return undefined;
    throw error;
  }
}

/** Only shown again: what is longer than any report is not looked at. */
const longestNotes = 1_000_000;

function notesIn(text: string): Note[] {
  if (text.length > longestNotes) return [];
  try {
    return notesSchema.safeParse(JSON.parse(text)).data ?? [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
