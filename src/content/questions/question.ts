import { z } from 'zod';

const bilingual = z.strictObject({ sv: z.string().trim().min(1), en: z.string().trim().min(1) });

/** An answer to choose. Keys are stored with counts and never change; labels may be reworded in a new version of the question. */
const optionSchema = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]{1,30}$/),
  label: bilingual,
  /** "Vet inte", "gäller inte mig": an answer, but outside the base of shares. */
  none: z.literal(true).optional(),
  /** Cannot be chosen together with others ("Inget av detta"). Only in multiple. */
  alone: z.literal(true).optional(),
});

/** Whom a question can be asked of. `staff` is everyone employed; `front-line` those who meet residents, pupils or users. */
const audienceSchema = z.enum(['staff', 'front-line', 'managers', 'elected', 'civil-society', 'residents']);

/** What a question in the bank must be. Fields with a default are missing in questionnaires stored before the fields came. */
export const questionSchema = z
  .strictObject({
    /** Area and number: `C1`. */
    key: z.string().regex(/^[A-L][1-9]\d?$/),
    area: z.enum(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L']),
    /** Raised with every change of wording or options: answers to two versions are never added up. */
    version: z.int().min(1),
    /** At least one. */
    audiences: z.array(audienceSchema).min(1).default(['staff']),
    text: bilingual,
    help: bilingual.optional(),
    /** `scale` is a single choice among options in order, from least to most. */
    kind: z.enum(['single', 'scale', 'multiple']),
    options: z.array(optionSchema).min(2).max(12),
    /** About the respondent's own exposure, or criticism of a manager: the rule against unanimous groups is applied. */
    sensitive: z.boolean(),
    /**
     * Combinations of option keys that no group may be shown to share, or all but a few of it, beside those every sensitive question
     * has: `protectedSets` in `protected-sets.ts` gives both. Only where `sensitive`.
     */
    protectedAnswers: z.array(z.array(z.string()).min(1)).default([]),
    /** Why it is asked, shown to whoever sets up the survey. */
    purpose: bilingual,
    /** Which need an answer can reveal. */
    reveals: bilingual,
    sources: z.array(z.string().min(1)).min(1),
  })
  .superRefine((question, context) => {
    for (const message of faultsOf(question))
      context.addIssue({ code: 'custom', message: `${question.key}: ${message}` });
  });

/** A closed question of the bank. */
export type Question = z.infer<typeof questionSchema>;

/** A question as it is written in the bank: what has a default may be left out. */
export type WrittenQuestion = z.input<typeof questionSchema>;

/** Whom a question can be asked of. */
export type Audience = z.infer<typeof audienceSchema>;

/** An option of a question. */
export type QuestionOption = z.infer<typeof optionSchema>;

/** Options written short: key, Swedish, English, and `none` or `alone` when it is special. */
export function optionsOf(
  ...rows: [key: string, sv: string, en: string, special?: 'none' | 'alone'][]
): QuestionOption[] {
  return rows.map(([key, sv, en, special]) => ({
    key,
    label: { sv, en },
    ...(special === 'none' ? { none: true } : {}),
    ...(special === 'alone' ? { alone: true } : {}),
  }));
}

type Draft = Pick<Question, 'key' | 'area' | 'kind' | 'options' | 'audiences' | 'sensitive' | 'protectedAnswers'>;

function faultsOf({ key, area, kind, options, audiences, sensitive, protectedAnswers }: Draft): string[] {
  const keys = new Set(options.map((option) => option.key));
  const labels = ['sv', 'en'].map(
    (language) => new Set(options.map((option) => option.label[language === 'sv' ? 'sv' : 'en'])),
  );
  const none = options.filter((option) => option.none);
  return [
    key.startsWith(area) ? '' : 'key and area differ',
    keys.size === options.length ? '' : 'an option key comes twice',
    labels.every((own) => own.size === options.length) ? '' : 'an option label comes twice',
    none.length <= 1 ? '' : 'more than one option outside the base',
    none.length === 0 || options.at(-1)?.none ? '' : 'the option outside the base stands last',
    kind === 'multiple' || options.every((option) => !option.alone)
      ? ''
      : 'only a multiple has options that stand alone',
    new Set(audiences).size === audiences.length ? '' : 'an audience comes twice',
    sensitive || protectedAnswers.length === 0 ? '' : 'only a sensitive question has protected answers',
    protectedAnswers.flat().every((option) => keys.has(option)) ? '' : 'a protected answer is no option',
    protectedAnswers.every((set) => new Set(set).size === set.length) ? '' : 'a protected answer comes twice in a set',
    // Everyone always shares the set of all options: no group could be shown.
    protectedAnswers.every((set) => set.length < options.length) ? '' : 'a protected set has every option',
  ].filter((fault) => fault !== '');
}
