import { defineTexts } from '#platform/i18n/texts.ts';

export const splitKeyTexts = defineTexts(
  {
    heading: 'Dela nyckeln till svaren',
    lead: 'Svaren förseglas när de kommer in. Nyckeln som öppnar dem delas i tre. Det krävs två delar för att räkna.',
    question: 'Ska nyckeln göras och delas nu?',
    oneOnServer: 'En del stannar på servern, utanför databasen och dess säkerhetskopior.',
    twoOnPaper: 'Två delar visas en enda gång på nästa sida. Skriv ut dem och ge dem till två personer.',
    whoHolds: 'Ge den ena till någon som inte är chef, till exempel skyddsombudet. Den andra kan samordnaren ha.',
    oneNeeded: 'När enkäten stängs skriver en av de två in sin del. Då räknas svaren.',
    allLost: 'Går båda papperen förlorade kan svaren aldrig öppnas. Ingen kan hjälpa er då, inte heller vi.',
    label: 'Gör nyckeln och visa delarna',
    toSurvey: 'Till enkäten',
    shown: 'Skriv ut den här sidan nu',
    shownWhy:
      'Delarna visas bara här och bara nu. De sparas ingenstans. Klipp isär dem och ge dem till var sin person.',
    share: (number: number) => `Del ${number} av 3`,
    ofSurvey: (title: string) => `Enkäten ”${title}”`,
    keep: 'Förvara delen där bara du kommer åt den. Den behövs när enkäten stängs. Förstör den när svaren är räknade. Fotografera den inte.',
    confirm: 'Bekräfta att delarna finns på papper',
    confirmLead: 'Skriv kontrollordet ur var del, från papperet. Det är den sista gruppen om fyra tecken.',
    first: 'Kontrollord i del 2',
    second: 'Kontrollord i del 3',
    wordMissing: 'Skriv kontrollordet, de fyra sista tecknen i delen',
    wordWrong: 'Kontrollordet stämmer inte. Läs de fyra sista tecknen i delen en gång till',
    confirmLabel: 'Delarna finns på papper',
    ready: 'Nyckeln är delad',
    readyWhy: 'Båda delarna på papper är bekräftade. Enkäten kan öppnas.',
    waiting: 'Delarna är inte bekräftade än',
    again: 'Gör om',
    makeNew: 'Gör en ny nyckel',
    againWhy:
      'Är en del borta, eller har fel person sett den? Gör en ny nyckel. De gamla delarna gäller då inte längre.',
    notSplit: 'Den här enkätens nyckel ska inte delas.',
    prepared: (title: string) => `Delade nyckeln till svaren i enkäten ”${title}”`,
    confirmed: (title: string) => `Bekräftade delarna av nyckeln till enkäten ”${title}”`,
    type: {
      heading: 'Skriv in en del av nyckeln',
      lead: 'Enkäten är stängd och ingen kan svara mer. Svaren är förseglade och väntar på en av de två delarna på papper.',
      holder: 'Den som har del 2 eller del 3 skriver in den här, helst själv. Delen sparas inte.',
      field: 'Delen',
      hint: 'Fjorton grupper om fyra tecken. Stora och små bokstäver och streck spelar ingen roll.',
      missing: 'Skriv delen',
      wrong:
        'Delen stämmer inte. Antingen är något tecken fel, eller så hör den till en annan enkät. Jämför med papperet grupp för grupp',
      serverShare: 'Det här är serverns egen del. Skriv in del 2 eller del 3',
      fileMissing:
        'Serverns del av nyckeln finns inte i mappen för hemligheter. Be den som sköter servern lägga tillbaka den. Svaren är kvar.',
      label: 'Öppna och räkna svaren',
      waitingTitle: 'Svaren väntar på en del av nyckeln',
      waiting: 'Ingen kan svara mer. Svaren räknas när den som har del 2 eller del 3 av nyckeln skriver in den.',
    },
    counted:
      'Förstör nu de två delarna av nyckeln som finns på papper. Tillsammans öppnar de svaren i gamla säkerhetskopior.',
    missing: {
      open: 'Nyckeln till svaren saknas',
      openWhy:
        'Filen med nyckeln finns inte i mappen för hemligheter. Utan den kan svaren aldrig räknas. Be den som sköter servern lägga tillbaka den nu, medan enkäten är öppen. Vi ser efter en gång i timmen.',
      closed: 'Svaren kan inte räknas än',
      closedWhy:
        'Filen med nyckeln finns inte i mappen för hemligheter. Svaren är kvar och förseglade. Be den som sköter servern lägga tillbaka filen. Då räknas svaren inom en timme.',
    },
  },
  {
    heading: 'Split the key to the answers',
    lead: 'Answers are sealed when they come in. The key that opens them is split in three. Two shares are needed to count.',
    question: 'Make and split the key now?',
    oneOnServer: 'One share stays on the server, outside the database and its backups.',
    twoOnPaper: 'Two shares are shown once, on the next page. Print them and give them to two people.',
    whoHolds:
      'Give one to somebody who is not a manager, such as the safety representative. The coordinator can hold the other.',
    oneNeeded: 'When the survey is closed, one of the two types in their share. Then the answers are counted.',
    allLost: 'If both papers are lost, the answers can never be opened. Nobody can help you then, and neither can we.',
    label: 'Make the key and show the shares',
    toSurvey: 'To the survey',
    shown: 'Print this page now',
    shownWhy:
      'The shares are shown only here and only now. They are kept nowhere. Cut them apart and give them to one person each.',
    share: (number: number) => `Share ${number} of 3`,
    ofSurvey: (title: string) => `The survey “${title}”`,
    keep: 'Keep the share where only you can reach it. It is needed when the survey is closed. Destroy it when the answers are counted. Take no photograph of it.',
    confirm: 'Confirm that the shares are on paper',
    confirmLead: 'Type the check word of each share, from the paper. It is the last group of four characters.',
    first: 'Check word of share 2',
    second: 'Check word of share 3',
    wordMissing: 'Type the check word, the last four characters of the share',
    wordWrong: 'The check word is not right. Read the last four characters of the share once more',
    confirmLabel: 'The shares are on paper',
    ready: 'The key is split',
    readyWhy: 'Both shares on paper are confirmed. The survey can be opened.',
    waiting: 'The shares are not confirmed yet',
    again: 'Do it again',
    makeNew: 'Make a new key',
    againWhy:
      'Is a share lost, or has the wrong person seen it? Make a new key. The old shares are then worth nothing.',
    notSplit: 'The key of this survey is not to be split.',
    prepared: (title: string) => `Split the key to the answers of the survey “${title}”`,
    confirmed: (title: string) => `Confirmed the shares of the key to the survey “${title}”`,
    type: {
      heading: 'Type in a share of the key',
      lead: 'The survey is closed and nobody can answer any more. The answers are sealed and wait for one of the two shares on paper.',
      holder: 'Whoever holds share 2 or share 3 types it in here, preferably in person. The share is not kept.',
      field: 'The share',
      hint: 'Fourteen groups of four characters. Capitals, small letters and hyphens make no difference.',
      missing: 'Type the share',
      wrong:
        'The share is not right. Either a character is wrong, or it belongs to another survey. Compare it with the paper group by group',
      serverShare: 'This is the server’s own share. Type in share 2 or share 3',
      fileMissing:
        'The server’s share of the key is not in the folder of secrets. Ask whoever runs the server to put it back. The answers are still there.',
      label: 'Open and count the answers',
      waitingTitle: 'The answers wait for a share of the key',
      waiting:
        'Nobody can answer any more. The answers are counted when whoever holds share 2 or share 3 of the key types it in.',
    },
    counted: 'Now destroy the two shares of the key on paper. Together they open the answers in old backups.',
    missing: {
      open: 'The key to the answers is missing',
      openWhy:
        'The file of the key is not in the folder of secrets. Without it the answers can never be counted. Ask whoever runs the server to put it back now, while the survey is open. We look once an hour.',
      closed: 'The answers cannot be counted yet',
      closedWhy:
        'The file of the key is not in the folder of secrets. The answers are still there, sealed. Ask whoever runs the server to put the file back. Then the answers are counted within an hour.',
    },
  },
);
