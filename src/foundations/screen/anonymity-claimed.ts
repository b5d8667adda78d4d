import { matchesIn, sentencesOf } from '#foundations/screen/sentences.ts';

/** Claims of anonymity without saying towards whom: "helt anonym", "garanterat anonymt", "svaren går inte att spåra". What is denied is none. */
export function findAnonymityClaimed(passage: string): string[] {
  return matchesIn(sentencesOf(passage), claims);
}

const claims = [
  String.raw`(?<!inte\s)(?:helt|fullständigt|totalt|absolut|garanterat|hundraprocentigt|100\s*%)\s+(?:och\s+hållet\s+)?anonym\p{L}*`,
  String.raw`garanter\p{L}*\s+(?:\p{L}+\s+){0,3}anonym\p{L}*`,
  String.raw`(?:går|kan)\s+(?:inte|aldrig)\s+(?:att\s+)?spåra\p{L}*`,
  String.raw`(?<!not\s)(?:completely|fully|totally|absolutely|guaranteed|100\s*%)\s+anonym\p{L}*`,
  String.raw`guarantee\p{L}*\s+(?:\p{L}+\s+){0,3}anonym\p{L}*`,
  String.raw`(?:cannot|can(?:’|')t|never)\s+be\s+traced`,
].map((pattern) => new RegExp(String.raw`(?<!\p{L})${pattern}(?!\p{L})`, 'iu'));
