// Exits with 0 when node_modules holds what package-lock.json asks for ("run": without development packages), otherwise with 1.
// Runs under the Node of the machine, 20.19 or newer, before any package is there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [root = '', wanted = 'run'] = process.argv.slice(2);
process.exit(isInstalled() ? 0 : 1);

function isInstalled() {
  const needed = packagesOf('package-lock.json');
  const found = packagesOf('node_modules/.package-lock.json');
  if (!needed || !found) return false;
  return Object.entries(needed).every(([place, entry]) => {
    if (place === '' || (wanted === 'run' && entry.dev)) return true;
    if (!found[place]) return Boolean(entry.optional) && !isForHere(entry);
    return found[place].version === entry.version && found[place].integrity === entry.integrity;
  });
}

function packagesOf(lockfile) {
  try {
    return JSON.parse(readFileSync(join(root, lockfile), 'utf8')).packages;
  } catch {
    return undefined; // not installed, or cut off in the middle: npm ci puts both right
  }
}

// An optional package that names no platform belongs to one that does, such as the WebAssembly fallback of a binary.
function isForHere(entry) {
  if (!entry.os && !entry.cpu) return false;
  return allows(entry.os, process.platform) && allows(entry.cpu, process.arch) && allows(entry.libc, libc());
}

function allows(list, value) {
  if (!list) return true;
  return list.includes(value) || (list.every((one) => one.startsWith('!')) && !list.includes(`!${value}`));
}

function libc() {
  if (process.platform !== 'linux') return undefined;
  process.report.excludeNetwork = true;
  return process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl';
}
