import { describe, expect, test } from 'vitest';
import { type Bilingual, fillText, placesIn } from './bilingual.ts';
import { lix } from './lix.ts';
import { QUESTION_BANK } from './question-bank.ts';
import { SURVEY_PREPARATIONS } from './survey-preparations.ts';
import { SAFETY_AND_DEMOCRACY as survey, SURVEYS } from './surveys.ts';

const { invitation, reminder } = survey.letters;
const information = survey.information.flatMap((block) => [block.heading, ...block.paragraphs]);
const pieces: [string, Bilingual][] = [
  ['title', survey.title],
  ['lead', survey.lead],
  ['thanks', survey.thanks],
  ...survey.sections.flatMap((section): [string, Bilingual][] => [
    [`${section.key} heading`, section.heading],
    [`${section.key} intro`, section.intro],
  ]),
  ['invitation subject', invitation.subject],
  ['invitation', invitation.body],
  ['reminder subject', reminder.subject],
  ['reminder', reminder.body],
  ...information.map((text, index): [string, Bilingual] => [`information ${index}`, text]),
  ...SURVEY_PREPARATIONS.flatMap(({ key, title, text }): [string, Bilingual][] => [
    [`${key} title`, title],
    [key, text],
  ]),
];

// A filled place counts as one short word, as most of them are.
const readable = (text: string) => lix(fillText(text, Object.fromEntries(placesIn(text).map((place) => [place, 'x']))));

describe('the survey', () => {
  test('asks 24 questions of the bank once each, in five parts', () => {
    const asked = survey.sections.flatMap((section) => section.questions);
    const known = new Set(QUESTION_BANK.map((question) => question.key));
    expect(asked.filter((key) => !known.has(key))).toEqual([]);
    expect(new Set(asked).size).toBe(24);
    expect(asked).toHaveLength(24);
    expect(survey.sections).toHaveLength(5);
    expect(new Set(SURVEYS.map((one) => one.key)).size).toBe(SURVEYS.length);
  });

  test('takes five minutes', () => expect(survey.minutes).toBe(5));

  test('says what extremism and "de här frågorna" mean before it uses the words', () => {
    expect(survey.sections[0]?.intro.sv).toMatch(/Med extremism menar vi/);
    const first = survey.sections.find((section) =>
      section.questions.some((key) => textOf(key).includes('de här frågorna')),
    );
    expect(first?.intro.sv).toMatch(/Med de här frågorna menar vi/);
  });

  function textOf(key: string): string {
    return QUESTION_BANK.find((question) => question.key === key)?.text.sv ?? '';
  }
});

describe('every text', () => {
  test.each(pieces)('%s: both languages, the same places', (_name, text) => {
    expect(text.sv.trim() && text.en.trim()).not.toBe('');
    expect(text.sv).not.toBe(text.en);
    expect([...placesIn(text.en)].sort()).toEqual([...placesIn(text.sv)].sort());
    for (const own of [text.sv, text.en]) expect(own.replace(/\{[A-Za-z]+\}/g, '')).not.toMatch(/[{}]|undefined|TODO/);
  });

  test.each(pieces)('%s: claims no more than holds', (_name, text) => {
    expect(text.sv).not.toMatch(/garanter|anonym|bevisa|100 ?%|omöjlig|helt säker/i);
    expect(text.en).not.toMatch(/guarante|anonym|\bprov(e|en)|100 ?%|impossible|completely safe/i);
  });

  test.each(pieces.filter(([, text]) => text.sv.length > 60))('%s: is easy to read', (name, text) => {
    // The decision to dispose is written for minutes; its words are those of the archive act.
    expect(readable(text.sv)).toBeLessThanOrEqual(name === 'disposal-decision' ? 60 : 40);
  });
});

describe('the letters', () => {
  test.each([
    [
      'invitation',
      invitation,
      'address code contact groupName groupSize k lastDay link minutes nextGroupName organisation',
    ],
    ['reminder', reminder, 'address code contact lastDay link minutes organisation'],
  ])('%s has just the places it says', (_name, letter, places) => {
    expect([...new Set([...placesIn(letter.subject.sv), ...placesIn(letter.body.sv)])].sort().join(' ')).toBe(places);
  });

  test('have link and code on lines of their own or after a word, never before a full stop', () => {
    for (const body of [invitation.body.sv, invitation.body.en, reminder.body.sv, reminder.body.en]) {
      expect(body.split('\n')).toContain('{link}');
      expect(body).not.toContain('{link}.');
    }
  });

  test('the reminder does not pretend to know who has answered', () => {
    expect(reminder.body.sv).toContain('inte har någon lista över vilka som har svarat');
  });
});

describe('the information', () => {
  const sv = information.map((text) => text.sv).join('\n');

  test.each([
    ['who is the controller', '{controller}'],
    ['the legal ground', 'GDPR artikel 6.1 e'],
    ['that it is voluntary', 'väljer själv'],
    ['how the groups work', 'bestämdes innan enkäten skickades ut'],
    ['when answers are destroyed', 'Sedan förstör vi de enskilda svaren'],
    ['that answers are readable while open', 'läsbara i databasen'],
    ['that backups keep them', 'Säkerhetskopior'],
    ['that unanimous answers show', 'svarar lika'],
    ['mailbox and network', 'läser din e-post'],
    ['where to turn', '112'],
    ['the supervisory authority', 'Integritetsskyddsmyndigheten'],
    ['the data protection officer', '{dataProtectionOfficer}'],
  ])('says %s', (_what, words) => expect(sv).toContain(words));

  test('has unique keys', () => {
    expect(new Set(survey.information.map((block) => block.key)).size).toBe(survey.information.length);
  });
});

test('the manager’s words take twenty seconds', () => {
  const script = SURVEY_PREPARATIONS.find((text) => text.key === 'manager-script')?.text.sv ?? '';
  // Speech at 150–180 words a minute.
  expect(script.split(/\s+/).length).toBeGreaterThan(40);
  expect(script.split(/\s+/).length).toBeLessThanOrEqual(62);
});

describe('fillText', () => {
  test('fills every place and refuses a gap', () => {
    expect(fillText('{a} och {b} och {a}', { a: '$1', b: '2' })).toBe('$1 och 2 och $1');
    expect(() => fillText('{a}', {})).toThrow(RangeError);
    expect(() => fillText('{constructor}', {})).toThrow(RangeError);
    expect(fillText('{inte plats}', {})).toBe('{inte plats}');
  });
});
