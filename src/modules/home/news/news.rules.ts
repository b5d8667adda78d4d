import { today } from '#foundations/clocks/index.ts';

/** Something that somebody did. `more` is how many things of the same kind the same person did that day. */
export type NewsItem<E> = E & { more: number };

/** Doings of the same kind by the same person on the same day, one after another, as one: the newest of them, and how many more. */
export function gathered<E extends { at: Date; action: string; memberName: string | null }>(
  entries: readonly E[],
): NewsItem<E>[] {
  const items: NewsItem<E>[] = [];
  for (const entry of entries) {
    const last = items.at(-1);
    const same =
      last &&
      last.action === entry.action &&
      last.memberName === entry.memberName &&
      today(last.at) === today(entry.at);
    if (same) last.more += 1;
    else items.push({ ...entry, more: 0 });
  }
  return items;
}

/** What is done many times on the way to something else; the history has it, but it is no news. */
export function isChore(action: string): boolean {
  const [thing = '', act = ''] = action.split('.');
  return choreThings.includes(thing) || choreActs.includes(act);
}

const choreThings = ['unit', 'post', 'cost-line', 'attachment', 'designation', 'proposal'];
const choreActs = [
  'add-addresses',
  'hand-out-codes',
  'edit-group',
  'move-unit',
  'fold-administration',
  'begin-reading',
  'add-theme',
  'remove-theme',
  'refresh-groups',
  'propose-groups',
  'add-block',
  'edit-block',
  'move-block',
  'remove-block',
  'change-closing',
  'change-head',
  'change-style',
  'change-text',
  'add-evidence',
  'remove-evidence',
  'add-teams',
  'remove-team',
  'move-last-day',
  'move',
];
