import { FORM_OF_TRAINING } from '#content/gaps/gaps.ts';
import type { Range } from '#disclosure/published.ts';
import type { CountedItem } from '#modules/surveys/index.ts';
import type { Counted } from '../amount.rules.ts';
import { inClasses, commonClasses, isRest } from '../classes.rules.ts';
import { questionsOf } from '../evidence.ts';
import type { Result, ShownGroup } from '../result.queries.ts';
import { groupsShown, groupTable } from '../result.rules.ts';
import { leastForChance } from '../uncertainty.rules.ts';
import type { Versions } from './suggestion.rules.ts';

/** How many wish for a form of training; `options` are the keys of the class, one but where classes are put together. */
export type FormWish = { options: readonly string[]; people: Counted };

/** Wishes of one group, in the order the forms were asked. `most`: the form that most wish for, where that holds whatever the true numbers are. */
export type GroupWishes = {
  group: ShownGroup;
  n: Range;
  /** Empty where the question is not shown in the group. */
  wishes: FormWish[];
  most: FormWish | undefined;
};

/** Which form of training suits best, all together and in each administration. */
export type FormWishes = {
  question: CountedItem;
  classes: string[][];
  groups: GroupWishes[];
  isJoint?: true | undefined;
};

/** None where the survey did not ask, or asked in other words. */
export function formWishesOf(result: Result, versions: Versions): FormWishes | undefined {
  if (versions.get(FORM_OF_TRAINING.question) !== FORM_OF_TRAINING.version) return undefined;
  const question = questionsOf(result).find(({ key }) => key === FORM_OF_TRAINING.question);
  if (!question) return undefined;
  const groups = groupsShown(result.groups, 'administration');
  const tables = groups.map((group) => ({ group, ...groupTable(result, question, group) }));
  const classes = commonClasses(
    question,
    tables.flatMap(({ table }) => (table ? [table] : [])),
  );
  return {
    question,
    classes,
    isJoint: result.isJoint,
    groups: tables.map(({ group, n, table }) => {
      const wishes =
        table && table.length > 0
          ? inClasses({ question, table, n }, classes).map(({ options, ...people }) => ({ options, people }))
          : [];
      return { group, n, wishes, most: mostWished(question, n, wishes) };
    }),
  };
}

function mostWished(question: CountedItem, n: Range, wishes: readonly FormWish[]): FormWish | undefined {
  if (n.least < leastForChance) return undefined;
  const real = wishes.filter(({ options }) => !isRest(question, options));
  return real.find(
    (one) => one.people.least > Math.max(...real.filter((other) => other !== one).map(({ people }) => people.most)),
  );
}
