import { describe, expect, test } from 'vitest';
import { judgeQuestion, screen } from '#foundations/screen/index.ts';
import { lix } from '../lix.ts';
import {
  CONVERSATION_GUIDES,
  GROUND_RULES,
  STANDPOINT_LABELS,
  STANDPOINTS,
  stepsOf,
  TEAM_SIZE_LABELS,
} from './index.ts';

test('there is one for each kind of workplace that the product names', () => {
  const keys = CONVERSATION_GUIDES.map(({ key }) => key);
  expect(keys).toEqual([
    'school',
    'preschool',
    'social-services',
    'rescue-service',
    'leisure-and-culture',
    'administration',
  ]);
});

test('every text has both languages, and they are not the same', () => {
  const found = bilingualsIn([CONVERSATION_GUIDES, GROUND_RULES, STANDPOINT_LABELS]);
  expect(found.length).toBeGreaterThan(70);
  for (const text of [...found, ...bilingualsIn(TEAM_SIZE_LABELS)]) {
    expect(Object.keys(text).sort()).toEqual(['en', 'sv']);
    expect([text['sv'], text['en']].every((one) => typeof one === 'string' && one.trim() !== '')).toBe(true);
  }
  for (const text of found) expect(text['sv']).not.toBe(text['en']);
});

describe.each(CONVERSATION_GUIDES.map((guide) => [guide.key, guide] as const))('%s', (_key, guide) => {
  test('takes twenty minutes', () => {
    expect(stepsOf(guide).reduce((sum, { minutes }) => sum + minutes, 0)).toBe(20);
    expect(guide.questions.length).toBeGreaterThanOrEqual(3);
    expect(guide.questions.length).toBeLessThanOrEqual(5);
    expect(new Set(guide.questions.map(({ key }) => key)).size).toBe(guide.questions.length);
    for (const { key } of guide.questions) expect(key).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('is easy to read, and a statement is one sentence that begins with us', () => {
    const steps = stepsOf(guide);
    expect(lix(steps.map(({ text }) => text.sv).join('\n'))).toBeLessThanOrEqual(40);
    for (const { statement } of guide.questions) {
      expect(statement.sv).toMatch(/^(Vi|Hos oss) [^.]+\.$/);
      expect(statement.sv.split(' ').length).toBeLessThanOrEqual(18);
    }
  });

  test('asks of nobody’s own view, nor of anyone by name', () => {
    for (const { statement, talk } of guide.questions) {
      for (const language of ['sv', 'en'] as const)
        expect(
          judgeQuestion({ text: statement[language], help: talk[language], options: [], rows: [] }).filter(
            ({ certainty }) => certainty === 'certain',
          ),
        ).toEqual([]);
    }
    expect(screen.judge(guide.opening.sv)).toEqual([]);
  });

  test('says what it rests on', () => {
    expect(guide.sources.length).toBeGreaterThanOrEqual(3);
    for (const { number } of guide.sources) expect(number).toMatch(/\d{4}:\d+$/);
  });
});

test('not being of one mind, and not knowing, are answers', () => {
  expect(STANDPOINTS).toHaveLength(4);
  expect(STANDPOINTS).toEqual(expect.arrayContaining(['disagree', 'unknown']));
});

function bilingualsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('sv' in value || 'en' in value) return [{ ...value }];
  return Object.values(value).flatMap(bilingualsIn);
}
