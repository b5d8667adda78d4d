import { expect, test } from 'vitest';
import { parseHtml } from '#test/parse-html.ts';
import { bankQuestions } from '../report/report-in-tests.ts';
import type { ShownGroup } from '../result.queries.ts';
import type { Change } from './change.rules.ts';
import { ChangeOfQuestion } from './change-of-question.tsx';

const [question] = bankQuestions(1);

/** Everyone in the group then and now, of sixty; `to` of them now. */
function change(name: string, level: ShownGroup['level'], to: number): Change {
  const answers = { least: 60, most: 60 };
  const id = name.length;
  const group = { id, level, name, administrationNames: [], reportingGroupIds: [id], staff: 80, answers };
  return {
    group: { now: group, before: group },
    options: [question?.options[0]?.key ?? ''],
    before: { least: 15, most: 15, form: 'fives' },
    now: { least: to, most: to, form: 'fives' },
    differs: to > 15,
    direction: 'more',
  };
}

test.each([
  ['sv', '2 förvaltningar och grupper, ändrat i 1'],
  ['en', '2 administrations and groups, changed in 1'],
] as const)(
  'all together stand in sight, the others behind a line that says in how many it has changed: %s',
  async (locale, line) => {
    if (!question) throw new Error('the bank has a question');
    const changes = [
      change('Testvik', 'municipality', 15),
      change('Skola', 'administration', 45),
      change('Norra skolan', 'group', 15),
    ];
    const document = parseHtml(String(await ChangeOfQuestion({ change: { question, changes }, locale })));
    const names = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent);
    expect(names('details.fold > summary')).toEqual([line]);
    expect(names('details.fold th[scope="row"]')).toEqual(['Skola', 'Norra skolan']);
    expect(names('th[scope="row"]')).toEqual(['Testvik', 'Skola', 'Norra skolan']);
    // Each names a region of its own.
    expect(new Set(names('table > caption')).size).toBe(2);
  },
);
