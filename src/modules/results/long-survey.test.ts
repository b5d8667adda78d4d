import { beforeAll, describe, expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import type { Questionnaire } from '#modules/surveys/index.ts';
import { frozenResult, questionnaire, type InventedCount, type InventedGroup } from '#test/invented-result.ts';
import type { CountedItem } from '#modules/surveys/index.ts';

const plan: InventedGroup[] = [
  { id: 1, level: 'municipality', name: 'Testvik', of: ['Skola', 'Omsorg'], groups: [11, 12], staff: 90, answers: 64 },
  { id: 2, level: 'administration', name: 'Skola', of: ['Skola'], groups: [11], staff: 45, answers: 32 },
  { id: 3, level: 'administration', name: 'إدارة الرعاية', of: ['Omsorg'], groups: [12], staff: 45, answers: 32 },
];
const long = `${'ett mycket långt svarsalternativ '.repeat(60)}slut`;
const arabic = 'نعم، أعرف إلى من أتوجه';

let world: World;
let reader: Person;
beforeAll(async () => {
  world = await openWorld();
  reader = await makePerson(world, await makeOrganisation(world), 'reader');
});

function asked(count: number, labels: readonly string[]): Questionnaire {
  const [first] = questionnaire.sections;
  const [question] = first?.questions ?? [];
  if (!first || !question) throw new Error('the ready set has a question');
  const options = labels.map((label, at) => ({ key: `o${at}`, label: { sv: label, en: label } }));
  const questions = Array.from({ length: count }, (_, at) => ({
    ...question,
    key: `Q${at + 1}`,
    kind: 'single' as const,
    options,
    sensitive: false,
    protectedAnswers: [],
  }));
  return { ...questionnaire, sections: [{ ...first, questions }] };
}

function even(group: InventedGroup, question: CountedItem): InventedCount {
  const { length } = question.options;
  const chosen = question.options.map(
    (_, at) => Math.floor(group.answers / length) + (at === 0 ? group.answers % length : 0),
  );
  return { answered: group.answers, chosen };
}

test('200 questions stand part by part, and every one of them is found', async () => {
  const { surveyId } = await frozenResult(world, reader, plan, even, {
    questionnaire: asked(200, ['Ja', 'Nej', 'Kanske']),
  });
  const seen = new Set<string>();
  const wanted = { kommun: 0, forvaltning: 99, grupp: 199 };
  for (const level of ['kommun', 'forvaltning', 'grupp'] as const) {
    const first = await reader.get(`/enkater/${surveyId}/resultat?niva=${level}`);
    expect(first.document.querySelectorAll('figure').length, level).toBeLessThanOrEqual(60);
    const links = [...first.document.querySelectorAll('nav[aria-label="Alla frågor"] a')].map(
      (one) => one.getAttribute('href') ?? '',
    );
    expect(links).toHaveLength(200);
    const [path = '', anchor = ''] = (links[wanted[level]] ?? '').split('#');
    const shown = path === '' ? first : await reader.get(path);
    expect(shown.document.getElementById(anchor)?.tagName, level).toBe('H3');
    seen.add(anchor);
  }
  expect([...seen]).toEqual(['fraga-Q1', 'fraga-Q100', 'fraga-Q200']);
}, 120_000);

describe('options of 2,000 letters', () => {
  test('are cut where there is no room, and stand whole in a list', async () => {
    expect(long.length).toBeGreaterThan(1900);
    const { surveyId } = await frozenResult(world, reader, plan, even, { questionnaire: asked(2, [long, 'Nej']) });
    const { document } = await reader.get(`/enkater/${surveyId}/resultat`);
    const texts = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent ?? '');
    const longest = (of: string[]) => Math.max(...of.map((text) => text.length));
    expect(longest(texts('svg text'))).toBeLessThan(60);
    expect(longest(texts('thead th'))).toBeLessThan(90);
    expect(longest(texts('.chart-legend li'))).toBeLessThan(90);
    expect(longest(texts('.answer-sentence'))).toBeLessThan(500);
    expect(texts('details ol li')).toContain(long);
  });
});

describe('texts from right to left', () => {
  test('keep their direction in the picture and in the key to it, and do not turn the sentence around', async () => {
    const { surveyId } = await frozenResult(world, reader, plan, even, { questionnaire: asked(1, [arabic, 'Nej']) });
    const { document } = await reader.get(`/enkater/${surveyId}/resultat`);
    const label = [...document.querySelectorAll('.chart-label')].find((one) => one.textContent === 'إدارة الرعاية');
    expect([label?.getAttribute('direction'), label?.getAttribute('text-anchor')]).toEqual(['rtl', 'end']);
    expect(document.querySelector('.chart-legend [dir=rtl]')?.textContent).toBe(arabic);
    const sentence = document.querySelector('.answer-sentence')?.textContent ?? '';
    // Isolated (Unicode bidirectional algorithm, 2.4), so that the figures after it stay where they are.
    expect(sentence).toContain(`\u2068${arabic}\u2069`);
  });
});
