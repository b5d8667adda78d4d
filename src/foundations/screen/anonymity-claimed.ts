import { matchesIn, sentencesOf } from '#foundations/screen/sentences.ts';

/** Claims of anonymity without saying towards whom: "helt anonym", "garanterat anonymt", "svaren går inte att spåra". What is denied is none. */
export function findAnonymityClaimed(passage: string): string[] {
  return matchesIn(sentencesOf(passage), claims);
}

/** With at most one word between: "kan inte heller garantera", "aldrig helt anonym". */
const denied = String.raw`(?<!(?<!\p{L})(?:inte|aldrig|ingen|varken|not|never|cannot|can(?:’|')t|nobody|neither)\s+(?:\p{L}+\s+)?)`;

const claims = [
  String.raw`${denied}(?:helt|fullständigt|totalt|absolut|garanterat|hundraprocentigt|100\s*%)\s+(?:och\s+hållet\s+)?anonym\p{L}*`,
  String.raw`${denied}garanter\p{L}*\s+(?:\p{L}+\s+){0,3}anonym\p{L}*`,
  String.raw`(?:går|kan)\s+(?:inte|aldrig)\s+(?:att\s+)?spåra\p{L}*`,
  String.raw`${denied}(?:completely|fully|totally|absolutely|guaranteed|100\s*%)\s+anonym\p{L}*`,
  String.raw`${denied}guarantee\p{L}*\s+(?:\p{L}+\s+){0,3}anonym\p{L}*`,
  String.raw`(?:cannot|can(?:’|')t|never)\s+be\s+traced`,
].map((pattern) => new RegExp(String.raw`(?<!\p{L})${pattern}(?!\p{L})`, 'iu'));
