// Bundles and runs the figures of bench/, one after another.
import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { build } from './build.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const wanted = process.argv.slice(2).map((word) => basename(word).replace(/(\.bench)?(\.ts)?$/, ''));
const all = (await readdir(join(root, 'bench')).catch(() => [])).filter((file) => file.endsWith('.bench.ts')).sort();
const chosen = all.filter((file) => wanted.length === 0 || wanted.includes(file.replace('.bench.ts', '')));
const unknown = wanted.find((word) => !all.includes(`${word}.bench.ts`));
if (unknown !== undefined) {
  console.error(`bench: there is no bench/${unknown}.bench.ts`);
  process.exit(2);
}

const outdir = join(await build(), 'bench');
await esbuild.build({
  absWorkingDir: root,
  entryPoints: chosen.map((file) => join('bench', file)),
  outdir,
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node24',
  format: 'esm',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  sourcemap: true,
  logLevel: 'error',
});
await esbuild.stop();

let failed = 0;
for (const file of chosen) {
  console.log(`\n${file}`);
  const args = ['--enable-source-maps', join(outdir, file.replace(/\.ts$/, '.js'))];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
