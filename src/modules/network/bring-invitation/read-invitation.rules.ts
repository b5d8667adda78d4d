import { parseKronor } from '#modules/decisions/index.ts';
import { daysSaid, firstYear } from './said-days.rules.ts';
import { meetingsSaid } from './said-meetings.rules.ts';
import { sentencesOf } from './sentences.rules.ts';

/** What was read, and the words that it was read from. */
export type Read<T> = { value: T; words: string };

/** What an invitation seems to say. Everything is a proposal for a person to look at; what was not found is left out. Sums are whole öre without VAT. */
export type ReadInvitation = {
  inviter?: Read<string>;
  subject?: Read<string>;
  answerBy?: Read<string>;
  meetings: Read<string>[];
  feeOre?: Read<number>;
  /** How the invitation speaks of VAT; `with` has been taken off the fee at 25 percent. */
  vat?: Read<'without' | 'with' | 'exempt'>;
  decisionRequired?: Read<boolean>;
  documentationPromise?: Read<string>;
  terms?: Read<string>;
};

/** Reads an invitation in plain Swedish. Pure: the same text always says the same. */
export function readInvitation(text: string): ReadInvitation {
  const sentences = sentencesOf(text);
  const year = firstYear(text);
  const vat = vatSaid(sentences);
  const meetings = meetingsSaid(sentences, year);
  return tidied({
    inviter: inviterSaid(sentences),
    subject: subjectSaid(sentences),
    answerBy: lastDaySaid(sentences, year),
    meetings: meetings.map(({ words, from }) => ({ value: words, words: from })),
    feeOre: feeSaid(sentences, vat?.value),
    vat,
    decisionRequired: decisionSaid(sentences),
    documentationPromise: joined(
      sentences.filter((one) => /dokumenter|erfarenhet\w* (?:ska|kommer|sprids)/iu.test(one)),
    ),
    terms: joined(sentences.filter((one) => terms.test(one))),
  });
}

const terms =
  /avbok|återbud|avanmäl|bindande|debiteras|faktureras|ersättare|(?:utebliven|uteblir)|avgiften (?:betalas|gäller)/iu;
const organisation =
  /(?:förening|förbund|länsstyrelse|kommun|region|myndighet|nätverk|institut|högskola|universitet|stiftelse|centrum|råd(?:et)?\b|SKR\b|SKL\b|ideell|AB\b)/iu;

function inviterSaid(sentences: readonly string[]): Read<string> | undefined {
  for (const words of sentences) {
    const named =
      /^(?:arrangör|avsändare|inbjudare|från|värd)\s*:\s*(.{2,120})$/iu.exec(words) ??
      /^(?:välkommen! |hej!? )?(.{2,100}?) (?:(?:har )?(?:nöjet|glädjen) att )?(?:bjuder|inbjuder|bjuda)\b/iu.exec(
        words,
      ) ??
      /\binbjudan från ([^.:,]{2,100})/iu.exec(words);
    const name = named?.[1]
      ?.replace(/\s*<[^>]*>\s*$/u, '')
      .replace(/^(?:härmed|nu)\s+/iu, '')
      .trim();
    if (name && !/^(?:vi|man|de|ni|du)$/iu.test(name)) return { value: name, words };
  }
  const bye = sentences.findIndex((one) => /^(?:med )?vänlig\w* hälsning/iu.test(one));
  const signed = bye < 0 ? undefined : sentences.slice(bye + 1, bye + 6).find((one) => organisation.test(one));
  return signed === undefined ? undefined : { value: signed.replace(/[.,]$/u, ''), words: signed };
}

function subjectSaid(sentences: readonly string[]): Read<string> | undefined {
  for (const words of sentences) {
    const named =
      /(?:bjuder|inbjuder|bjuda|bjuds)\b.{0,60}?\b(?:in )?(?:till|att delta i|att medverka i)\s+(.{4,200})$/iu.exec(
        words,
      ) ??
      /\binbjudan (?:till|att delta i)\s+(.{4,200})$/iu.exec(words) ??
      /^(?:ämne|rubrik)\s*:\s*(?:(?:sv|vb|fwd?|re)\s*:\s*)*(?:inbjudan\s*[:–-]\s*)?(.{4,200})$/iu.exec(words);
    const value = named?.[1]
      ?.replace(/[.!:]+$/u, '')
      .trim()
      .slice(0, 180);
    if (value) return { value: value.charAt(0).toLocaleLowerCase('sv') + value.slice(1), words };
  }
  return undefined;
}

