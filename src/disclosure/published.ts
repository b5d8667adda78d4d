/**
 * How many are said of a class of answers. `counts`: just so many. `tens`, `fives`: the share in steps of ten or five per cent. `thirds`: which
 * third. `closed`: a class at an end, "at least n − 2 of n", that reads the same for each number in it.
 */
export type CellForm = 'counts' | 'tens' | 'fives' | 'thirds' | 'closed';

/**
 * One class of answers in one shown group. `options` are keys, '' is "left it out". Whole numbers: from `least` to `most` people are in the
 * class, and everything that is said, drawn or handed over of it follows from these two.
 */
export type ShownCell = { options: readonly string[]; least: number; most: number; form: CellForm };

/**
 * What is shown of a question in a group. Single and scale: the classes part all options and '' between them, so that everyone who answered the
 * survey in the group is in one of them. Multiple: a class for each option, which may overlap, and one for ''. Empty: not shown in this group.
 */
export type ShownTable = readonly ShownCell[];

/** From so many to so many; both the same when it is known. */
export type Range = { least: number; most: number };

/** People whose answers are shown together. Of one level, groups have nobody in common; of two, one lies within the other or they are apart. */
export type PublishedGroup = {
  id: number;
  level: 'group' | 'administration' | 'municipality';
  name: string;
  /** The groups of the plan in it. */
  reportingGroups: readonly number[];
  /** N, invited; 0 where there were no codes. */
  invited: number;
  /** n, answers. A range where it would tell that all, or all but one, have answered. */
  answers: Range;
};

/** A thing that was counted: a question, a row of a matrix, a thing to rank. Option keys in the order asked. */
export type PublishedQuestion = {
  key: string;
  text: { sv: string; en: string };
  kind: 'single' | 'scale' | 'multiple';
  options: readonly { key: string; label: { sv: string; en: string } }[];
  /** "Vet inte", "gäller inte mig": an answer, but no step of a scale. */
  outside: string | null;
  sensitive: boolean;
  /** Sets of options that no group may be known to share, beside those that every sensitive question has. */
  protectedAnswers: readonly (readonly string[])[];
  /** Asked only of those who chose one of `options` in each of these earlier questions. Empty: asked of all. */
  askedIf: readonly { question: string; options: readonly string[] }[];
};

/** A figure that somebody has published beside the tables. The product publishes none; a sceptic may have found one. */
export type Statement = {
  group: number;
  question: string;
  /** `mean`: of the places 1, 2, 3 … of the options inside the base, among those who gave one. `share`: of all n, in per cent. */
  kind: 'mean' | 'share' | 'count';
  /** For share and count: the options it is of. */
  options?: readonly string[];
  value: number;
  /** It was rounded to so many decimals. */
  decimals: number;
};

/** Everything that is published of a survey, ever: the only thing that pages, pictures and files are made from. */
export type Published = {
  format: 'stadig-result-1';
  survey: { title: string; promiseSha256: string };
  /** The smallest number of answers of which anything is shown. */
  k: number;
  groups: readonly PublishedGroup[];
  questions: readonly PublishedQuestion[];
  /** Question key → group id → what is shown. A group that is missing: not shown there. */
  tables: Readonly<Record<string, Readonly<Record<string, ShownTable>>>>;
  statements?: readonly Statement[];
};

/** What an attacker found who has everything published, and knows who belongs where and what `knows` people in the group answered. */
export type GateReport = {
  format: 'stadig-gate-1';
  holds: boolean;
  knows: number;
  /** How many sets of people, questions, protected answers and cells were looked at, and how many problems were solved for it. */
  checked: { sets: number; questions: number; sensitive: number; protectedAnswers: number; solved: number };
  findings: readonly GateFinding[];
  /** Held back since no coarser table helped, or the attacker could not decide: all groups below the whole, or everything. */
  withheld?: 'below-whole' | 'everything';
};

/**
 * `G`: a set of fewer than k people can be told apart. `H`: of nearly all in a set it is known that they are among those who answered so (or did
 * not: `chosen` false). `P`: figures that no answers can have given. `R`: who did not answer the survey can be told.
 */
export type GateFinding = {
  rule: 'G' | 'H' | 'P' | 'R';
  /** The set of people, by the groups of the plan. */
  reportingGroups: readonly number[];
  people: Range;
  question?: string;
  options?: readonly string[];
  chosen?: boolean;
  /** At least so many of them are known to be so. */
  least?: number;
};
