// Builds if a source has changed, then runs one verb of the command line in this same process.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';

const [verb = 'help', ...rest] = process.argv.slice(2);
const name = verb === '--help' || verb === '-h' ? 'help' : verb;

try {
  const folder = await build();
  const file = join(folder, 'cli', `${name}.js`);
  if (/^[a-z-]+$/.test(name) && existsSync(file)) {
    process.argv = [process.execPath, file, ...rest];
    await import(file);
  } else {
    console.error(`stadig: there is no "${name}"; bin/stadig help lists what there is`);
    process.exitCode = 2;
  }
} catch (error) {
  if (!('errors' in error)) console.error(error); // esbuild has already shown its own
  process.exitCode = 1;
}
