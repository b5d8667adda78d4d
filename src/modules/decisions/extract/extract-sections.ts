/** A part of a paragraph under its own heading; the first has none. */
export type Section = { heading: string; kind: SectionKind; lines: string[] };
export type SectionKind = 'decision' | 'decides' | 'vote' | 'reservation' | 'other';

const who = String.raw`(?:(?:kommun|region)(?:fullmäktiges?|styrelsens?)(?: arbetsutskotts?)?|[\p{L}-]+(?: och [\p{L}-]+)?(?:nämndens?|utskottets?|direktionens?|beredningens?))`;

/** Headings that a decision stands under. */
const decision = new RegExp(
  String.raw`^(?:${who} )?beslut(?: för egen del)?:?$|^${who} (?:förslag(?: till beslut)? till|förslag i) (?:kommun|region)(?:fullmäktige|styrelsen):?$`,
  'iu',
);
/** A line that itself begins the decision, where there is no heading. */
const decides = new RegExp(
  String.raw`^${who} (?:beslutar?|beslutade|föreslår (?:kommun|region)(?:fullmäktige|styrelsen)(?: att)? besluta)(?![\p{L}])`,
  'iu',
);
const vote = /^(?:omröstning|votering|omröstningsresultat|voteringsresultat|röstresultat|omröstningslista)\b.{0,20}$/i;
const reservation =
  /^(?:skriftliga? )?reservation(?:er)?(?: och (?:särskilda? yttranden?|protokollsanteckning(?:ar)?))?:?$/i;
const other =
  /^(?:förslag till beslut.{0,40}|förslag på sammanträdet|beslutsgång.{0,30}|beslutsunderlag|(?:beslutet|(?:protokolls)?utdraget) (?:skickas|sänds|expedieras|ska skickas|lämnas) till|utdrag till|beslutet delges|sändlista|expedieras(?: till)?|expediering|delges|kopia till|sammanfattning.{0,30}|ärendebeskrivning|ärendet(?: i korthet)?|beskrivning av ärendet|bakgrund|yrkanden?(?: .{0,30})?|tilläggsyrkanden?|ändringsyrkanden?|proposition(?:er|sordning)?(?: .{0,30})?|protokollsanteckning(?:ar)?|särskilt yttrande|jäv|bedömning|överväganden?|ekonomi(?:ska konsekvenser)?|konsekvenser.{0,40}|barn(?:ets bästa|perspektivet?|konsekvens\w*)|handlingar(?: i ärendet)?|dagens sammanträde|tidigare (?:behandling|beslut)|ärendets (?:beredning|gång)|beredning|deltar (?:inte|ej) i beslutet|inlägg|debatt|lagrum|laghänvisning|justering|justerar?e?|justerandes sign(?:atur)?|utdragsbestyrkande|anslag ?\/ ?bevis|bevis om (?:anslag|justering).{0,30}|tillkännagivande.{0,40}|ordförande|sekreterare|underskrifter|bilag(?:a|or)|paragrafen .{0,40}|omedelbar justering|upplysningar?|hur man överklagar)\s*:?$/i;

/** Lines that close the minutes, whatever follows on them. */
const closing =
  /^(?:datum (?:då|när|för) anslag|anslag(?:et)? (?:sätts|sattes|har|publicera)|protokollet (?:är|har) |justera(?:t|d) |utdraget(?:s riktighet)? (?:bestyrks|intygas)|rätt utdraget)/i;

/** Parts a paragraph's lines by the headings that minutes have. */
export function sectionsOf(lines: readonly string[]): Section[] {
  const sections: Section[] = [{ heading: '', kind: 'other', lines: [] }];
  for (const line of lines) {
    const kind = kindOf(line);
    if (kind) sections.push({ heading: line, kind, lines: kind === 'decides' ? [line] : [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections;
}

function kindOf(line: string): SectionKind | undefined {
  if (line === '' || line.length > 120) return undefined;
  if (decision.test(line)) return 'decision';
  if (vote.test(line)) return 'vote';
  if (reservation.test(line)) return 'reservation';
  if (other.test(line) || closing.test(line)) return 'other';
  return decides.test(line) ? 'decides' : undefined;
}
