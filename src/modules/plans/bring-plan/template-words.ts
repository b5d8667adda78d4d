/** Parts of the strategy template, by their keys there. */
export type TemplateKey =
  | 'purpose'
  | 'definitions'
  | 'situation'
  | 'organisation'
  | 'collaboration'
  | 'measures'
  | 'competence'
  | 'support'
  | 'concern'
  | 'communication'
  | 'follow-up';

/**
 * What municipalities call the parts of their plans, as their headings say it. Of several that fit, the one whose word stands first counts:
 * "Uppföljning och ansvar" is follow-up. Within one place the longer word counts.
 */
const words: readonly [TemplateKey, RegExp][] = [
  ['purpose', /syfte|mål(?!grupp)|vision|inriktning|ambition|utgångspunkt|viljeinriktning|därför har vi/],
  ['definitions', /definition|begrepp|ordlista|ordförklaring|vad orden betyder|vad är |vad menas/],
  [
    'situation',
    /lägesbild|problembild|nuläge|hur det ser ut|kartläggning|omvärld|riskbild|behovsanalys|orsaksanalys|\bbehov|brottslighet|så ser det ut|miljöer/,
  ],
  [
    'organisation',
    /organisation|ansvar|roller|styrning|samordning|(?<!\p{L})ledning|arbetsgrupp|styrgrupp|vem gör vad|våra uppdrag/u,
  ],
  ['collaboration', /samverkan|samarbete|överenskommelse|brottsförebyggande råd|strategiskt råd|partnerskap/],
  [
    'measures',
    /åtgärd|aktivitet|handlingsplan|insatser|det här ska vi göra|vad vi ska göra|det gör vi|att göra|förebyggande arbete/,
  ],
  ['competence', /kunskap|utbildning|kompetens|fortbildning|lärande/],
  ['support', /stöd till|anhörig|avhopp|utsatta|brottsoffer|stödlinje|vart vänder|lämna en /],
  ['concern', /oro\b|orosanmäl|rutin|anmälan|misstanke|akut/],
  ['communication', /kommunikation|information|hur vi berättar|medier|webb/],
  ['follow-up', /uppföljning|utvärdering|revidering|revision|ny version|aktualitet|följer vi upp|följs upp/],
];

/** Where the words of a heading say that what stands under it belongs; nothing when they do not tell. */
export function placeOfHeading(heading: string): TemplateKey | undefined {
  const said = heading.slice(0, 200).toLocaleLowerCase('sv');
  let best: { key: TemplateKey; at: number; length: number } | undefined;
  for (const [key, pattern] of words) {
    const found = pattern.exec(said);
    if (!found) continue;
    const { index: at } = found;
    const { length } = found[0];
    if (!best || at < best.at || (at === best.at && length > best.length)) best = { key, at, length };
  }
  return best?.key;
}

/** Whether a key of the template is one that headings are matched to: all of them are, which a test holds. */
export function isTemplateKey(key: string): key is TemplateKey {
  return words.some(([known]) => known === key);
}
