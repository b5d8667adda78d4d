import { QUESTION_BANK, type Audience, type Question } from '#content/question-bank.ts';
import { inLanguage } from '#content/localized.ts';

/** Addresses speak Swedish. */
export const audiencesInAddress = {
  anstallda: 'staff',
  'nara-invanarna': 'front-line',
  chefer: 'managers',
  fortroendevalda: 'elected',
  foreningar: 'civil-society',
  invanare: 'residents',
} as const satisfies Record<string, Audience>;

export const areas = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L'] as const;

type BankChoice = { audience: Audience | undefined; area: (typeof areas)[number] | undefined; words: string };

/** What the address asks for: `?malgrupp=chefer&omrade=C&sok=rutin`. What it does not know is all. */
export function bankChoice(query: URLSearchParams): BankChoice {
  const audience = Object.entries(audiencesInAddress).find(([name]) => name === query.get('malgrupp'))?.[1];
  return {
    audience,
    area: areas.find((one) => one === query.get('omrade')),
    words: (query.get('sok') ?? '').trim().slice(0, 100),
  };
}

/** The questions of the bank that fit, in its order. Every word must stand somewhere in the question, its answers, purpose or need. */
export function chooseFromBank({ audience, area, words }: BankChoice): Question[] {
  const wanted = words.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  return QUESTION_BANK.filter(
    (question) =>
      (!audience || question.audiences.includes(audience)) &&
      (!area || question.area === area) &&
      wanted.every((word) => searchedIn(question).includes(word)),
  );
}

function searchedIn({ key, text, help, options, purpose, reveals }: Question): string {
  const texts = [text, help, purpose, reveals, ...options.map((option) => option.label)];
  const both = texts.flatMap((one) => (one ? [one.sv, inLanguage(one, 'en')] : []));
  return [key, ...both].join(' ').toLocaleLowerCase('sv');
}
