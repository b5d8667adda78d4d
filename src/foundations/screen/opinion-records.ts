import { isDenied, matchesIn, sentencesOf } from '#foundations/screen/sentences.ts';

/**
 * Telling somebody to register or report what people think or believe, how they dress or where they travel. What is forbidden in the same
 * sentence is not told, and a report of a crime against somebody for their faith is about the crime.
 */
export function findOpinionRecords(passage: string): string[] {
  return matchesIn(
    sentencesOf(passage).filter((sentence) => !isDenied(sentence) && !aboutCrime.test(sentence)),
    telling,
  );
}

const aboutCrime =
  /(?<!\p{L})(?:hatbrott|hets\s+mot|brott|på\s+grund\s+av|kränk|trakasser|diskriminer|skadegörelse|hot|hotad|hotas|våld|utsatt|hate\s+crime|crime|because\s+of|harass|threat|discriminat|vandal|violen)/iu;

const record = String.raw`(?:registrera|anteckna|notera|dokumentera|rapportera|kartlägga|kartlägg|journalföra|journalför|anmäla|anmäl|inrapportera|skriv(?:a|er)?\s+(?:upp|ner|ned)|för(?:a|er)?\s+(?:bok|lista|anteckningar|register)\s+över|samla(?:r)?\s+in\s+uppgifter\s+om)(?:r|s|t|de)?`;
const people = String.raw`(?:elev|barn|ungdom|anställd|medarbetar|personal|kolleg|person|brukar|boende|besökar|klient|medlem|föräldr|vårdnadshavar|familj|invånar|medborgar|individ|deltagar)\p{L}*`;
const opinions = String.raw`(?:(?:politisk|religiös|extrem|radikal|ideologisk)\p{L}*\s+(?:åsikt|uppfattning|tillhörighet|hållning|åskådning|övertygelse)\p{L}*|partitillhörighet|partisympati\p{L}*|trosuppfattning\p{L}*|trosutövning|religionstillhörighet|religionsutövning|livsåskådning\p{L}*)`;
const ownOpinions = String.raw`(?:åsikter(?:na)?(?!\s+(?:om|från|i|på)\b)|åsikter(?:na)?\s+om\s+(?:politik|religion|islam|invandring|demokrati|regeringen|Israel|Palestina)\p{L}*|tro(?!\s+(?:att|på))|religion(?!skunskap)\p{L}{0,2}|kläds(?:el|til)\p{L}*|slöj\p{L}*|huvuddukar?|resor(?!\s+(?:till\s+(?:och|möte|jobb|arbete|kurs|utbildning)|i\s+(?:tjänsten|arbetet)|med\b)))`;
const travels = String.raw`(?:utlandsres\p{L}+(?!\s+i\s+(?:tjänsten|arbetet))|resmönster|res(?:or|a|er|te|t)\s+(?:utomlands|till\s+(?:utlandet|(?:ett\s+)?(?:konflikt|krigs)\p{L}*|Syrien|Irak|Mellanöstern|Somalia|Ryssland|hemlandet)))`;

const englishRecord = String.raw`(?:record|register|report|note(?:\s+down)?|write\s+down|document|log|keep\s+(?:a\s+)?(?:list|record|track)\s+of|map)(?:s|ed|ing)?`;
const englishPeople = String.raw`(?:pupils?|students?|staff|employees?|people|persons?|residents?|members?|parents?|users?|visitors?|colleagues?|young\s+people|children)`;
const englishOwn = String.raw`(?:opinions|views|beliefs|faith|religion|dress|clothing|headscar\p{L}+|travels?|travel\s+abroad)`;

const telling = [
  String.raw`${record}\s[^.!?]{0,60}?${opinions}`,
  String.raw`${record}\s[^.!?]{0,40}?(?:${people}s|deras|hans|hennes)\s[^.!?]{0,30}?${ownOpinions}`,
  String.raw`${record}\s[^.!?]{0,40}?${ownOpinions}\s+(?:hos|bland|från)\s+[^.!?]{0,20}?${people}`,
  String.raw`${record}\s[^.!?]{0,40}?(?:${people}|någon|de|dem|den)\s+(?:som\s+)?[^.!?]{0,20}?(?:bär(?:a)?\s+(?:slöja|huvudduk|niqab)|${travels})`,
  String.raw`${record}\s[^.!?]{0,60}?${travels}`,
  String.raw`${record}\s[^.!?]{0,30}?(?:vad|vilken|vilka|hur)\s[^.!?]{0,30}?${people}\s+(?:tycker|tror|röstar|klär\s+sig|är\s+klädda|har\s+för\s+(?:religion|tro|åsikt\p{L}*))`,
  String.raw`${englishRecord}\s[^.!?]{0,50}?(?:political|religious|extreme|radical)\s+(?:views?|opinions?|beliefs?|affiliations?)`,
  String.raw`${englishRecord}\s[^.!?]{0,30}?(?:${englishPeople}[’']?s?[’']?|their|his|her)\s+${englishOwn}`,
  String.raw`${englishRecord}\s[^.!?]{0,30}?(?:what|how)\s+${englishPeople}\s+(?:think|believe|vote|dress)`,
  String.raw`${englishRecord}\s[^.!?]{0,30}?${englishOwn}\s+(?:of|among)\s+[^.!?]{0,15}?${englishPeople}`,
].map((pattern) => new RegExp(String.raw`(?<!\p{L})${pattern}(?!\p{L})`, 'iu'));
