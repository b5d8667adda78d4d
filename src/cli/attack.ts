import { stat } from 'node:fs/promises';
import { OperatorError } from '#db/operator-error.ts';
import { attack } from '#disclosure/attack/attack.ts';
import { isLocale, type Locale } from '#platform/i18n/locale.ts';
import { attackJson, attackLines, notReadLines } from '#src/cli/parts/published-files/attack-report.ts';
import { fileAt, filesOf, pagesBeneath, type HandedOut } from '#src/cli/parts/published-files/handed-out.ts';
import { readHandedOut } from '#src/cli/parts/published-files/read-handed-out.ts';
import { compareFigures } from '#src/cli/parts/published-files/sharper-figures.ts';
import { attackTexts } from '#src/cli/parts/published-files/attack.texts.ts';
import { UnreadableFile } from '#src/cli/parts/published-files/unreadable-file.ts';
import { runVerb, UsageError } from '#src/cli/parts/run-verb.ts';

const usage = 'attack --published DIR|FILE|URL [--knows PEOPLE] [--cookie NAME=VALUE] [--language sv|en] [--json]';

type Words = { published: string; knows: number; cookie: string | undefined; locale: Locale; asJson: boolean };

// Ends with 0 when nothing was found, 1 when something was, 2 when there was nothing to examine.
await runVerb(async () => {
  const words = readWords(process.argv.slice(2));
  const read = await readHandedOut(await handedOut(words));
  if ('why' in read) {
    process.stdout.write([...notReadLines(read.notRead, words.locale), ''].join('\n'));
    throw new UsageError(
      read.why === 'no-result'
        ? `nothing to examine: there is no readable resultat.json in ${words.published}. The page of a result hands it out`
        : `these are results of different surveys: examine each by itself`,
    );
  }
  const compared = compareFigures(read.published, read.matched);
  const report = await attack(compared.published, { knows: words.knows });
  const examined = { read, compared, report };
  process.stdout.write(
    words.asJson
      ? `${JSON.stringify(attackJson(examined), null, 2)}\n`
      : `${attackLines(examined, words.locale).join('\n')}\n`,
  );
  const count = report.findings.length + compared.sharper.length + compared.answers.length;
  if (count > 0) throw new OperatorError(`the examination does not hold: ${count} findings`);
});

function readWords(words: string[]): Words {
  const rest = [...words];
  const take = (name: string): string | undefined => {
    const at = rest.indexOf(name);
    if (at < 0) return undefined;
    const [, value] = rest.splice(at, 2);
    if (value === undefined || value.startsWith('--')) throw new UsageError(usage);
    return value;
  };
  const published = take('--published');
  const knows = take('--knows') ?? '1';
  const cookie = take('--cookie');
  const locale = take('--language') ?? 'sv';
  const asJson = rest.includes('--json');
  if (!published || !/^\d{1,4}$/.test(knows) || !isLocale(locale) || rest.some((word) => word !== '--json'))
    throw new UsageError(usage);
  return { published, knows: Number(knows), cookie, locale, asJson };
}

async function handedOut({ published, cookie, locale }: Words): Promise<HandedOut[]> {
  try {
    if (/^[a-z]+:\/\//i.test(published)) {
      if (!URL.canParse(published) || !/^https?:$/.test(new URL(published).protocol)) throw new UsageError(usage);
      return await pagesBeneath(new URL(published), cookie);
    }
    return (await stat(published)).isDirectory() ? await filesOf(published) : [fileAt(published)];
  } catch (error) {
    if (error instanceof UnreadableFile)
      throw new UsageError(`${published}: ${attackTexts[locale].reasons[error.reason](error.detail)}`);
    if (error instanceof UsageError || !(error instanceof Error)) throw error;
    // A folder that is not there, a page that does not answer: the operator's to see.
    if ('code' in error || error.name === 'TypeError' || error.name === 'TimeoutError')
      throw new UsageError(`cannot read ${published}: ${'code' in error ? String(error.code) : causeOf(error)}`);
    throw error;
  }
}

/** What fetch hides behind "fetch failed". */
function causeOf(error: Error): string {
  return error.cause instanceof Error ? error.cause.message || error.cause.name : error.message;
}
