import { matchesIn, sentencesOf } from '#foundations/screen/sentences.ts';

/** A question as somebody wrote it, in one language: its wording, and what stands with it. */
export type WrittenQuestion = {
  text: string;
  help?: string | undefined;
  options?: readonly string[];
  rows?: readonly string[];
};

/** Questions that ask for the reader's own political or religious view, party, belief or vote. Only what ends in a question mark is a question. */
export function findOwnViews(passage: string): string[] {
  return matchesIn(
    sentencesOf(passage).filter((sentence) => sentence.endsWith('?')),
    asking,
  );
}

/** The same in what is known to be a question, with or without a mark; also a bare label, and parties or faiths to choose among. */
export function findOwnViewsAsked({ text, help = '', options = [], rows = [] }: WrittenQuestion): string[] {
  const sentences = [text, help, ...rows].flatMap((one) => one.split('\n')).flatMap(sentencesOf);
  const chosen = [...options, ...rows].filter((option) => allegiance.test(option.trim()));
  return [...matchesIn(sentences, [...asking, label]), ...(chosen.length > 1 ? [chosen.join(', ')] : [])];
}

const kindOfView = String.raw`(?:åsikt|uppfattning|hållning|inställning|tillhörighet|hemvist|övertygelse|åskådning|färg)\p{L}*`;
const view = String.raw`(?:religion|trosuppfattning|trosinriktning|livsåskådning|världsbild|ideologi|partisympati(?:er)?|partitillhörighet|religiös\p{L}*\s+tro|(?:politisk|religiös|ideologisk)\p{L}*\s+${kindOfView})`;
const group = String.raw`(?:(?:politiskt\s+)?parti|trossamfund|religi\p{L}+)`;
const someone = String.raw`(?:muslim|kristen|katolik|jude|judisk|hindu|buddist|ateist|troende|religiös|höger|vänster|liberal|konservativ|socialist|kommunist|nationalist|feminist|(?:social|sverige|krist)\p{L}*demokrat|moderat|vänsterpartist|miljöpartist|centerpartist)`;
const matter = String.raw`(?:regeringen|islam|muslimer(?:na)?|judar(?:na)?|kristna|invandring(?:en)?|invandrare|migration(?:en)?|flyktingar|asylsökande|politik(?:en)?|religion(?:en|er)?|abort(?:er)?|Israel|Palestina|NATO|EU(?!-))`;
const groupOfPeople = String.raw`(?:islam|muslimer(?:na)?|judar(?:na)?|kristna|invandring(?:en)?|invandrare|migration(?:en)?|flyktingar|asylsökande|regeringen|abort(?:er)?)`;
const englishView = String.raw`(?:(?:political|religious|ideological)\s+(?:views?|opinions?|beliefs?|affiliation|conviction|orientation|leanings?|identity)|religion|faith|ideology|worldview|party\s+affiliation)`;

