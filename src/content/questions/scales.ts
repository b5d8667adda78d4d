import { optionsOf } from './question.ts';

/** How well someone knows of something, by their own estimate. */
export const HOW_WELL = optionsOf(
  ['inte-alls', 'Inte alls', 'Not at all'],
  ['lite', 'Lite', 'A little'],
  ['ganska-val', 'Ganska väl', 'Fairly well'],
  ['mycket-val', 'Mycket väl', 'Very well'],
);

/** How safe someone feels in doing something at work. */
export const HOW_SAFE = optionsOf(
  ['inte-alls', 'Inte alls trygg', 'Not at all confident'],
  ['inte-sarskilt', 'Inte särskilt trygg', 'Not very confident'],
  ['ganska', 'Ganska trygg', 'Fairly confident'],
  ['mycket', 'Mycket trygg', 'Very confident'],
  ['galler-inte', 'Gäller inte mig', 'Does not apply to me', 'none'],
);

/** How safe someone feels somewhere: the Swedish words are those of `HOW_SAFE`, the English are not. */
export const FEELS_SAFE = optionsOf(
  ['inte-alls', 'Inte alls trygg', 'Not at all safe'],
  ['inte-sarskilt', 'Inte särskilt trygg', 'Not very safe'],
  ['ganska', 'Ganska trygg', 'Fairly safe'],
  ['mycket', 'Mycket trygg', 'Very safe'],
  ['galler-inte', 'Gäller inte mig', 'Does not apply to me', 'none'],
);

/** Whether someone knows a thing that one either knows, half knows or does not know. */
export const DO_YOU_KNOW = optionsOf(['ja', 'Ja', 'Yes'], ['delvis', 'Delvis', 'Partly'], ['nej', 'Nej', 'No']);

const DO_NOT_KNOW = optionsOf(['vet-inte', 'Vet inte', 'Do not know', 'none']);

/** Whether something is so, for what a person may not know. */
export const YES_PARTLY_NO = [
  ...optionsOf(['ja', 'Ja', 'Yes'], ['delvis', 'Delvis', 'Partly'], ['nej', 'Nej', 'No']),
  ...DO_NOT_KNOW,
];

/** How often something has happened, in coarse classes. */
export const HOW_OFTEN = [
  ...optionsOf(
    ['aldrig', 'Aldrig', 'Never'],
    ['en-gang', 'En gång', 'Once'],
    ['nagra', 'Några gånger', 'A few times'],
    ['manad', 'Varje månad', 'Every month'],
    ['vecka', 'Varje vecka', 'Every week'],
  ),
  ...DO_NOT_KNOW,
];

/** How regularly something is done or can be done. */
export const HOW_REGULARLY = optionsOf(
  ['aldrig', 'Aldrig', 'Never'],
  ['sallan', 'Sällan', 'Seldom'],
  ['ofta', 'Ofta', 'Often'],
  ['alltid', 'Alltid', 'Always'],
  ['galler-inte', 'Gäller inte mig', 'Does not apply to me', 'none'],
);

/** The same, asked of an association. */
export const HOW_REGULARLY_US = optionsOf(
  ['aldrig', 'Aldrig', 'Never'],
  ['sallan', 'Sällan', 'Seldom'],
  ['ofta', 'Ofta', 'Often'],
  ['alltid', 'Alltid', 'Always'],
  ['galler-inte', 'Gäller inte oss', 'Does not apply to us', 'none'],
);

/** How well something works. */
export const HOW_GOOD = [
  ...optionsOf(
    ['mycket-daligt', 'Mycket dåligt', 'Very poor'],
    ['ganska-daligt', 'Ganska dåligt', 'Fairly poor'],
    ['ganska-bra', 'Ganska bra', 'Fairly good'],
    ['mycket-bra', 'Mycket bra', 'Very good'],
  ),
  ...DO_NOT_KNOW,
];

/** How easy something is. */
export const HOW_EASY = [
  ...optionsOf(
    ['mycket-svart', 'Mycket svårt', 'Very difficult'],
    ['ganska-svart', 'Ganska svårt', 'Fairly difficult'],
    ['ganska-latt', 'Ganska lätt', 'Fairly easy'],
    ['mycket-latt', 'Mycket lätt', 'Very easy'],
  ),
  ...DO_NOT_KNOW,
];

/** How much something affects or allows. */
export const HOW_MUCH = [
  ...optionsOf(
    ['inte-alls', 'Inte alls', 'Not at all'],
    ['lite', 'Lite', 'A little'],
    ['ganska-mycket', 'Ganska mycket', 'Quite a lot'],
    ['mycket', 'Mycket', 'A lot'],
  ),
  ...DO_NOT_KNOW,
];

/** How clear a task is. */
export const HOW_CLEAR = [
  ...optionsOf(
    ['inte-alls', 'Inte alls tydligt', 'Not at all clear'],
    ['inte-sarskilt', 'Inte särskilt tydligt', 'Not very clear'],
    ['ganska', 'Ganska tydligt', 'Fairly clear'],
    ['mycket', 'Mycket tydligt', 'Very clear'],
  ),
  ...DO_NOT_KNOW,
];

/** How something stands beside what it was a year ago, from worse to better. */
export const CHANGE = [
  ...optionsOf(
    ['mycket-samre', 'Mycket sämre', 'Much worse'],
    ['lite-samre', 'Lite sämre', 'A little worse'],
    ['som-da', 'Som då', 'The same'],
    ['lite-battre', 'Lite bättre', 'A little better'],
    ['mycket-battre', 'Mycket bättre', 'Much better'],
  ),
  ...DO_NOT_KNOW,
];

/** Protected answers of `HOW_OFTEN`: that it has happened at all. The ends of a scale are protected anyway. */
export const HAPPENED = [['en-gang', 'nagra', 'manad', 'vecka']];

/** Protected answers of `FEELS_SAFE`: less than very safe, and the two ends. */
export const UNSAFE = [
  ['inte-alls', 'inte-sarskilt', 'ganska'],
  ['inte-alls', 'inte-sarskilt'],
  ['ganska', 'mycket'],
];

/** Protected answers of `CHANGE`: that it has become worse, or better. */
export const CHANGED = [
  ['mycket-samre', 'lite-samre'],
  ['lite-battre', 'mycket-battre'],
];

/** With whom a municipality works in these matters. */
export const PARTNERS = optionsOf(
  ['forvaltningar', 'Andra förvaltningar i kommunen', 'Other administrations in the municipality'],
  ['skola', 'Skola eller förskola', 'Schools or preschools'],
  ['socialtjanst', 'Socialtjänsten', 'Social services'],
  ['polis', 'Polisen', 'The police'],
  ['region', 'Regionen, till exempel vården', 'The region, for example health care'],
  ['foreningar', 'Föreningar', 'Associations'],
  ['samfund', 'Trossamfund', 'Faith communities'],
  ['bostad', 'Bostadsbolag', 'Housing companies'],
  ['kommuner', 'Andra kommuner', 'Other municipalities'],
  ['inga', 'Inga', 'Nobody', 'alone'],
  ['vet-inte', 'Vet inte', 'Do not know', 'none'],
);
