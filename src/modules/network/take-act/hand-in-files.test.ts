import { expect, test } from 'vitest';
import { largestFile } from '#platform/files/files.ts';
import { fileName, mostFiles, sentFiles } from './hand-in-files.ts';

test.each([
  ['karta.pdf', 'karta.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\Kim\\karta.pdf', 'karta.pdf'],
  ['karta\u202efdp.exe', 'kartafdp.exe'],
  ['kar\u0000ta\r\n.pdf', 'karta.pdf'],
  ['\u200b', 'fil'],
  ['mapp/', 'fil'],
  ['räksmörgås 🗺.pdf', 'räksmörgås 🗺.pdf'],
])('%j is kept as %j', (typed, name) => expect(fileName(typed)).toBe(name));

test('what runs is refused by the name that is seen when signs that turn the direction are gone', async () => {
  expect(await sentFiles([new File(['x'], 'karta\u202efdp.exe')])).toEqual({
    name: 'kartafdp.exe',
    refused: 'program',
  });
  expect(await sentFiles([new File(['x'], '../karta.txt')])).toMatchObject({ files: [{ name: 'karta.txt' }] });
});

test('at one time there are five files, together as large as the largest may be', async () => {
  const many = Array.from({ length: mostFiles + 1 }, (_, n) => new File(['x'], `${n}.txt`));
  expect(await sentFiles(many)).toMatchObject({ refused: 'too-many' });
  const half = new Uint8Array(largestFile / 2).fill(97);
  const two = [new File([half], 'a.txt'), new File([half], 'b.txt')];
  expect(await sentFiles(two)).toMatchObject({ files: [{ name: 'a.txt' }, { name: 'b.txt' }] });
  expect(await sentFiles([...two, new File(['x'], 'c.txt')])).toEqual({ name: 'c.txt', refused: 'too-large' });
});
