import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildPackage, type BuiltPackage } from '../make-package/build-package.ts';
import { filesOf } from '../package/archived-matter.ts';
import { PackageRefused } from '../package/package-refused.ts';
import { zipParts, type ZipPart } from '#platform/files/zip-parts.ts';
import { sampleMatter, textFile } from '../package/sample-in-tests.ts';
import { checkPackage } from './check-package.ts';
import { faultSentence, refusalSentence } from './fault-sentences.ts';
import { unpackStrictly } from './strict-zip.ts';

let built: BuiltPackage;
let parts: ZipPart[];
const folder = 'stadig-testvik-arende-12';
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (path: string) => new TextDecoder().decode(parts.find((one) => one.path === `${folder}/${path}`)?.bytes);
const zip = (changed: readonly ZipPart[]) => zipParts(changed, { date: '2026-11-19', packed: false });
/** The package with one file said otherwise. */
const withFile = (path: string, content: Uint8Array) =>
  zip(parts.map((one) => (one.path === `${folder}/${path}` ? { ...one, bytes: content } : one)));
const faultsOf = (archive: Uint8Array, expected?: string) =>
  checkPackage(archive, expected).faults.map(({ fault, where }) => `${fault} ${where}`);
function refusalOf(archive: Uint8Array): string {
  try {
    checkPackage(archive);
    return 'taken';
  } catch (error) {
    if (!(error instanceof PackageRefused)) throw error;
    expect(refusalSentence(error)).toMatch(/\S/);
    return error.code;
  }
}

beforeAll(async () => {
  built = await buildPackage(sampleMatter());
  parts = [...unpackStrictly(built.bytes)].map(([path, content]) => ({ path, bytes: content }));
});

