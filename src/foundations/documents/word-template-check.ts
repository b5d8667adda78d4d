import { sampleDocuments } from './sample-documents.ts';
import { fillWordTemplate } from './word-template-fill.ts';
import { takeApart, type FileProblem } from './word-template-file.ts';
import { nearestFieldName, wordFieldOf, type WordField } from './word-template-fields.ts';
import { scanWordTemplate, type Danger, type FoundField, type WordPlace, type WordScan } from './word-template-scan.ts';
import { missingStyles, readWordStyles } from './word-template-styles.ts';

/** Why a Word file cannot be a template. */
export type WordTemplateProblem =
  | { code: FileProblem }
  | { code: Danger }
  | { code: 'unknown-field'; name: string; place: WordPlace; nearest: string | undefined }
  | { code: 'unclosed-brace'; place: WordPlace }
  | { code: 'field-in-note'; name: string; place: WordPlace }
  | { code: 'no-content' | 'content-twice' | 'not-fillable' }
  | { code: 'content-misplaced' | 'content-not-alone'; place: WordPlace };

/** What is good to know about a template that can be used. */
export type WordTemplateNote =
  { code: 'missing-style'; name: string } | { code: 'missing-field'; field: WordField } | { code: 'no-page-number' };

export type WordTemplateCheck = { problems: WordTemplateProblem[]; notes: WordTemplateNote[]; fields: WordField[] };

/** Looks through a stranger's Word file, and fills it once with an example: what passes here can be filled. */
export function checkWordTemplate(bytes: Uint8Array): WordTemplateCheck {
  const taken = takeApart(bytes);
  if ('problem' in taken) return { problems: [{ code: taken.problem }], notes: [], fields: [] };
  const scan = scanWordTemplate(taken.parts);
  const fields = [...new Set(scan.fields.flatMap(({ name }) => wordFieldOf(name) ?? []))];
  const problems = [
    ...scan.dangers.map((code) => ({ code })),
    ...scan.unclosed.map((place) => ({ code: 'unclosed-brace' as const, place })),
    ...scan.fields.flatMap(problemsOfField),
    ...problemsOfContent(scan),
  ];
  if (problems.length === 0 && !isFillable(bytes)) problems.push({ code: 'not-fillable' });
  if (problems.length > 0) return { problems: problems.slice(0, mostProblems), notes: [], fields };
  const styles = readWordStyles(taken.parts.get('word/styles.xml')?.toString() ?? '<none/>');
  const notes: WordTemplateNote[] = [
    ...wanted.filter((field) => !fields.includes(field)).map((field) => ({ code: 'missing-field' as const, field })),
    ...missingStyles(styles).map((name) => ({ code: 'missing-style' as const, name })),
    ...(scan.hasPageNumber ? [] : [{ code: 'no-page-number' as const }]),
  ];
  return { problems, notes, fields };
}

const mostProblems = 20;
/** Fields that a memorandum is expected to have somewhere on its first page. */
const wanted: readonly WordField[] = [
  'title',
  'registrationNumber',
  'date',
  'officer',
  'officerRole',
  'addressee',
  'sender',
];

function problemsOfField({ name, place }: FoundField): WordTemplateProblem[] {
  if (wordFieldOf(name) === undefined)
    return [{ code: 'unknown-field', name: name.slice(0, 60), place, nearest: nearestFieldName(name) }];
  return place.part === 'note' ? [{ code: 'field-in-note', name, place }] : [];
}

function problemsOfContent({ fields }: WordScan): WordTemplateProblem[] {
  const found = fields.filter(({ name }) => wordFieldOf(name) === 'content');
  const [first, ...others] = found;
  if (!first) return [{ code: 'no-content' }];
  if (others.length > 0) return [{ code: 'content-twice' }];
  if (first.place.part !== 'body') return [{ code: 'content-misplaced', place: first.place }];
  return first.alone ? [] : [{ code: 'content-not-alone', place: first.place }];
}

function isFillable(bytes: Uint8Array): boolean {
  try {
    fillWordTemplate({ template: bytes, document: sampleDocuments.memorandum });
    return true;
  } catch (error) {
    if (error instanceof Error) return false; // docxtemplater throws errors of many kinds; none of them is ours to fix
    throw error;
  }
}
