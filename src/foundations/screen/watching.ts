import { isDenied, matchesIn, sentencesOf } from '#foundations/screen/sentences.ts';

/** Asking somebody to keep an eye on how people behave, or to follow people on the net. Threats against somebody may be followed. */
export function findWatching(passage: string): string[] {
  return matchesIn(
    sentencesOf(passage).filter((sentence) => !isDenied(sentence) && !threatsAgainst.test(sentence)),
    watching,
  );
}

const threatsAgainst =
  /(?<!\p{L})(?:hot|hat|näthat|kränkningar|trakasserier|angrepp|threats|hatred|harassment|attacks)\s+(?:(?:och|eller|and|or)\s+\p{L}+\s+)?(?:mot|against)(?!\p{L})/iu;

const notice = String.raw`(?:uppmärksamma(?:r)?|var(?:a)?\s+(?:uppmärksam|vaksam)(?:ma)?\s+på|observera(?:r)?|iaktta(?:r)?|bevaka(?:r)?|notera(?:r)?|håll(?:a|er)?\s+(?:koll|ögonen|uppsikt)\s+(?:på|över)|reagera(?:r)?\s+på|identifiera(?:r)?|upptäck(?:a|er)?|se(?:r)?\s+upp\s+(?:för|med)|leta(?:r)?\s+efter)`;
const strange = String.raw`(?:förändra|ändra|avvikande|misstänk|oroande|märklig|konstig|onormal)\p{L}*`;
const conduct = String.raw`(?:beteende|uppträdande|uppförande|utseende|attityd|klädstil|åsikt|umgänge|signal)\p{L}*`;
const those = String.raw`(?:elev|ungdom|person|anställd|medarbetar|brukar|besökar|individ)\p{L}*`;
const follow = String.raw`(?:följ(?:a|er)?(?!\s+upp)|bevaka(?:r)?|granska(?:r)?|kolla(?:r)?|övervaka(?:r)?|kartlägg(?:a|er)?|spana(?:r)?|håll(?:a|er)?\s+koll\s+på|sök(?:a|er)?\s+(?:upp|på))`;
const named = String.raw`(?:företrädar|ordförande|ledare|medlem|elev|ungdom|person|anställd|medarbetar|föräld|aktivist|profil|konto|familj|grann)\p{L}*`;
const net = String.raw`(?:på\s+(?:nätet|internet|sociala\s+medier|facebook|instagram|tiktok|snapchat|discord|telegram|youtube)|i\s+sociala\s+medier|online)`;

const watching = [
  String.raw`${notice}\s[^.!?]{0,50}?${strange}\s+${conduct}`,
  String.raw`${notice}\s[^.!?]{0,50}?beteendeförändring\p{L}*`,
  String.raw`${notice}\s[^.!?]{0,50}?(?:tecken|signaler|indikationer)\s+på\s+(?:radikalisering|extremism|att\s+\p{L}+\s+radikal\p{L}*)`,
  String.raw`${notice}\s[^.!?]{0,30}?${those}\s+(?:med|som\s+(?:verkar|är|kan\s+vara|uttrycker))\s[^.!?]{0,20}?(?:radikal|extrem|misstänk)\p{L}*`,
  String.raw`${follow}\s[^.!?]{0,50}?${named}\s[^.!?]{0,30}?${net}`,
  String.raw`(?:watch(?:\s+for)?|monitor|observe|notice|keep\s+an\s+eye\s+on|look\s+out\s+for|be\s+alert\s+to|pay\s+attention\s+to)\s[^.!?]{0,50}?(?:chang(?:ed|es\s+in|ing)|altered|unusual|suspicious|worrying|strange)\s+(?:behaviou?r|appearance|attitudes?|dress)`,
  String.raw`(?:watch|look\s+out|be\s+alert)\s+(?:for|to)\s[^.!?]{0,30}?signs\s+of\s+(?:radicali[sz]ation|extremism)`,
  String.raw`(?:follow(?!\s+up)|monitor|watch|track|keep\s+an\s+eye\s+on)\s[^.!?]{0,50}?(?:representatives?|members?|leaders?|pupils?|students?|people|persons?|employees?|parents?|profiles?|accounts?|families)\s[^.!?]{0,20}?(?:online|on\s+(?:the\s+(?:net|internet)|social\s+media|facebook|instagram|tiktok|snapchat|discord|telegram))`,
].map((pattern) => new RegExp(String.raw`(?<!\p{L})${pattern}(?!\p{L})`, 'iu'));
