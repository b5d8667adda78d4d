import { list, type Preparation, type PreparedFor } from './preparation.ts';

/** Where several share a screen, and where answers come on paper. */
export function atTheWorkplace({ mode }: PreparedFor): Preparation[] {
  if (mode === 'codes') return [SHARED_DEVICE];
  return mode === 'keyed' ? [ON_PAPER] : [];
}

const SHARED_DEVICE: Preparation = {
  key: 'shared-device',
  title: { sv: 'Delad skärm och koder på papper', en: 'Shared screen and codes on paper' },
  task: { sv: 'Ordna för dem som delar skärm', en: 'Arrange for those who share a screen' },
  who: { sv: 'Chefen för enheten', en: 'The head of the unit' },
  when: { sv: 'När koderna delas ut', en: 'When the codes are handed out' },
  parts: [
    list(
      [
        'Lägg alla papper med koder i en hög och blanda. Låt var och en dra ett. Skriv inte upp vem som fick vilket.',
        'Put all papers with codes in a pile and shuffle. Let everyone draw one. Do not write down who got which.',
      ],
      [
        'Använd enkätens adress för delad skärm. Den slutar på /delad. Där sparas ingenting mellan personerna.',
        'Use the survey’s address for a shared screen. It ends in /delad. Nothing is kept there between people.',
      ],
      [
        'Låt var och en svara ensam, utan någon bakom ryggen. Den som har svarat trycker på knappen för nästa person.',
        'Let everyone answer alone, with nobody behind them. Whoever has answered presses the button for the next person.',
      ],
      [
        'Spara pappret om du vill se att din kod är använd när enkäten har stängt. Annars river du det.',
        'Keep the paper if you want to see that your code has been used when the survey has closed. Otherwise tear it up.',
      ],
    ),
  ],
};

const ON_PAPER: Preparation = {
  key: 'on-paper',
  title: { sv: 'Papper som någon skriver in', en: 'Paper that somebody types in' },
  task: { sv: 'Ordna papper, låda och den som skriver in', en: 'Arrange paper, a box and who types in' },
  who: { sv: 'Samordnaren utser den som skriver in', en: 'The coordinator names who types in' },
  when: { sv: 'Innan pappren delas ut', en: 'Before the papers are handed out' },
  parts: [
    list(
      [
        'Den som skriver in är inte chef över någon som svarar: {toFill}',
        'Whoever types in is not the manager of anyone who answers: {toFill}',
      ],
      [
        'Dela ut pappren utan namn och nummer. Samla in dem i en låst låda.',
        'Hand out the papers without names and numbers. Collect them in a locked box.',
      ],
      [
        'Gå till enkätens sida för att skriva in. Den slutar på /skriv-in och kräver en egen kod. Skriv av varje papper som det är.',
        'Go to the survey’s page for typing in. It ends in /skriv-in and needs a code of its own. Copy each paper as it is.',
      ],
      [
        'Lägg varje inskrivet papper för sig, så att inget skrivs in två gånger.',
        'Put each paper that has been typed in apart, so that none is typed in twice.',
      ],
      [
        'Berätta inte för någon vad du har läst. Förstör pappren som beslutet om gallring säger, och skriv upp dagen.',
        'Do not tell anyone what you have read. Destroy the papers as the decision on disposal says, and note the day.',
      ],
    ),
  ],
};
