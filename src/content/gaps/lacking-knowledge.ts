import { lackingOf, type Lacking } from './lacking-of.ts';

/** Areas A–C: what is not known, and routines that are not there. */
export const LACKING_KNOWLEDGE: readonly Lacking[] = [
  lackingOf(
    'A1',
    'inte-alls lite',
    'vet lite eller inget om våldsbejakande extremism',
    'know little or nothing of violent extremism',
  ),
  lackingOf(
    'A2',
    'inte-alls lite',
    'vet lite eller inget om hur människor dras in i extremism på nätet',
    'know little or nothing of how people are drawn into extremism online',
  ),
  lackingOf(
    'A3',
    'ingen',
    'har inte fått någon utbildning om hot, hat eller extremism på två år',
    'have had no training on threats, hatred or extremism for two years',
  ),
  lackingOf(
    'A4',
    'inte-alls lite',
    'känner lite eller inte alls till kommunens plan mot brott',
    'know little or nothing of the municipality’s plan against crime',
  ),
  lackingOf(
    'A5',
    'inte-alls lite',
    'vet lite eller inget om var gränsen går mellan yttrandefrihet och hot',
    'know little or nothing of where freedom of expression ends and threats begin',
  ),
  lackingOf(
    'A6',
    'inte-alls lite',
    'vet lite eller inget om vad de får skriva ner om en enskild',
    'know little or nothing of what they may write down about a person',
  ),
  lackingOf(
    'A7',
    'inte-alls lite',
    'vet lite eller inget om stödet till oroliga anhöriga',
    'know little or nothing of the support for worried relatives',
  ),
  lackingOf(
    'A8',
    'inte-alls lite',
    'känner lite eller inte alls till kommunens lägesbild',
    'know little or nothing of the municipality’s situational picture',
  ),
  lackingOf(
    'B7',
    'delvis nej',
    'samlar inte händelser med hot och hat på ett ställe, eller gör det bara delvis',
    'do not gather incidents of threats and hatred in one place, or only partly',
  ),
  lackingOf(
    'C1',
    'ja-vet-inte nej oklart',
    'hittar ingen rutin för oro, eller vet inte om det finns någon',
    'find no routine for concern, or do not know whether there is one',
  ),
  lackingOf(
    'C2',
    'delvis nej',
    'vet inte säkert vem de ska kontakta om de blir oroliga dagtid',
    'do not know for certain whom to contact if they become concerned in the daytime',
  ),
  lackingOf(
    'C3',
    'delvis nej',
    'vet inte säkert vem de ska kontakta på kvällar och helger',
    'do not know for certain whom to contact in the evenings and at weekends',
  ),
  lackingOf(
    'C4',
    'delvis nej',
    'vet inte säkert vart de ska vända sig om de blir hotade på jobbet',
    'do not know for certain where to turn if they are threatened at work',
  ),
  lackingOf(
    'C5',
    'delvis nej',
    'har ingen skriftlig rutin för hot mot anställda, eller bara en del av en',
    'have no written routine for threats against staff, or only part of one',
  ),
  lackingOf(
    'C6',
    'nej ingen-rutin',
    'har inte gått igenom en rutin för hot tillsammans, eller har ingen',
    'have not gone through a routine for threats together, or have none',
  ),
  lackingOf(
    'C7',
    'delvis nej',
    'vet inte säkert vart de ska vända sig om de blir hotade i sitt uppdrag',
    'do not know for certain where to turn if they are threatened in their office',
  ),
  lackingOf(
    'C8',
    'delvis nej',
    'vet inte säkert vem i kommunen de ska kontakta om de blir oroliga',
    'do not know for certain whom in the municipality to contact if they become concerned',
  ),
  lackingOf(
    'C9',
    'delvis nej',
    'vet inte säkert vart de ska vända sig om de är oroliga för någon',
    'do not know for certain where to turn if they are concerned for someone',
  ),
  lackingOf(
    'C10',
    'aldrig sallan',
    'får aldrig eller sällan veta vad som hände sedan de lämnade över en oro',
    'are never or seldom told what happened after they passed on a concern',
  ),
  lackingOf(
    'C11',
    'delvis nej',
    'vet inte säkert när de ska anmäla ett hot till polisen',
    'do not know for certain when to report a threat to the police',
  ),
];
