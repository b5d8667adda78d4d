import { type WrittenQuestion } from '#foundations/screen/own-views.ts';
import { matchesIn, sentencesOf } from '#foundations/screen/sentences.ts';

/** Questions that ask who somebody is: for a name, a number, or to point somebody out. Only what ends in a question mark is a question. */
export function findPersonsAsked(passage: string): string[] {
  return matchesIn(
    sentencesOf(passage).filter((sentence) => sentence.endsWith('?')),
    asking,
  );
}

/** The same in what is known to be a question, with or without a mark. */
export function findPersonsAskedFor({ text, help = '', options = [], rows = [] }: WrittenQuestion): string[] {
  return matchesIn([text, help, ...options, ...rows].flatMap((one) => one.split('\n')).flatMap(sentencesOf), asking);
}

const person = String.raw`(?:elev|kollega|kolleg|arbetskamrat|medarbetar|anställd|person|chef|brukar|klient|vårdtagar|ungdom|barn|familj|förälder|granne|grann)\p{L}*`;
const detail = String.raw`(?:namn|personnummer|telefonnummer|mobilnummer|mejladress|e-postadress|e-post|mejl|hemadress|adress|födelsedag|signatur)`;
const tell = String.raw`(?:skriv(?:\s+in)?|ange|uppge|nämn|fyll\s+i|namnge)`;
const suspect = String.raw`(?:misstänk|extrem(?!ism)|radikal(?!isering)|nazist|rasist|islamist|jihadist|terrorist|farlig|åsikt|sympati)\p{L}*`;

const asking = [
  String.raw`${tell}\s+(?:gärna\s+)?(?:ditt|din|ert|er|hans|hennes|deras|personens|elevens|kollegans|barnets|chefens)\s+(?:fullständiga\s+|eget\s+|egen\s+)?${detail}`,
  String.raw`${tell}\b[^.?]{0,30}\b(?:namn|namnet|namnen)\s+på\s+(?:en\s+|den\s+|de\s+|någon\s+|några\s+)?${person}`,
  String.raw`${tell}\s+(?:en|den|de|någon|några)\s+${person}\s+som`,
  String.raw`vad\s+heter\s+(?:du|ni|han|hon|hen|de|eleven|eleverna|personen|personerna|kollegan|chefen|barnet|familjen)`,
  String.raw`(?:vilka|vilken|vilket)\s+(?:av\s+)?(?:dina\s+|era\s+)?${person}[^.?]{0,40}\b${suspect}`,
  String.raw`vem\b[^.?]{0,30}\b(?:är|verkar|kan\s+vara)\s+(?:en\s+)?${suspect}`,
  String.raw`(?:har|känner|vet)\s+(?:du|ni)\s+(?:till\s+)?(?:någon|några|en)\b[^.?]{0,60}\bmisstänk\p{L}*`,
  String.raw`(?:state|give|write(?:\s+down)?|enter|name)\s+(?:your|his|her|their|the\s+(?:pupil|student|colleague|person|manager)(?:’|')?s)\s+(?:full\s+|own\s+)?(?:name|names|personal\s+identity\s+number|telephone(?:\s+number)?|phone(?:\s+number)?|e-?mail(?:\s+address)?|address)`,
  String.raw`(?:state|give|write(?:\s+down)?|enter)\s+the\s+names?\s+of\s+(?:a\s+|the\s+|any\s+)?(?:pupil|student|colleague|person|people|manager|resident|child|family)\p{L}*`,
  String.raw`what\s+is\s+(?:your|his|her|their)\s+(?:full\s+)?name`,
  String.raw`(?:who|which\s+(?:of\s+your\s+)?(?:pupils?|students?|colleagues?|people|persons?|managers?|families))\b[^.?]{0,40}\b(?:suspect|extrem(?!ism)|radical(?!isation)|nazi|racist|islamist|dangerous)\p{L}*`,
  String.raw`do\s+you\s+(?:have|know)\s+(?:of\s+)?(?:anyone|anybody|someone|somebody|a\s+\p{L}+)\b[^.?]{0,60}\bsuspect\p{L}*`,
].map((pattern) => new RegExp(String.raw`(?<!\p{L})${pattern}(?!\p{L})`, 'iu'));
