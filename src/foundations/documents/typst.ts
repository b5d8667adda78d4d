import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { DocumentModel } from './blocks.ts';
import { readCoverage, type Coverage } from './font-coverage.ts';
import { declareUniversalAccess } from './pdf-metadata.ts';
import { readDate, toPrintModel } from './print-model.ts';
import { toPrintSheet, type PrintSheet } from './print-sheet.ts';
import type { PrintableSigns } from './print-runs.ts';

/** The package that holds Typst for this platform. It is optional: only Linux x64 with glibc has it. */
export const TYPST_PACKAGE = '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu';

/** Makes prepared documents and sheets into PDF files; synchronous inside, so it lives in a worker. */
export type Typesetter = (document: DocumentModel | PrintSheet) => Promise<Uint8Array>;

/** Loads Typst, our fonts and our template from Stadig's own folder. No other fonts or files are read. */
export function createTypesetter(root: string): Typesetter {
  const folder = join(root, OWN_FOLDER);
  const fonts = readFonts(root);
  const { NodeCompiler } = createRequire(join(root, 'package.json'))(TYPST_PACKAGE) as TypstModule; // the package carries no types; these are its 0.7.0
  const compiler = NodeCompiler.create({
    workspace: folder,
    fontArgs: [{ fontBlobs: fonts.map(({ content }) => content) }],
  });
  const coverage = coverageOfFonts(root);

  return async (document) => {
    const dated = !('kind' in document) && readDate(document.head.date) !== null;
    const pdf =
      typeset(document, { text: coverage.all, drawing: coverage.plain }) ??
      typeset(document, { text: coverage.plain, drawing: coverage.plain });
    if (!pdf) throw new Error('the text holds signs that Typst cannot set');
    return declareUniversalAccess(pdf, { undated: !dated });
  };

  /** Undefined when a sign is missing that `signs` promised: a letter and an accent that only different fonts have. */
  function typeset(document: DocumentModel | PrintSheet, signs: PrintableSigns): Buffer | undefined {
    const { template, data, model } =
      'kind' in document
        ? { template: 'sheet.typ', data: 'sheet.json', model: toPrintSheet(document, signs) }
        : { template: 'stadig.typ', data: 'document.json', model: toPrintModel(document, signs) };
    compiler.mapShadow(join(folder, data), Buffer.from(JSON.stringify(model)));
    try {
      const compiled = compiler.compile({ mainFilePath: join(folder, template) });
      if (!compiled.result) throw new Error(`Typst: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`);
      compiler.pdf(compiled.result, { pdfStandard: 'ua-1' }); // the judge: refuses what PDF/UA-1 forbids
      return compiler.pdf(compiled.result, { pdfStandard: 'a-2a' });
    } catch (error) {
      if (
        error instanceof Error &&
        /could not be displayed|private-use|codepoint/i.test(
          `${error.message} ${String('code' in error ? error.code : '')}`,
        )
      )
        return undefined;
      throw error;
    } finally {
      compiler.resetShadow();
      compiler.evictCache(2);
    }
  }
}

type Compiled = { result: object | null; takeError(): { shortDiagnostics: unknown[] } | null };
type Compiler = {
  mapShadow(path: string, content: Buffer): void;
  resetShadow(): void;
  evictCache(maximumAge: number): void;
  compile(input: { mainFilePath: string }): Compiled;
  pdf(document: object, options: { pdfStandard: 'ua-1' | 'a-2a' }): Buffer;
};
type TypstModule = {
  NodeCompiler: { create(options: { workspace: string; fontArgs: { fontBlobs: Buffer[] }[] }): Compiler };
};

const OWN_FOLDER = 'src/foundations/documents';

function readFonts(root: string): { name: string; content: Buffer }[] {
  const folder = join(root, OWN_FOLDER, 'fonts');
  const names = readdirSync(folder).filter((name) => /\.(ttf|otf)$/.test(name));
  return names.sort().map((name) => ({ name, content: readFileSync(join(folder, name)) }));
}

/**
 * Which characters our fonts can set: `all` of them, and the `plain` ones that each of the text fonts has by itself.
 * The fallback font stands in for every style; a character outside it must be in all the others.
 */
export function coverageOfFonts(root: string): { all: Coverage; plain: Coverage } {
  const fonts = readFonts(root).map(({ name, content }) => ({
    fallback: name.startsWith('StadigSymbols'),
    covers: readCoverage(content),
  }));
  const [fallback, text] = [true, false].map((kind) =>
    fonts.filter((font) => font.fallback === kind).map(({ covers }) => covers),
  );
  const combining = /\p{M}|\p{Cf}/u;
  const plain: Coverage = (code) => text?.every((covers) => covers(code)) ?? false;
  return {
    all: (code) => plain(code) || (fallback?.some((covers) => covers(code)) ?? false),
    plain: (code) => plain(code) && !combining.test(String.fromCodePoint(code)),
  };
}
