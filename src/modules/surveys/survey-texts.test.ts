import { expect, test } from 'vitest';
import { placesIn } from '#content/bilingual.ts';
import { readySet } from './ready-set.ts';
import { fillKnown, informationFrom, promisedTexts } from './survey-texts.ts';

const texts = promisedTexts(
  readySet,
  { title: readySet.title, introduction: readySet.lead },
  {
    organisation: 'Testvik',
    controller: 'Kommunstyrelsen',
    contact: 'samordnaren',
    dataProtectionOfficer: 'ombudet',
    k: 6,
    minutes: 7,
  },
);

test('only what differs from group to group, or may be moved, is left to fill', () => {
  const left = new Set(Object.values(texts).flatMap((text) => [...placesIn(text.sv), ...placesIn(text.en)]));
  expect([...left].sort()).toEqual(['address', 'code', 'groupName', 'groupSize', 'lastDay', 'link', 'nextGroupName']);
  expect(texts.introduction?.sv).toContain('ungefär 7 minuter');
});

test('the information comes back whole and in its order, also when the names come in another', () => {
  const shuffled = Object.fromEntries(Object.entries(texts).reverse());
  const blocks = informationFrom(shuffled);
  expect(blocks.map((block) => block.key)).toEqual(readySet.information.map((block) => block.key));
  expect(blocks.map((block) => block.paragraphs.length)).toEqual(
    readySet.information.map((block) => block.paragraphs.length),
  );
  expect(blocks[0]?.paragraphs[0]?.sv).toContain('Kommunstyrelsen i Testvik är ansvarig');
  expect(informationFrom({})).toEqual([]);
});

test('what is written in a place is not filled again', () => {
  expect(fillKnown('{contact} {k} {annat}', { contact: '{k}', k: '6' })).toBe('{k} 6 {annat}');
});
