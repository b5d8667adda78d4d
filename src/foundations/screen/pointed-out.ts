import { matchesIn, sentencesOf } from '#foundations/screen/sentences.ts';

/** Words that point out one person or family, although nobody is named: where they live, what they drive, which pupil it is, or a case brought up. */
export function findPointedOut(passage: string): string[] {
  return matchesIn(sentencesOf(passage), pointing);
}

const household = anyCase('familjen syskonen bröderna systrarna grannarna paret');
const family = anyCase('familjen syskonen paret');
const street = String.raw`\p{Lu}\p{Ll}+(?:gatan|vägen|gränd|torget|backen|stigen|allén|leden|gården)`;
const somebody = anyCase(
  'killen tjejen mannen kvinnan pojken flickan grabben gubben tanten snubben pappan mamman sonen dottern brodern brorsan systern grannen föraren',
);
const pupil = String.raw`(?:elev|barn|ungdom|brukar|boende|besökar|klient|kund|deltagar|kill|tjej|pojk|flick)\p{L}*`;
const guy = anyCase('guy girl boy man woman lad kid father mother son daughter neighbour driver');

const pointing = [
  String.raw`${family}\s+\p{Lu}\p{Ll}+`,
  String.raw`${household}\s+(?:på|vid|i|från)\s+${street}`,
  String.raw`${family}\s+(?:på|vid)\s+\p{Lu}\p{Ll}+`,
  String.raw`${somebody}\s+(?:på|från|i)\s+\p{Lu}\p{Ll}+`,
  String.raw`${somebody}\s+(?:med|i)\s+(?:den|det|de|sin|sitt)\s+\p{L}+(?:\s+\p{L}+)?`,
  String.raw`${somebody}\s+som\s+(?:alltid\s+|brukar\s+)?(?:kör|bor|jobbar|arbetar|går|sitter|hänger|bo|köra|sitta|hänga)`,
  String.raw`(?:[Ee]n|[Ee]tt|[Tt]vå|[Nn]ågon)\s+av\s+(?:våra|era|skolans|klassens|enhetens|boendets)\s+${pupil}\s+(?:på|i|från|som|har|är|med)`,
  String.raw`(?:[Ll]yft|[Tt]a|[Tt]ar|[Tt]as|[Aa]ktualisera|[Dd]iskutera|[Dd]ra|[Dd]ras|[Ss]täm|[Aa]nmäl)\p{L}*\s[^.!?]{0,50}?(?:i|till|med|på|inom)\s+(?:SSPF|SSP|SIG)`,
  String.raw`[Ll]yft\p{L}*\s+(?:i|till|inom)\s+(?:SSPF|SSP|SIG)`,
  String.raw`[Tt]he\s+family\s+(?:on|at|in|from)\s+\p{Lu}\p{Ll}+`,
  String.raw`[Tt]he\s+${guy}\s+(?:with\s+(?:the|a|his|her)\s+\p{L}+|who\s+(?:always\s+)?(?:drives|lives|works|hangs|sits)|(?:from|on|at)\s+\p{Lu}\p{Ll}+)`,
  String.raw`(?:[Oo]ne|[Tt]wo)\s+of\s+our\s+(?:pupils|students|children|clients|residents|users|young\s+people)\s+(?:at|in|on|who|from|with|has|is)`,
  String.raw`(?:[Rr]aise|[Bb]ring|[Tt]ake|[Dd]iscuss)\p{L}*\s[^.!?]{0,40}?(?:in|to|with|at)\s+(?:the\s+)?(?:SSPF|SSP|SIG)`,
].map((pattern) => new RegExp(String.raw`(?<!\p{L})${pattern}(?!\p{L})`, 'u'));

/** Any of the words, with a small or a large letter first: the letters after tell names from other words, so the whole cannot be let loose. */
function anyCase(words: string): string {
  const each = words.split(' ').map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`);
  return `(?:${each.join('|')})`;
}