const answering = /anmäl|svar|o\.? ?s\.? ?a\b|tacka ja/iu;

/** The last of the days by which one is to answer: `senast den 15 november`, `Sista anmälningsdag: 15/11 2016`. */
function lastDaySaid(sentences: readonly string[], year: number | undefined): Read<string> | undefined {
  const spoken = sentences.filter(
    (one) => /senast|sista|före den|fram till|\bo\.? ?s\.? ?a\b/iu.test(one) && answering.test(one),
  );
  for (const words of spoken) {
    const on = daysSaid(words, year).flatMap((one) => one.on ?? []);
    if (on[0] !== undefined) return { value: on[0], words };
  }
  return undefined;
}

function feeSaid(sentences: readonly string[], vat: string | undefined): Read<number> | undefined {
  const free = sentences.find((one) =>
    /kostnadsfri|\bgratis\b|ingen (?:deltagar)?avgift|utan kostnad|kostar inget/iu.test(one),
  );
  if (free !== undefined) return { value: 0, words: free };
  const priced = sentences
    .filter((one) => /avgift|kostnad|kostar|pris|per (?:person|deltagare)/iu.test(one))
    .flatMap((words) =>
      sumsIn(words).map((ore) => ({ ore, words, each: /per (?:person|deltagare)|\/person/iu.test(words) })),
    );
  const candidates = priced.some(({ each }) => each) ? priced.filter(({ each }) => each) : priced;
  const [first] = candidates;
  // Several different sums: which one is the fee is for a person.
  if (!first || candidates.some(({ ore }) => ore !== first.ore)) return undefined;
  return { value: vat === 'with' ? Math.round((first.ore * 4) / 5) : first.ore, words: first.words };
}

function sumsIn(words: string): number[] {
  return [...words.matchAll(/(\d{1,3}(?:[ \u00a0.]\d{3})+|\d{2,7})(?:,(\d{2}))?\s*(?:kr\b|kronor|SEK|:-)/giu)].flatMap(
    ([, whole = '', part]) => parseKronor(`${whole.replace(/[ \u00a0.]/gu, '')}${part ? `,${part}` : ''}`) ?? [],
  );
}

function vatSaid(sentences: readonly string[]): ReadInvitation['vat'] {
  const said = (value: 'without' | 'with' | 'exempt', pattern: RegExp) => {
    const words = sentences.find((one) => pattern.test(one));
    return words === undefined ? undefined : { value, words };
  };
  return (
    said('exempt', /momsfri|undant\w+ från (?:moms|mervärdesskatt)/iu) ??
    said(
      'without',
      /(?:exkl\w*\.?|utan|plus|\+|tillkommer)\s*(?:moms|mervärdesskatt)|(?:moms|mervärdesskatt) tillkommer/iu,
    ) ??
    said('with', /inkl\w*\.?\s*(?:moms|mervärdesskatt)/iu)
  );
}

function decisionSaid(sentences: readonly string[]): Read<boolean> | undefined {
  const no = sentences.find((one) =>
    /(?:inget|ej|inte (?:något )?)\s*(?:politiskt )?beslut|beslut (?:behövs|krävs) inte/iu.test(one),
  );
  if (no !== undefined) return { value: false, words: no };
  const yes = sentences.find((one) =>
    /politisk\w* (?:beslut|förankr)|beslut(?:at|as)? (?:i|av|från|fattas av) (?:\p{L}+ )?(?:kommunstyrelse|nämnd|styrelse|region)|(?:kommunstyrelsen|nämnden|styrelsen) (?:beslutar|ska besluta|behöver besluta)|förankr\w* politiskt/iu.test(
      one,
    ),
  );
  return yes === undefined ? undefined : { value: true, words: yes };
}

function joined(sentences: readonly string[]): Read<string> | undefined {
  const words = sentences.join(' ').slice(0, 4000);
  return words === '' ? undefined : { value: words, words };
}

/** Without what was not found. */
function tidied(
  read: { [K in keyof ReadInvitation]: ReadInvitation[K] | undefined } & Pick<ReadInvitation, 'meetings'>,
): ReadInvitation {
  const found = Object.entries(read).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(found), meetings: read.meetings } satisfies ReadInvitation;
}
