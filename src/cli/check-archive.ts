import { readWords } from '#src/cli/parts/archive-words.ts';
import { readArchive, refuseFaults } from '#src/cli/parts/read-archive.ts';
import { runVerb, UsageError } from '#src/cli/parts/run-verb.ts';

const usage = 'check-archive FILE [--sha256 HEX] (HEX as it was noted when the package was made)';

await runVerb(async () => {
  const { what, values } = readWords(process.argv.slice(2), { usage, values: ['--sha256'], flags: [] });
  const expected = values.get('--sha256');
  if (expected !== undefined && !/^[0-9a-f]{64}$/i.test(expected)) throw new UsageError(usage);
  const checked = await readArchive(what, expected);
  refuseFaults(what, checked);
  const { matter } = checked;
  const lines = [
    `${what}: whole, ${checked.files.size} files, sha256 ${checked.sha256}`,
    ...(matter
      ? [
          `  ${matter.title}: ${matter.documents.length} documents, ${matter.decisions.length} decisions, closed ${matter.closedOn}`,
        ]
      : ['  made by another system than Stadig: its descriptive metadata was not read']),
    ...(expected === undefined
      ? ['  the sha256 was not compared with what was noted when it was made: add --sha256 HEX']
      : []),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
});
