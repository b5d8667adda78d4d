import { describe, expect, test } from 'vitest';
import { exact, groupOf, publishedOf, questionOf } from './attack/published-in-tests.ts';
import { readPublished } from './read-published.ts';

const good = publishedOf([groupOf(1, [1], 12)], [questionOf('A1', 'single', 'yes no')], {
  A1: { 1: exact({ yes: 7, no: 5, left: 0 }) },
});
const [group] = good.groups;
const [question] = good.questions;

describe('what somebody says is everything published', () => {
  test('is read as it is', () => {
    expect(readPublished(JSON.parse(JSON.stringify(good)))).toEqual(good);
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a list', []],
    ['another format', { ...good, format: 'stadig-result-2' }],
    ['no groups', { ...good, groups: [] }],
    ['two groups with one id', { ...good, groups: [group, group] }],
    ['a number of answers that is no number', { ...good, groups: [{ ...group, answers: { least: 'x', most: 1 } }] }],
    ['a range that ends before it begins', { ...good, groups: [{ ...group, answers: { least: 2, most: 1 } }] }],
    ['two questions with one key', { ...good, questions: [question, question] }],
    ['a table of another question', { ...good, tables: { B1: {}, ...good.tables, C1: { 1: [] } } }],
    ['a table of another group', { ...good, tables: { A1: { 2: exact({ yes: 1 }) } } }],
    ['another option', { ...good, tables: { A1: { 1: exact({ perhaps: 1 }) } } }],
    ['half a person', { ...good, tables: { A1: { 1: exact({ yes: 0.5 }) } } }],
    ['fewer than none', { ...good, tables: { A1: { 1: exact({ yes: -1 }) } } }],
    [
      'a mean of another group',
      { ...good, statements: [{ group: 7, question: 'A1', kind: 'mean', value: 1, decimals: 1 }] },
    ],
    [
      'a share of nothing',
      { ...good, statements: [{ group: 1, question: 'A1', kind: 'share', value: 1, decimals: 1 }] },
    ],
    [
      'asked of those who chose what is not there',
      {
        ...good,
        questions: [question, { ...question, key: 'B1', askedIf: [{ question: 'A1', options: ['perhaps'] }] }],
      },
    ],
  ])('%s is refused', (_, json) => {
    expect(() => readPublished(json)).toThrow();
  });
});
