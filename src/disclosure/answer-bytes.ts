/** One respondent's answers: the closed ones as `encodeAnswers` writes them, the texts in the order of the questions, '' where left out. */
export type AnswerSheet = { closed: Uint8Array; texts: readonly string[] };

/** What decides how long an answer is: bytes of the closed sheet, and the most characters of each question answered in words. */
export type AnswerShape = { width: number; mostCharacters: readonly number[] };

/**
 * The lengths in bytes that an answer of this shape may have, shortest first. Without texts there is one; with texts 1, 4, 16 … KiB as far
 * as the longest answer needs, so that a length tells no more than that somebody wrote little, or much.
 */
export function answerSizes(shape: AnswerShape): number[] {
  const least = leastOf(shape);
  if (shape.mostCharacters.length === 0) return [Math.ceil(least / STEP) * STEP];
  // A character of JavaScript is at most three bytes of UTF-8.
  const most = least + shape.mostCharacters.reduce((sum, characters) => sum + 3 * characters, 0);
  const sizes: number[] = [];
  for (let size = KIBIBYTE; ; size *= 4) {
    if (size >= least) sizes.push(size);
    if (size >= most) return sizes;
  }
}

/** An answer as bytes: a version, the closed sheet, each text after its length, and zeros up to one of `answerSizes`. RangeError when it cannot be. */
export function packAnswer(shape: AnswerShape, sheet: AnswerSheet): Uint8Array {
  if (sheet.closed.length !== shape.width) throw new RangeError('a sheet of another width');
  if (sheet.texts.length !== shape.mostCharacters.length) throw new RangeError('another number of texts');
  const texts = sheet.texts.map((text) => Buffer.from(text, 'utf8'));
  if (texts.some((text) => text.length > LONGEST)) throw new RangeError('a text that is too long');
  const length = leastOf(shape) + texts.reduce((sum, text) => sum + text.length, 0);
  const size = answerSizes(shape).find((one) => one >= length);
  if (size === undefined) throw new RangeError('an answer that is too long');
  const bytes = Buffer.alloc(size);
  bytes[0] = VERSION;
  bytes.set(sheet.closed, 1);
  let at = 1 + shape.width;
  for (const text of texts) {
    at = bytes.writeUInt16BE(text.length, at);
    bytes.set(text, at);
    at += text.length;
  }
  return bytes;
}

/** Reads what `packAnswer` wrote. RangeError for everything else. */
export function unpackAnswer(shape: AnswerShape, packed: Uint8Array): AnswerSheet {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  if (bytes[0] !== VERSION || !answerSizes(shape).includes(bytes.length)) throw new RangeError('not an answer');
  const texts: string[] = [];
  let at = 1 + shape.width;
  for (const _question of shape.mostCharacters) {
    const length = bytes.readUInt16BE(at);
    at += 2;
    if (at + length > bytes.length) throw new RangeError('a text that ends after the answer');
    texts.push(bytes.toString('utf8', at, at + length));
    at += length;
  }
  return { closed: bytes.subarray(1, 1 + shape.width), texts };
}

const VERSION = 1;
const STEP = 64;
const KIBIBYTE = 1024;
const LONGEST = 0xffff;

function leastOf(shape: AnswerShape): number {
  return 1 + shape.width + 2 * shape.mostCharacters.length;
}