const asking = [
  String.raw`hur\s+(?:röstar|röstade|(?:skulle|brukar|tänker|kommer|ska)\s+(?:du|ni)\s+(?:att\s+)?rösta)`,
  String.raw`(?:vem|vad|vilka|vilket)\b[^.?]{0,40}\s(?:röstar|röstade)\s+(?:du|ni)`,
  String.raw`(?:vem|vad|vilket)\b[^.?]{0,40}\s(?:du|ni)\s+(?:att\s+)?rösta`,
  String.raw`vilket\s+(?:politiskt\s+)?parti\b[^.?]{0,40}\b(?:du|ni|dig|ditt|din)`,
  String.raw`vilket\s+är\s+ditt\s+parti`,
  String.raw`vad\s+(?:har|tillhör)\s+(?:du|ni)\s+för\s+(?:${view}|tro|parti)`,
  String.raw`vilk(?:en|et|a)\s+(?:${view}|tro)\s+(?:har|tillhör|utövar|bekänner|identifierar|följer|står)\s+(?:du|ni|dig)`,
  String.raw`(?:har|utövar|följer)\s+(?:du|ni)\s+(?:någon|en|ett|något)\s+${view}`,
  String.raw`(?:tillhör|bekänner)\s+(?:du|ni)\s+(?:dig\s+till\s+)?(?:någon|något|ett|en)\s+${group}`,
  String.raw`är\s+du\s+(?:med|medlem|aktiv|engagerad)\s+i\s+(?:något|ett|någon|en)\s+${group}`,
  String.raw`tror\s+du\s+på\s+(?:gud|allah|någon\s+gud)`,
  String.raw`(?:är\s+du|ser\s+du\s+dig\s+som|räknar\s+du\s+dig\s+som|kallar\s+du\s+dig)\s+(?:själv\s+)?(?:politiskt\s+)?(?:en\s+)?${someone}`,
  String.raw`(?:hur|vad)\b[^.?]{0,30}\b(?:din|dina|ditt)\s+(?:egen\s+|egna\s+|eget\s+)?(?:${view}|tro(?!\s+på\s+(?:framtid|dig|att)))`,
  String.raw`vad\s+(?:tycker|anser)\s+(?:du|ni)\s+(?:själv\p{L}*\s+)?(?:om|i)\s+${matter}`,
  String.raw`hur\s+(?:ser|tänker|ställer)\s+(?:du|ni)\s+(?:dig\s+|er\s+)?(?:själv\p{L}*\s+)?(?:på|om|till|kring)\s+${groupOfPeople}`,
  String.raw`var\s+(?:står|placerar|befinner)\s+du\b[^.?]{0,40}(?:politi|höger|vänster|ideologi)`,
  String.raw`sympatiserar\s+(?:du|ni)\s+med`,
  String.raw`(?:what|which)\s+(?:is|are)\s+your\s+(?:own\s+)?${englishView}`,
  String.raw`(?:how|what|which)\b[^.?]{0,40}\byour\s+(?:own\s+)?(?:political|religious)\s+(?:views?|opinions?|beliefs?|affiliation|conviction|orientation|leanings?)`,
  String.raw`(?:what|which)\s+(?:political\s+)?party\b[^.?]{0,40}\b(?:you|your)`,
  String.raw`how\s+(?:did|do|will|would)\s+you\s+vote`,
  String.raw`(?:who|whom|what)\s+(?:did|do|will|would)\s+you\s+vote\s+for`,
  String.raw`(?:do|would)\s+you\s+(?:believe\s+in\s+(?:god|allah)|have\s+a\s+(?:religion|faith)|(?:practise|practice|follow)\s+a\s+religion)`,
  String.raw`are\s+you\s+(?:a\s+|an\s+)?(?:muslim|christian|jewish|jew|hindu|buddhist|atheist|believer|religious|(?:left|right)[- ]wing|conservative|liberal|socialist)`,
  String.raw`are\s+you\s+(?:a\s+member|active)\b[^.?]{0,20}\b(?:a\s+|any\s+)(?:political\s+)?(?:party|church|mosque|religion|faith\s+community)`,
  String.raw`what\s+do\s+you\s+(?:yourself\s+)?think\s+(?:of|about)\s+(?:the\s+)?(?:government|islam|muslims|jews|immigration|immigrants|migration|refugees|religion|politics|abortion)`,
].map(whole);

/** No more than what is asked for: "Religion", "Ange ditt parti". */
const label =
  /^(?:(?:ange|välj|skriv|state|choose)\s+)?(?:(?:din|ditt|er|ert|your)\s+)?(?:religion|religionstillhörighet|trosuppfattning|tro|parti|partisympati|partitillhörighet|politisk\s+(?:åsikt|uppfattning|tillhörighet|hemvist)|politiska\s+(?:åsikt|uppfattning|tillhörighet|hemvist)|faith|party|party\s+affiliation|political\s+(?:view|views|opinion|affiliation))\s*[:?.]?$/iu;

/** A party of the Riksdag or a faith, as an answer to choose. */
const allegiance =
  /^(?:jag\s+(?:röstar|röstade)\s.{1,60}|(?:jag\s+är\s+|i\s+am\s+(?:a\s+)?)?(?:socialdemokraterna|moderaterna|sverigedemokraterna|centerpartiet|vänsterpartiet|kristdemokraterna|miljöpartiet(?:\s+de\s+gröna)?|liberalerna|feministiskt\s+initiativ|(?:s|m|sd|c|v|kd|mp|l)|social\s+democrats|moderates|sweden\s+democrats|centre\s+party|left\s+party|christian\s+democrats|green\s+party|liberals|kristen(?:dom(?:en)?)?|katolik|islam|muslim|jud(?:e|endom(?:en)?)|hindu(?:ism(?:en)?)?|buddh?ist|buddhism(?:en)?|ateist|christian(?:ity)?|jewish|judaism|atheist|hinduism))$/iu;

function whole(pattern: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})${pattern}(?!\p{L})`, 'iu');
}
