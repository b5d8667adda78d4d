import type { Result } from './result.queries.ts';
import { isShown } from './figure.rules.ts';

/** Where the shown tables are coarser than the size of the group alone asks for; each a number of questions and of groups. */
export type Coarser = Record<'closed' | 'thirds' | 'hidden', { questions: number; groups: number }>;

/** Counts from the tables themselves: a class that is closed, one shown in thirds, a question that is not shown in a group. */
export function coarserOf(result: Pick<Result, 'groups' | 'tables' | 'sections'>): Coarser {
  const found = { closed: counter(), thirds: counter(), hidden: counter() };
  for (const { key } of result.sections.flatMap((section) => section.questions)) {
    for (const { id } of result.groups) {
      const table = result.tables.get(key)?.get(id);
      if (!isShown(table)) found.hidden.add(key, id);
      else if (table.some((cell) => cell.form === 'thirds')) found.thirds.add(key, id);
      else if (table.some((cell) => cell.form === 'closed')) found.closed.add(key, id);
    }
  }
  return { closed: found.closed.sizes(), thirds: found.thirds.sizes(), hidden: found.hidden.sizes() };
}

function counter() {
  const [questions, groups] = [new Set<string>(), new Set<number>()];
  return {
    add(question: string, group: number) {
      questions.add(question);
      groups.add(group);
    },
    sizes: () => ({ questions: questions.size, groups: groups.size }),
  };
}
