import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, expect, test } from 'vitest';
import { projectRoot } from '#db/project-root.ts';
import { DocumentRefusedError } from './prepare.ts';
import { readPdf } from './read-pdf.ts';
import { RenderFailedError, stopDocumentWorker } from './render-queue.ts';
import { isPdfAvailable, renderPdf, renderWord } from './render.ts';
import { sampleDocuments } from './sample-documents.ts';

afterAll(stopDocumentWorker);

test('documents asked for at once come in turn, each to the one who asked', async () => {
  expect(isPdfAvailable()).toBe(true);
  const asked = Array.from({ length: 5 }, (_, at) => ({
    ...sampleDocuments.memorandum,
    title: `Dokument nummer ${at}`,
  }));
  const files = await Promise.all(asked.map(renderPdf));
  expect(await Promise.all(files.map(async (file) => (await readPdf(file)).title))).toEqual(
    asked.map(({ title }) => title),
  );
  const word = await renderWord(sampleDocuments.memorandum);
  expect(Buffer.from(word.slice(0, 2)).toString()).toBe('PK');
  expect(Buffer.compare(await renderPdf(asked[0] ?? sampleDocuments.memorandum), files[0] ?? Buffer.of())).toBe(0);
});

test('a worker that ends takes its document with it, and the next document gets a new one', async () => {
  const lost = expect(renderPdf(sampleDocuments.strategy)).rejects.toBeInstanceOf(RenderFailedError);
  const waiting = renderPdf(sampleDocuments.memorandum);
  stopDocumentWorker();
  await lost;
  expect((await readPdf(await waiting)).title).toBe(sampleDocuments.memorandum.title);
});

test('what is missing is refused in sentences of the document’s language', async () => {
  const figure = {
    id: 'a',
    type: 'figure' as const,
    svg: '<svg viewBox="0 0 1 1"></svg>',
    alt: '',
    caption: 'Answers',
  };
  const refused = renderPdf({ ...sampleDocuments.memorandum, title: ' ', language: 'en', blocks: [figure] });
  await expect(refused).rejects.toBeInstanceOf(DocumentRefusedError);
  await expect(refused).rejects.toMatchObject({
    code: 'not-now',
    detail: 'The document has no title. The figure “Answers” has no text alternative. Write what it shows.',
  });
});

test('where Typst is not installed, PDF says so and nothing else happens', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stadig-no-typst-'));
  try {
    const script = `
      import { isPdfAvailable, renderPdf } from './render.ts';
      import { sampleDocuments } from './sample-documents.ts';
      const answer = await renderPdf(sampleDocuments.memorandum).catch((error) => error.name + ': ' + error.message);
      console.log(isPdfAvailable(), answer);`;
    const outfile = join(folder, 'ask.mjs');
    await build({
      stdin: { contents: script, resolveDir: join(projectRoot(), 'src/foundations/documents'), loader: 'ts' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile,
    });
    await writeFile(join(folder, 'package.json'), '{ "name": "stadig" }');
    const { stdout } = await promisify(execFile)(process.execPath, [outfile], { cwd: folder });
    expect(stdout.trim()).toBe(
      'false PdfUnavailableError: PDF kan inte göras på den här servern. Hämta som Word i stället.',
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});
