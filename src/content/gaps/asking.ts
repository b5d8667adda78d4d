import type { Bilingual } from '../bilingual.ts';

/** Answers to a question of the bank by which somebody says that the work asks something of them. */
export type Asking = {
  question: string;
  /** Which wording of the question: answers to another are not read so. */
  version: number;
  options: readonly string[];
  /** What those who answered so have met, after "minst hälften av dem som svarade". */
  said: Bilingual;
};

/** What the work asks: what has happened, how often, whom one works with, what one is expected to do. */
export const ASKING = {
  threatened: of(
    'H1',
    'en-gang nagra manad vecka',
    'har själva blivit hotade i arbetet det senaste året',
    'have themselves been threatened at work in the last year',
  ),
  exposed: of(
    'H2',
    'hot telefon natet trakasserier bilder skador',
    'har själva varit med om hot, hat, trakasserier eller skador på sina saker på jobbet det senaste året',
    'have themselves met threats, hatred, harassment or damage to their things at work in the last year',
  ),
  hatredNoticed: of(
    'B1',
    'hat hot',
    'har märkt hat eller hot på eller vid arbetsplatsen',
    'have noticed hatred or threats at or near the workplace',
  ),
  recruiting: of(
    'B1',
    'propaganda varvning',
    'har märkt uppmaningar till våld eller försök att dra in någon i en våldsam grupp',
    'have noticed calls for violence or attempts to draw someone into a violent group',
  ),
  somethingNoticed: of(
    'B1',
    'klotter propaganda hat hot varvning konflikter rykten',
    'har märkt hat, hot, rykten eller konflikter på eller vid arbetsplatsen',
    'have noticed hatred, threats, rumours or conflicts at or near the workplace',
  ),
  noticedOften: of(
    'B2',
    'nagra manad vecka',
    'har märkt hat, hot, rykten eller konflikter flera gånger det senaste året',
    'have noticed hatred, threats, rumours or conflicts several times in the last year',
  ),
  affected: of(
    'B3',
    'ganska-mycket mycket',
    'säger att hot eller hat har påverkat arbetet ganska mycket eller mycket',
    'say that threats or hatred have affected the work quite a lot or a lot',
  ),
  online: of(
    'B4',
    'natet',
    'har märkt hot eller hat på nätet i sitt arbete',
    'have noticed threats or hatred online in their work',
  ),
  hatefulLanguage: of(
    'B6',
    'nagra manad vecka',
    'har mött hatiskt språk flera gånger det senaste året',
    'have met hateful language several times in the last year',
  ),
  partners: of(
    'E1',
    'forvaltningar skola socialtjanst polis region foreningar samfund bostad kommuner',
    'samarbetar med andra i de här frågorna',
    'work with others in these matters',
  ),
  secrecyInTheWay: of(
    'E3',
    'sekretess',
    'säger att sekretess gör det svårt att samarbeta',
    'say that secrecy makes collaboration difficult',
  ),
  expected: of(
    'F3',
    'ganska mycket',
    'säger att det är tydligt vad de förväntas göra',
    'say that it is clear what they are expected to do',
  ),
  planIsClear: of(
    'F6',
    'ganska mycket',
    'säger att det är tydligt vad förvaltningen ska göra enligt planen',
    'say that it is clear what the administration is to do by the plan',
  ),
  staffThreatened: of(
    'H6',
    'en-gang nagra manad vecka',
    'säger att hot mot deras personal har anmälts det senaste året',
    'say that threats against their staff have been reported in the last year',
  ),
  electedThreatened: of(
    'H7',
    'en-gang nagra manad vecka',
    'har blivit hotade i sitt uppdrag det senaste året',
    'have been threatened in their office in the last year',
  ),
  officeAffected: of(
    'H8',
    'fragor moten natet hemma lamna',
    'säger att hot eller hat har påverkat deras uppdrag',
    'say that threats or hatred have affected their office',
  ),
  associationHated: of(
    'H10',
    'en-gang nagra manad vecka',
    'har mött hot eller hat i sin förening det senaste året',
    'have met threats or hatred in their association in the last year',
  ),
  associationNoticed: of(
    'B8',
    'klotter skador inlagg hot varvning rykten',
    'har märkt hat, hot, rykten, skador eller värvning i sin förening',
    'have noticed hatred, threats, rumours, damage or recruiting in their association',
  ),
  noticedAtHome: of(
    'B9',
    'klotter flygblad hot inlagg rykten skador',
    'har märkt hat, hot, rykten eller skador där de bor',
    'have noticed hatred, threats, rumours or damage where they live',
  ),
} as const satisfies Record<string, Asking>;

function of(question: string, options: string, sv: string, en: string): Asking {
  return { question, version: 1, options: options.split(' '), said: { sv, en } };
}
