import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { openDatabase, type Database } from '#db/connection.ts';
import { OperatorError } from '#db/operator-error.ts';
import { screen } from '#foundations/screen/index.ts';
import {
  allQuestions,
  importReasonsTexts,
  ImportRefused,
  isLeftOut,
  largestSurveyFile,
  readSurveyFile,
  screened,
  type Imported,
} from '#modules/surveys/index.ts';
import type { Organisation } from '#platform/tenancy/organisation.ts';
import { listOrganisations } from '#platform/tenancy/tenancy.queries.ts';
import { importAsOperator } from '#src/cli/parts/import-as-operator.ts';
import { runVerb, UsageError } from '#src/cli/parts/run-verb.ts';
import { withDatabase } from '#src/cli/parts/with-database.ts';
import { readEnv } from '#src/env.ts';

const usage =
  'import-survey FILE [--organisation SLUG] [--dry-run] (FILE from LimeSurvey .lss, XLSForm .xlsx or Stadig .json)';

await runVerb(async () => {
  const { file, slug, isDry } = readWords(process.argv.slice(2));
  const imported = await readImported(file);
  tellWhatCame(imported);
  const questions = allQuestions(imported.questionnaire).length;
  if (questions === 0) throw new OperatorError('no question of the file can be taken in: nothing was made');
  if (isDry) {
    process.stdout.write('Nothing was made: this was a dry run.\n');
    return;
  }
  await withDatabase(readEnv(), async ({ appUrl }) => {
    const database = openDatabase(appUrl, { connections: 1 });
    try {
      const organisation = await chooseOrganisation(database, slug);
      const id = await importAsOperator(database, { organisation, imported, name: basename(file) });
      process.stdout.write(`Made a draft: /${organisation.slug}/enkater/${id}\n`);
    } finally {
      await database.destroy();
    }
  });
});

function readWords(words: string[]): { file: string; slug: string | undefined; isDry: boolean } {
  const rest = [...words];
  const at = rest.indexOf('--organisation');
  const slug = at < 0 ? undefined : rest.splice(at, 2)[1];
  if (at >= 0 && (!slug || slug.startsWith('--'))) throw new UsageError(usage);
  const isDry = rest.includes('--dry-run');
  const [file, ...more] = rest.filter((word) => word !== '--dry-run');
  if (!file || more.length > 0 || file.startsWith('--')) throw new UsageError(usage);
  return { file, slug, isDry };
}

async function readImported(file: string): Promise<Imported> {
  try {
    const { size } = await stat(file);
    if (size > largestSurveyFile) throw new ImportRefused('too-large', String(largestSurveyFile / 1024 / 1024));
    return screened(await readSurveyFile(await readFile(file)), { screen, locale: 'en', strict: true });
  } catch (error) {
    if (error instanceof ImportRefused)
      throw new OperatorError(`${file}: ${importReasonsTexts.en.refusals[error.code](error.detail)}`);
    if (error instanceof Error && 'code' in error)
      throw new OperatorError(`cannot read ${file}: ${String(error.code)}`);
    throw error;
  }
}

function tellWhatCame({ title, questionnaire, notes }: Imported): void {
  const questions = allQuestions(questionnaire);
  const lines = [
    `${title || '(no title)'}: ${questions.length} questions in ${questionnaire.sections.length} sections, languages ${questionnaire.languages.join(', ')}`,
    ...questions.map(({ key, kind, text }) => `  ${key} (${kind}): ${text.sv.replace(/\s+/g, ' ').slice(0, 90)}`),
    ...listed('Did not come in:', notes.filter(isLeftOut)),
    ...listed(
      'Came in changed:',
      notes.filter((note) => !isLeftOut(note)),
    ),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function listed(heading: string, notes: Imported['notes']): string[] {
  if (notes.length === 0) return [];
  const said = notes.map(
    ({ what, reason, detail }) =>
      `  ${what || 'The whole file'}: ${importReasonsTexts.en.reasons[reason](detail ?? '')}`,
  );
  return [heading, ...said];
}

/** The one that is named, or the only one there is. */
async function chooseOrganisation(database: Database, slug: string | undefined): Promise<Organisation> {
  const organisations = await listOrganisations(database);
  const chosen = slug === undefined ? organisations : organisations.filter((one) => one.slug === slug);
  const [only] = chosen;
  if (only && chosen.length === 1) return only;
  if (slug !== undefined) throw new OperatorError(`there is no organisation "${slug}"`);
  if (!only) throw new OperatorError('no organisation is opened: open one first with bin/stadig open-organisation');
  throw new UsageError(`say which organisation: --organisation ${organisations.map((one) => one.slug).join('|')}`);
}
