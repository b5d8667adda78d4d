import { expect, test } from 'vitest';
import { explainFindings } from './explain.ts';
import { screen } from './index.ts';
import { judgeText } from './judge-text.ts';

test.each([
  ['an address', 'Prata med asta.berg@testvik.example om det.', ['asta.berg@testvik.example']],
  ['with å and plus', 'bodå+skola@testvik.example', ['bodå+skola@testvik.example']],
  ['two, one of them in brackets', 'a@b.se (c@d.nu)', ['a@b.se', 'c@d.nu']],
  ['an office', 'Skicka till registrator@testvik.example eller Kommunen@testvik.example.', []],
  ['an at sign in words', 'Vi ses @ fritidsgården, 3@hemma', []],
  ['a long run of letters', 'a'.repeat(100_000), []],
  ['many at signs', '@'.repeat(100_000), []],
])('e-mail: %s', (_what, text, expected) => {
  expect(
    judgeText(text)
      .filter(({ rule }) => rule === 'e-mail')
      .map(({ words }) => words),
  ).toEqual(expected);
});

// Numbers that are given to nobody (PTS, numbers for drama), or that cannot be any.
test.each([
  ['a mobile', 'Ring 070-174 06 05 i dag', ['070-174 06 05']],
  ['a mobile without signs', 'Ring 0701740605', ['0701740605']],
  ['with the country', '+46 70 174 06 05 och 0046 8 465 004 00', ['+46 70 174 06 05', '0046 8 465 004 00']],
  ['with the country and (0)', '+46 (0)70-174 06 05', ['+46 (0)70-174 06 05']],
  ['Stockholm', '08-465 004 00', ['08-465 004 00']],
  ['another area', '0980-319 20', ['0980-319 20']],
  ['other figures after it', 'Ring 070-174 06 05 (12 st) eller 08-465 004 00 2026', ['070-174 06 05', '08-465 004 00']],
  ['a slash', '0980/31920', ['0980/31920']],
  ['free of charge', '020-22 00 22 och 077-456 70 00', []],
  ['emergency numbers', '112, 114 14 och 1177', []],
  ['registration numbers', 'RTJ.2016.141.169, KS.2016.356, 1206/2016, KS 2026/00217', []],
  ['days', '2026-11-20, 20/11 2026, 01-02-2026', []],
  ['times', 'kl. 08.00–17.00, 08 00-17 00, 08-12', []],
  ['sums', '48 000 kr, 0,5 procent, 08-12 000 kr', []],
  ['an organisation number', '212000-0142', []],
  ['laws', '2023:196, 19 kap. 1 §', []],
  ['a post code', '152 41 Testvik, 0152 41', []],
  ['a long number', '0701740605070174060507017406', []],
  ['a long run of figures', '0'.repeat(100_000), []],
])('telephone: %s', (_what, text, expected) => {
  expect(
    judgeText(text)
      .filter(({ rule }) => rule === 'telephone')
      .map(({ words }) => words),
  ).toEqual(expected);
});

test('a person number is certain, and is not said again', () => {
  // One of the numbers that Skatteverket gives to nobody.
  const [finding] = judgeText('Ett stycke.\nHär står 19121212-1212.');
  expect(finding).toMatchObject({ rule: 'person-number', certainty: 'certain', passage: 'Här står 19121212-1212.' });
  expect(explainFindings(finding ? [finding] : [], 'sv')).not.toContain('1212');
});

test('the reason names what was found, the first of many, and what to do', () => {
  const found = judgeText('a@b.se b@b.se c@b.se d@b.se\n070-174 06 05');
  expect(explainFindings(found, 'sv')).toMatch(
    /^I texten står en e-postadress: a@b\.se, b@b\.se, c@b\.se och 1 till\. I texten står ett telefonnummer: 070-174 06 05\. Skriv ingenting om enskilda personer\./,
  );
  expect(screen.assurance.en).toContain('points nobody out');
  expect(explainFindings(found, 'en')).toMatch(/^The text holds an e-mail address: .* and 1 more\. .*tick the box/);
});
