import { lackingOf, type Lacking } from './lacking-of.ts';

/** Areas D–F: not being confident, not reaching others, unclear responsibility. */
export const LACKING_ACTING: readonly Lacking[] = [
  lackingOf(
    'D1',
    'inte-alls inte-sarskilt',
    'känner sig inte trygga i att hålla ett svårt samtal om hot, hat eller extremism',
    'do not feel confident in holding a difficult conversation about threats, hatred or extremism',
  ),
  lackingOf(
    'D2',
    'inte-alls inte-sarskilt',
    'känner sig inte trygga i vad sekretessen låter dem berätta',
    'do not feel confident about what secrecy lets them tell',
  ),
  lackingOf(
    'D3',
    'inte-alls inte-sarskilt',
    'känner sig inte trygga i hur och när de ska göra en orosanmälan',
    'do not feel confident about how and when to report a concern',
  ),
  {
    ...lackingOf(
      'D4',
      'inget litet',
      'får litet eller inget stöd av sin chef när något svårt händer',
      'get little or no support from their manager when something difficult happens',
    ),
    wholeOnly: true,
  },
  lackingOf(
    'D5',
    'inte-alls inte-sarskilt',
    'känner sig inte trygga i att bemöta hatiskt språk',
    'do not feel confident in responding to hateful language',
  ),
  lackingOf(
    'D6',
    'inte-alls inte-sarskilt',
    'känner sig inte trygga i att tala med en orolig anhörig',
    'do not feel confident in talking with a worried relative',
  ),
  lackingOf(
    'D7',
    'inte-alls inte-sarskilt',
    'känner sig inte trygga i att stötta en anställd som har blivit hotad',
    'do not feel confident in supporting an employee who has been threatened',
  ),
  lackingOf(
    'D8',
    'inte-alls inte-sarskilt',
    'känner sig inte trygga i att leda arbetet under en svår händelse',
    'do not feel confident in leading the work during a difficult event',
  ),
  lackingOf(
    'D9',
    'inte-alls inte-sarskilt',
    'känner sig inte trygga i att bemöta falska rykten om kommunen',
    'do not feel confident in responding to false rumours about the municipality',
  ),
  lackingOf(
    'D10',
    'inte-alls inte-sarskilt',
    'känner sig inte trygga i att ta upp en oro med en ung person',
    'do not feel confident in raising a concern with a young person',
  ),
  lackingOf(
    'D11',
    'aldrig sallan',
    'kan aldrig eller sällan rådgöra med en kollega när något är svårt',
    'can never or seldom consult a colleague when something is difficult',
  ),
  lackingOf(
    'E2',
    'mycket-daligt ganska-daligt',
    'säger att samarbetet mellan kommunens delar är dåligt',
    'say that the parts of the municipality work poorly together',
  ),
  lackingOf(
    'E5',
    'mycket-daligt ganska-daligt',
    'säger att samarbetet med polisen om hot är dåligt',
    'say that the work with the police on threats is poor',
  ),
  lackingOf(
    'E6',
    'mycket-daligt ganska-daligt',
    'säger att samarbetet med skolan om oro för unga är dåligt',
    'say that the work with schools on concern for the young is poor',
  ),
  lackingOf(
    'E7',
    'delvis nej',
    'känner inte helt till vad kommunen och polisen har kommit överens om',
    'do not fully know what the municipality and the police have agreed',
  ),
  lackingOf(
    'E9',
    'mycket-svart ganska-svart',
    'har svårt att få tag i rätt person i en annan förvaltning',
    'find it difficult to reach the right person in another administration',
  ),
  lackingOf(
    'F1',
    'tror nej',
    'vet inte säkert vem i förvaltningen som har ansvaret',
    'do not know for certain who in the administration is responsible',
  ),
  lackingOf(
    'F2',
    'for-lite nej',
    'har för lite tid avsatt för de här frågorna, eller ingen alls',
    'have too little time set aside for these matters, or none at all',
  ),
  lackingOf(
    'F3',
    'inte-alls inte-sarskilt',
    'säger att det är otydligt vad de förväntas göra',
    'say that it is unclear what they are expected to do',
  ),
  lackingOf(
    'F4',
    'ingen under-5',
    'har mindre än fem procent av en tjänst avsatt för uppgiften',
    'have less than five per cent of a post set aside for the task',
  ),
  lackingOf(
    'F5',
    'delvis nej',
    'har ingen utsedd ersättare för den som har ansvaret, eller bara delvis',
    'have no named replacement for the one who is responsible, or only partly',
  ),
  lackingOf(
    'F6',
    'inte-alls inte-sarskilt',
    'säger att det är otydligt vad förvaltningen ska göra enligt planen',
    'say that it is unclear what the administration is to do by the plan',
  ),
  lackingOf(
    'F7',
    'aldrig sallan',
    'får aldrig eller sällan höra hur arbetet mot brott går',
    'never or seldom hear how the work against crime is going',
  ),
  lackingOf(
    'F8',
    'for-lite nej',
    'säger att det finns för lite pengar för att förebygga hot, hat och extremism, eller inga alls',
    'say that there is too little money for preventing threats, hatred and extremism, or none at all',
  ),
  lackingOf(
    'F9',
    'inte-alls inte-sarskilt',
    'säger att deras eget ansvar för planen är otydligt',
    'say that their own responsibility for the plan is unclear',
  ),
];
