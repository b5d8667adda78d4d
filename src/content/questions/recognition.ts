import { optionsOf, type WrittenQuestion } from './question.ts';

/** Area B: what the workplace has met, in coarse classes and without persons. */
export const RECOGNITION: readonly WrittenQuestion[] = [
  {
    key: 'B1',
    area: 'B',
    version: 1,
    audiences: ['staff', 'front-line'],
    kind: 'multiple',
    text: {
      sv: 'Vad har märkts på eller vid din arbetsplats det senaste året?',
      en: 'What has been noticed at or near your workplace in the last year?',
    },
    help: {
      sv: 'Tänk på händelser, inte på personer. Välj allt som stämmer.',
      en: 'Think of events, not of people. Choose all that apply.',
    },
    options: optionsOf(
      ['klotter', 'Klotter eller symboler som sprider hat', 'Graffiti or symbols that spread hatred'],
      ['propaganda', 'Flygblad eller inlägg som uppmanar till våld', 'Leaflets or posts that call for violence'],
      ['hat', 'Hatiska uttalanden', 'Hateful remarks'],
      ['hot', 'Hot eller trakasserier', 'Threats or harassment'],
      ['varvning', 'Försök att dra in någon i en våldsam grupp', 'Attempts to draw someone into a violent group'],
      ['konflikter', 'Konflikter mellan grupper som stör arbetet', 'Conflicts between groups that disturb the work'],
      ['rykten', 'Falska rykten om kommunens arbete', 'False rumours about the work of the municipality'],
      ['inget', 'Inget av detta', 'None of these', 'alone'],
      ['vet-inte', 'Vet inte', 'Do not know', 'none'],
    ),
    sensitive: true,
    protectedAnswers: [['klotter', 'propaganda', 'hat', 'hot', 'varvning', 'konflikter', 'rykten']],
    purpose: {
      sv: 'Ger lägesbilden det som ingen statistik visar i en liten kommun.',
      en: 'Gives the situational picture what no statistics show in a small municipality.',
    },
    reveals: {
      sv: 'Var det förekommer hat, hot eller propaganda som någon behöver ta hand om',
      en: 'Where there is hatred, threats or propaganda that someone must deal with',
    },
    sources: ['Göteborgs Stad, lokal lägesbild', 'Lag (2023:196) 4 § 2', 'FoU Välfärd Värmland 2015:3'],
  },
  {
    key: 'B2',
    area: 'B',
    version: 1,
    audiences: ['staff', 'front-line'],
    kind: 'single',
    text: {
      sv: 'Hur ofta har något sådant märkts hos er det senaste året?',
      en: 'How often has anything of the kind been noticed in the last year?',
    },
    options: optionsOf(
      ['aldrig', 'Aldrig', 'Never'],
      ['en-gang', 'En gång', 'Once'],
      ['nagra', 'Några gånger', 'A few times'],
      ['manad', 'Varje månad', 'Every month'],
      ['vecka', 'Varje vecka', 'Every week'],
      ['vet-inte', 'Vet inte', 'Do not know', 'none'],
    ),
    sensitive: true,
    protectedAnswers: [
      ['en-gang', 'nagra', 'manad', 'vecka'],
      ['manad', 'vecka'],
      ['aldrig', 'en-gang'],
    ],
    purpose: {
      sv: 'Skiljer en enstaka händelse från en vardag.',
      en: 'Tells a single event from everyday life.',
    },
    reveals: { sv: 'Var insatser brådskar', en: 'Where measures are urgent' },
    sources: ['Brå, Ta fram en kartläggning och lägesbild', 'Lag (2023:196) 4 § 2'],
  },
  {
    key: 'B3',
    area: 'B',
    version: 1,
    audiences: ['staff', 'front-line'],
    kind: 'scale',
    text: {
      sv: 'Hur mycket har hot eller hat påverkat arbetet hos er det senaste året?',
      en: 'How much have threats or hatred affected your work in the last year?',
    },
    options: optionsOf(
      ['inte-alls', 'Inte alls', 'Not at all'],
      ['lite', 'Lite', 'A little'],
      ['ganska-mycket', 'Ganska mycket', 'Quite a lot'],
      ['mycket', 'Mycket', 'A lot'],
      ['vet-inte', 'Vet inte', 'Do not know', 'none'],
    ),
    sensitive: true,
    protectedAnswers: [
      ['lite', 'ganska-mycket', 'mycket'],
      ['ganska-mycket', 'mycket'],
      ['inte-alls', 'lite'],
    ],
    purpose: {
      sv: 'Visar följderna, inte bara händelserna. Arbetsgivaren måste agera på det som kommer fram.',
      en: 'Shows the consequences, not only the events. The employer must act on what comes out.',
    },
    reveals: { sv: 'Behov av stöd och skydd i arbetet', en: 'A need for support and protection at work' },
    sources: ['Lag (2023:196) 4 § 1, följder', 'Arbetsmiljölagen, systematiskt arbetsmiljöarbete'],
  },
];
