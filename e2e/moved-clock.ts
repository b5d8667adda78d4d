import { readFileSync } from 'node:fs';

/**
 * Loaded before a running system that is to live in another time: what its clock says is this much before or after the machine's, as the file says in
 * milliseconds. The file is read again now and then, so that the clock can be moved while the system runs. The database's own clock is left as it is.
 */
const file = process.env.CLOCK_FILE ?? '';
const machine = Date;
let moved = 0;
let readAt = Number.NEGATIVE_INFINITY;

function now(): number {
  if (performance.now() - readAt > 20) {
    moved = Number(readFileSync(file, 'utf8'));
    readAt = performance.now();
  }
  return machine.now() + moved;
}

globalThis.Date = new Proxy(machine, {
  construct: (target, words: [], made) => Reflect.construct(target, words.length === 0 ? [now()] : words, made) as Date,
  apply: () => new machine(now()).toString(),
  get: (target, name, self): unknown => (name === 'now' ? now : Reflect.get(target, name, self)),
});
machine.prototype.constructor = globalThis.Date;
