/**
 * Sixteen columns of bytes at a time, with the processor's wide instructions, which JavaScript reaches through WebAssembly alone. The two
 * functions are so small that they are put together here, instruction by instruction (WebAssembly Core 2.0, chapter 5).
 */
export type Columns = {
  /** Where sheets are laid to be looked at, one after another; some bytes more may be read, whatever is in them. Not kept between uses. */
  roomFor: (bytes: number) => Uint8Array;
  /** How many of the sheets hold `value`, in each of sixteen columns from `column`; then the same of the next value, and of two more. */
  having: (value: number, of: Strip) => Uint8Array;
  /** Not 0 where one of the sheets has a bit that its byte in the column `answered` has not, in each of sixteen columns from `column`. */
  beyond: (answered: number, of: Strip) => Uint8Array;
};

/** `count` sheets of `width` bytes, at least one and at most `mostAtOnce`, from one of their columns on. */
export type Strip = { column: number; width: number; count: number };

/** A sum is a byte wide. */
export const mostAtOnce = 255;

/** Columns that are looked at together. */
export const STRIP = 16;

/** Values that are looked for together. */
export const VALUES = 4;

const RESULT = VALUES * STRIP;

const PAGE = 65_536;

export function sixteenColumns(): Columns {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(moduleOf()), { '': { m: memory } });
  const { having, beyond } = exports as Record<'having' | 'beyond', Kernel>; // what `moduleOf` exports
  // The result stands first, and the sheets after it.
  let [result, room] = partsOf(memory);
  const run = (kernel: Kernel, argument: number, { column, width, count }: Strip) => {
    const first = RESULT + column;
    kernel(first, first + count * width, width, argument);
    return result;
  };
  return {
    roomFor(bytes) {
      const missing = Math.ceil((bytes + STRIP - room.length) / PAGE);
      if (missing > 0) {
        memory.grow(missing);
        [result, room] = partsOf(memory);
      }
      return room;
    },
    having: (value, of) => run(having, value, of),
    beyond: (answered, of) => run(beyond, RESULT + answered, of),
  };
}

function partsOf({ buffer }: WebAssembly.Memory): [Uint8Array, Uint8Array] {
  return [new Uint8Array(buffer, 0, RESULT), new Uint8Array(buffer, RESULT)];
}

/** `argument`: the byte that is looked for, or where the first sheet says whether it was answered. */
type Kernel = (at: number, end: number, width: number, argument: number) => void;

// Parameters and locals by number.
const [AT, END, WIDTH, ARGUMENT, BYTES, SUMS, WANTED] = [0, 1, 2, 3, 4, 5, 9] as const;
const LOCALS = 1 + VALUES + VALUES;

const [I32, V128, NOTHING] = [0x7f, 0x7b, 0x40] as const;
const get = (local: number) => [0x20, local];
const set = (local: number) => [0x21, local];
const number = (small: number) => [0x41, small];
const wide = (instruction: number) => [0xfd, instruction];
const ADD = [0x6a];
const IS_LESS = [0x49];
const ANYWHERE = [0, 0]; // no alignment is promised, and no offset
const LOAD = [...wide(0x00), ...ANYWHERE];
const LOAD_INTO_ALL = [...wide(0x07), ...ANYWHERE];
const STORE = (offset: number) => [...wide(0x0b), 0, offset];
const INTO_ALL = wide(0x0f);
const IS_EQUAL = wide(0x23); // −1 in each byte where it is
const AND_NOT = wide(0x4f);
const OR = wide(0x50);
const SUBTRACT = wide(0x71);
const END_OF_BLOCK = [0x0b];

function moduleOf(): Uint8Array<ArrayBuffer> {
  const type = [0x60, 4, I32, I32, I32, I32, 0];
  const name = (text: string) => sized([...Buffer.from(text)]);
  return Uint8Array.from([
    ...Buffer.from('\0asm\x01\0\0\0'),
    ...section(1, [1, ...type]),
    ...section(2, [1, ...name(''), ...name('m'), 2, 0, 1]),
    ...section(3, [2, 0, 0]),
    ...section(7, [2, ...name('having'), 0, 0, ...name('beyond'), 0, 1]),
    ...section(10, [2, ...sized(havingCode()), ...sized(beyondCode())]),
  ]);
}

function havingCode(): number[] {
  const each = Array.from({ length: VALUES }, (_, at) => at);
  const wanted = each.flatMap((at) => [
    ...[...get(ARGUMENT), ...number(at), ...ADD],
    ...[...INTO_ALL, ...set(WANTED + at)],
  ]);
  const counted = each.flatMap((at) => [
    ...[...get(SUMS + at), ...get(BYTES), ...get(WANTED + at)],
    ...[...IS_EQUAL, ...SUBTRACT, ...set(SUMS + at)],
  ]);
  const stored = each.flatMap((at) => [...number(0), ...get(SUMS + at), ...STORE(at * STRIP)]);
  return body([...wanted, ...forEachSheet([...get(AT), ...LOAD, ...set(BYTES), ...counted]), ...stored]);
}

function beyondCode(): number[] {
  const isBeyond = [...get(AT), ...LOAD, ...get(ARGUMENT), ...LOAD_INTO_ALL, ...AND_NOT];
  const seen = [...get(SUMS), ...isBeyond, ...OR, ...set(SUMS), ...further(ARGUMENT)];
  return body([...forEachSheet(seen), ...number(0), ...get(SUMS), ...STORE(0)]);
}

function body(code: readonly number[]): number[] {
  return [1, LOCALS, V128, ...code, ...END_OF_BLOCK];
}

function forEachSheet(code: readonly number[]): number[] {
  const again = [...get(AT), ...get(END), ...IS_LESS, 0x0d, 0];
  return [0x03, NOTHING, ...code, ...further(AT), ...again, ...END_OF_BLOCK];
}

/** To the same column of the next sheet. */
function further(local: number): number[] {
  return [...get(local), ...get(WIDTH), ...ADD, ...set(local)];
}

function section(id: number, content: readonly number[]): number[] {
  return [id, ...sized(content)];
}

/** With its length before it, seven bits to a byte. */
function sized(content: readonly number[]): number[] {
  const { length } = content;
  return length < 128 ? [length, ...content] : [(length & 127) | 128, length >> 7, ...content];
}
