import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

let found: string | undefined;

/**
 * The folder of Stadig's package.json, from which migrations, fonts and the build are read.
 * Searched upwards from the started file and from the working folder; never through `import.meta.url`,
 * which after bundling names the build.
 */
export function projectRoot(): string {
  found ??= search(process.argv[1] ?? '') ?? search(process.cwd());
  if (found === undefined) throw new Error('Stadig does not find its own folder: start it with bin/stadig');
  return found;
}

function search(start: string): string | undefined {
  if (start === '' || !existsSync(start)) return undefined;
  for (let folder = realpathSync(start); ; folder = dirname(folder)) {
    if (isStadig(join(folder, 'package.json'))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

function isStadig(manifest: string): boolean {
  if (!existsSync(manifest)) return false;
  const content: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
  return typeof content === 'object' && content !== null && 'name' in content && content.name === 'stadig';
}