describe('a whole package', () => {
  test('has no fault, and tells of the matter that it was made of', () => {
    const checked = checkPackage(built.bytes, built.sha256);
    expect(checked.faults).toEqual([]);
    expect(checked.matter).toEqual(built.matter);
    expect(checked.packageId).toBe(folder);
  });

  test('is the same bytes of the same matter, and replaces one that said otherwise', async () => {
    expect((await buildPackage(sampleMatter())).sha256).toBe(built.sha256);
    const again = await buildPackage({ ...sampleMatter(), earlier: [built.contentSha256, 'b'.repeat(64)] });
    expect(again.sha256).toBe(built.sha256);
    const other = await buildPackage({ ...sampleMatter(), earlier: ['b'.repeat(64)] });
    expect(other.recordStatus).toBe('REPLACEMENT');
    expect(other.contentSha256).toBe(built.contentSha256);
  });

  test('gives back any files, byte for byte, whatever they are called', async () => {
    const file = fc.record({
      name: fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
        .filter((name) => !/[\u0000-\u001f\ufffe\uffff]/.test(name)),
      mediaType: fc.constantFrom('application/pdf', 'image/png', 'text/plain; charset=utf-8'),
      bytes: fc.uint8Array({ maxLength: 3000 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(file, { maxLength: 12 }), async (files) => {
        const made = await buildPackage(sampleMatter(files));
        const checked = checkPackage(made.bytes);
        expect(checked.faults).toEqual([]);
        const told = checked.matter?.documents.flatMap(({ files: inner }) => inner) ?? [];
        expect(told.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
        expect(told.map(({ path }) => Buffer.from(checked.files.get(path) ?? []).toString('hex'))).toEqual(
          files.map((one) => Buffer.from(one.bytes).toString('hex')),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('of 500 documents is whole', async () => {
    const many = await buildPackage(
      sampleMatter(Array.from({ length: 500 }, (_, at) => textFile('bilaga.txt', `${at}`))),
    );
    const checked = checkPackage(many.bytes);
    expect(checked.faults).toEqual([]);
    expect(filesOf(checked.matter ?? many.matter)).toHaveLength(501);
  });
});

describe('what has been changed is found and named', () => {
  test('one byte of any file', () => {
    for (const { path, bytes: content } of parts) {
      const changed = Uint8Array.from(content);
      const last = changed.length - 2;
      changed[last] = (changed[last] ?? 0) ^ 1;
      const name = path.slice(folder.length + 1);
      const archive = withFile(name, changed);
      const found = refusable(() => faultsOf(archive));
      expect(found.join(), path).toContain(
        name === 'METS.xml' ? 'not-xml' : name.replace('representations/rep1/METS.xml', ''),
      );
    }
  });

  test('a letter in the METS of the package, although it is still good XML', () => {
    const archive = withFile('METS.xml', bytes(read('METS.xml').replace('Testviks kommun', 'Testviks kommum')));
    expect(faultsOf(archive)).toEqual(['seal METS.xml']);
  });

  test('a seal that was taken away', () => {
    const archive = withFile('METS.xml', bytes(read('METS.xml').replace(/ *<altRecordID[^\n]*\n/, '')));
    expect(faultsOf(archive)).toEqual(['seal METS.xml']);
  });

  test('a file taken out, one put in, and one called something else', () => {
    const data = parts.find(({ path }) => path.includes('/data/document-1/'))?.path ?? '';
    const name = data.slice(folder.length + 1);
    expect(faultsOf(zip(parts.filter(({ path }) => path !== data)))).toEqual([`missing ${name}`]);
    const put = { path: `${folder}/representations/rep1/data/extra.txt`, bytes: bytes('x') };
    expect(faultsOf(zip([...parts, put]))).toEqual(['extra representations/rep1/data/extra.txt']);
    const renamed = parts.map((one) => (one.path === data ? { ...one, path: `${one.path}x` } : one));
    expect(faultsOf(zip(renamed))).toEqual([`missing ${name}`, `extra ${name}x`]);
  });

  test('the METS of another package, and of the representation', async () => {
    const sample = sampleMatter([textFile('annan.txt', 'Något annat')]);
    const other = await buildPackage({ ...sample, head: { ...sample.head, packageId: 'stadig-testvik-arende-13' } });
    const foreign = new Map(unpackStrictly(other.bytes));
    const root = foreign.get('stadig-testvik-arende-13/METS.xml') ?? new Uint8Array();
    expect(faultsOf(withFile('METS.xml', root))).toContain(`folder ${folder}`);
    const inner = foreign.get('stadig-testvik-arende-13/representations/rep1/METS.xml') ?? new Uint8Array();
    expect(faultsOf(withFile('representations/rep1/METS.xml', inner)).join()).toContain(
      'representations/rep1/METS.xml',
    );
  });

  test('a file and all that is said of it, by the sha256 that was noted', async () => {
    const forged = await buildPackage(sampleMatter([textFile('inbjudan.txt', 'Något annat')]));
    expect(faultsOf(forged.bytes)).toEqual([]);
    expect(faultsOf(forged.bytes, built.sha256)).toEqual([`package-sha256 ${forged.sha256}`]);
  });

  test('a METS that points out of the package', () => {
    const pointing = read('METS.xml').replace('documentation/README.txt', '../../etc/passwd');
    const found = checkPackage(withFile('METS.xml', bytes(pointing))).faults;
    expect(found.map(({ fault }) => fault)).toEqual(expect.arrayContaining(['outside', 'seal', 'extra']));
    for (const fault of found) expect(faultSentence(fault)).toMatch(/^\S+: \S/);
  });
});

describe('what is not opened', () => {
  const inFolder = (path: string, text = 'x') => ({ path: `${folder}/${path}`, bytes: bytes(text) });

  test.each(['../x', 'a/../../x', './x', 'a//x', 'a\\x', 'C:x', 'a\u0000', 'x'.repeat(500)])('the name %j', (name) => {
    expect(refusalOf(zip([...parts, inFolder(name)]))).toBe('unsafe-name');
  });

  test('an absolute name', () => {
    expect(refusalOf(zip([...parts, { path: '/etc/passwd', bytes: bytes('x') }]))).toBe('unsafe-name');
  });

  test('two of the same name, also when only the size of the letters differs', () => {
    expect(refusalOf(zip([...parts, inFolder('METS.xml')]))).toBe('same-name');
    expect(refusalOf(zip([...parts, inFolder('mets.XML')]))).toBe('same-name');
  });

  test('a file outside the folder, and a zip without METS', () => {
    expect(refusalOf(zip([...parts, { path: 'annan/x', bytes: bytes('x') }]))).toBe('no-mets');
    expect(refusalOf(zip([inFolder('x')]))).toBe('no-mets');
    expect(refusalOf(zip([]))).toBe('not-zip');
  });

  test.each([
    ['nothing', () => new Uint8Array()],
    ['text', () => bytes('Hej på dig, det här är ingen zip men lång nog')],
    ['a cut file', () => built.bytes.subarray(0, built.bytes.length - 30)],
    ['bytes after the end', () => Buffer.concat([built.bytes, Buffer.from('hidden')])],
    ['bytes before the beginning', () => Buffer.concat([Buffer.from('hidden'), built.bytes])],
  ])('%s', (_what, archive) => {
    expect(['not-zip', 'odd-zip']).toContain(refusalOf(archive()));
  });

  test('bytes between two files', () => {
    const first = zip(parts);
    const at = first.length - 22;
    const end = Buffer.from(first.subarray(at));
    const directoryAt = end.readUInt32LE(16);
    end.writeUInt32LE(directoryAt + 6, 16);
    const archive = Buffer.concat([
      first.subarray(0, directoryAt),
      Buffer.from('hidden'),
      first.subarray(directoryAt, at),
      end,
    ]);
    expect(refusalOf(archive)).toBe('odd-zip');
  });

  test('a bomb: it says that it is small, or that it is larger than we take', () => {
    for (const [place, value] of [
      [22, 1],
      [22, 0x7fffffff],
    ] as const) {
      const archive = Buffer.from(zip([inFolder('METS.xml', 'x'.repeat(100))]));
      const entry = archive.readUInt32LE(archive.length - 22 + 16);
      archive.writeUInt32LE(value, entry + place + 2);
      expect(['bomb', 'odd-zip']).toContain(refusalOf(archive));
    }
  });

  test('a METS with a document type of its own', () => {
    const text = read('METS.xml').replace('<mets ', '<!DOCTYPE mets [<!ENTITY a "b">]>\n<mets ');
    expect(refusalOf(withFile('METS.xml', bytes(text)))).toBe('entities');
  });

  test('a description that tells of something else than a matter', async () => {
    const descriptive = read('metadata/descriptive/matter.xml').replace('opened="2026-11-02"', 'opened="2026-02-30"');
    const digest = (text: string) => createHash('sha256').update(text).digest('hex');
    const unsealed = read('METS.xml').replace(digest(read('metadata/descriptive/matter.xml')), digest(descriptive));
    const blank = unsealed.replace(/(SHA256">)[0-9a-f]{64}/, `$1${'0'.repeat(64)}`);
    const mets = blank.replace(/(SHA256">)0{64}/, `$1${digest(blank)}`);
    const archive = zip(
      parts.map((one) => {
        if (one.path.endsWith('matter.xml')) return { ...one, bytes: bytes(descriptive) };
        return one.path === `${folder}/METS.xml` ? { ...one, bytes: bytes(mets) } : one;
      }),
    );
    expect(refusalOf(archive)).toBe('content');
  });

  test('any bytes put anywhere: found, or no file is other than it was', () => {
    const whole = new Map(unpackStrictly(built.bytes));
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.nat(), (noise, place) => {
        const archive = Uint8Array.from(built.bytes);
        const at = place % (archive.length - noise.length);
        archive.set(noise, at);
        if (refusable(() => faultsOf(archive)).length === 0) expect(unpackStrictly(archive)).toEqual(whole);
      }),
      { numRuns: 300 },
    );
  });
});

/** The faults, or the refusal as one. */
function refusable(work: () => string[]): string[] {
  try {
    return work();
  } catch (error) {
    if (error instanceof PackageRefused) return [error.message];
    throw error;
  }
}
