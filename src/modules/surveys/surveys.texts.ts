import { defineTexts } from '#platform/i18n/texts.ts';

const inSwedish = counts(new Intl.NumberFormat('sv-SE'), {
  people: ['person', 'personer'],
  groups: ['grupp', 'grupper'],
  questions: ['fråga', 'frågor'],
  addresses: ['adress', 'adresser'],
  codes: ['kod', 'koder'],
});
const inEnglish = counts(new Intl.NumberFormat('en-GB'), {
  people: ['person', 'people'],
  groups: ['group', 'groups'],
  questions: ['question', 'questions'],
  addresses: ['address', 'addresses'],
  codes: ['code', 'codes'],
});

/** The words of the module. */
export const surveysTexts = defineTexts(
  {
    title: 'Enkäter',
    lead: 'Fråga de anställda vad de behöver. Svaren visas bara i grupper som ni bestämmer innan enkäten öppnas.',
    empty:
      'Med en enkät får ni veta vad personalen behöver. Frågorna är färdiga, och ingen kan se vad en enskild person har svarat i resultatet.',
    add: 'Gör en enkät',
    survey: 'Enkät',
    state: 'Läge',
    states: { draft: 'Utkast', open: 'Öppen', closed: 'Stängd' },
    dates: 'Tid',
    closedOn: (day: string) => `Stängdes ${day}`,
    lastDay: (day: string) => `Sista dag ${day}`,
    noLastDay: 'Sista dag saknas',
    response: 'Svar',
    notSent: 'Inte öppnad',
    responseSoFar: (answered: number, invited: number) =>
      `Minst ${inSwedish.number(answered)} av ${inSwedish.number(invited)} har svarat`,
    responseFinal: (answered: number, invited: number) =>
      `${inSwedish.number(answered)} av ${inSwedish.number(invited)} svarade (${invited === 0 ? 0 : Math.round((100 * answered) / invited)} %)`,
    responseWhy:
      'Medan enkäten är öppen visas antalet svar bara för alla tillsammans och i steg om fem. Då går det inte att se när någon har svarat.',
    current: 'den här enkäten',
    opened: 'Öppnades',
    closed: 'Stängdes',
    closesOn: 'Sista dag att svara',
    controller: 'Ansvarig för personuppgifterna',
    contact: 'Kontakt för frågor',
    dataProtectionOfficer: 'Dataskyddsombud',
    notYet: 'Inte ifyllt än',
    notDraft: 'Enkäten är öppnad och kan inte ändras. Det som har lovats gäller.',
    notOpen: 'Det här går bara att göra medan enkäten är öppen.',
    changedMeanwhile:
      'Någon annan har ändrat enkäten medan du skrev. Spara en gång till om det är din text som ska gälla.',
    edit: {
      heading: 'Ändra uppgifterna',
      save: 'Spara',
      edited: (title: string) => `Ändrade uppgifterna om enkäten ”${title}”`,
    },
    remove: {
      heading: 'Ta bort utkastet',
      question: (title: string) => `Ska utkastet ”${title}” tas bort?`,
      consequence: 'Frågevalet och grupperna försvinner. Det går inte att ångra.',
      label: 'Ta bort utkastet',
      removed: (title: string) => `Tog bort utkastet till enkäten ”${title}”`,
    },
    questions: {
      heading: 'Frågor',
      summary: (questions: number, minutes: number) => `${inSwedish.questions(questions)}, ungefär ${minutes} min`,
      explanation:
        'Så här läser den som svarar frågorna. Ta bort bocken för en fråga som ni inte vill ställa. Ordalydelsen går inte att ändra i den här versionen: då kan svaren jämföras mellan år och kommuner.',
      options: (several: boolean, labels: string[]) => `${several ? 'Flera val' : 'Ett val'}: ${labels.join(' · ')}`,
      purpose: (purpose: string) => `Varför vi frågar: ${purpose}`,
      save: 'Spara valet',
      chosen: (title: string, questions: number) => `Valde ${inSwedish.questions(questions)} till enkäten ”${title}”`,
    },
    groups: {
      heading: 'Grupper',
      group: 'Grupp',
      administration: 'Förvaltning',
      units: 'Enheter',
      staff: 'Anställda',
      people: (staff: number) => inSwedish.people(staff),
      nameAndPeople: (name: string, staff: number) => `${name} (${inSwedish.people(staff)})`,
      summary: (groups: number, staff: number) =>
        groups === 0 ? 'Inga grupper ännu' : `${inSwedish.groups(groups)}, ${inSwedish.people(staff)}`,
      explanation: (minimum: number, k: number) =>
        `Svaren visas grupp för grupp. Enheter slås ihop tills gruppen har minst ${minimum} anställda. Svarar färre än ${k} i en grupp visas den tillsammans med en annan, som ni bestämmer här. När enkäten öppnas låses grupperna.`,
      frozen: 'Enkäten är öppnad. Grupperna är låsta.',
      noUnits:
        'Lägg först in förvaltningar och enheter med antal anställda. Då föreslår Stadig vilka grupper svaren ska visas i.',
      toOrganisation: 'Till organisationen',
      unnumberedTitle: (units: number) =>
        units === 1 ? 'En enhet saknar antal anställda' : `${units} enheter saknar antal anställda`,
      unnumbered: (names: string) => `Ingen i de här enheterna får en kod förrän antalet är ifyllt: ${names}.`,
      problemsTitle: 'Grupperna behöver ses över',
      outOfDate:
        'Organisationen har ändrats sedan grupperna gjordes. Uppdatera grupperna så får de rätt enheter och antal. Namn och val som ni har gjort blir kvar.',
      refresh: 'Uppdatera grupperna',
      refreshed: (title: string) => `Uppdaterade grupperna i enkäten ”${title}” efter organisationen`,
      propose: 'Föreslå grupper',
      proposed: (title: string, groups: number) =>
        `Tog fram förslag på ${inSwedish.groups(groups)} i enkäten ”${title}”`,
      startOver: 'Börja om med ett nytt förslag',
      startOverQuestion: 'Ska grupperna göras om från början?',
      startOverConsequence: 'De ändringar ni har gjort i grupperna försvinner.',
      startOverLabel: 'Gör ett nytt förslag',
      done: 'Klar med grupperna',
      expectedResponse: 'Hur många tror ni svarar?',
      expectedResponseHint: 'Valet påverkar bara uppskattningen nedan.',
      percent: (share: number) => `${share} %`,
      show: 'Visa',
      expected: (rate: number, share: number) =>
        `Om ${rate} % svarar kan ungefär ${share} % av de anställda räkna med att se ett resultat för sin egen grupp.`,
      of: (administration: string) => `Grupper i ${administration}`,
      chance: 'Chans att visas för sig',
      never: 'Aldrig',
      shownWith: 'Visas annars med',
      foldsInto: (name: string, k: number) => `Visas tillsammans med ${name} om färre än ${k} svarar`,
      alwaysWith: (name: string) => `Visas alltid tillsammans med ${name}`,
      onlyGroup: 'Förvaltningens enda grupp',
      administrationFold: (name: string, k: number, always: boolean) =>
        always
          ? `Förvaltningen är liten och visas alltid tillsammans med ${name}.`
          : `Svarar färre än ${k} i hela förvaltningen visas den tillsammans med ${name}.`,
      changeFold: (administration: string) => `Ändra för ${administration}`,
      move: 'Flytta',
      problem: {
        'minimum-too-low': 'Grupperna är för små för att visas. Gör ett nytt förslag.',
        'whole-too-small':
          'Enkäten har för få anställda. Det behövs minst 16 för att något ska kunna visas. Ha ett samtal i arbetsgruppen i stället.',
        'unit-missing': 'En enhet är inte med i någon grupp.',
        'unit-twice': 'En enhet är med i två grupper.',
        'unit-unknown': 'En enhet finns inte längre.',
        'group-twice': 'Gruppen förekommer två gånger.',
        'group-empty': 'Gruppen har inga enheter.',
        'group-mixed': 'Gruppen har enheter från flera förvaltningar.',
        'planned-differs': 'Antalet anställda har ändrats sedan gruppen gjordes.',
        'too-small':
          'Gruppen har färre än 16 anställda. Flytta dit en enhet till, eller flytta enheterna till en annan grupp.',
        'fold-missing': 'Välj vilken grupp den ska visas tillsammans med.',
        'fold-unknown': 'Gruppen som den skulle visas tillsammans med finns inte längre.',
        'fold-itself': 'En grupp kan inte visas tillsammans med sig själv.',
        'administration-missing': 'Förvaltningen saknas bland grupperna.',
        'administration-twice': 'Förvaltningen förekommer två gånger.',
        'administration-unknown': 'Förvaltningen har inga grupper längre.',
        'administration-planned-differs': 'Antalet anställda i förvaltningen har ändrats.',
        'administration-fold-missing': 'Välj vilken grupp i en annan förvaltning som den ska visas tillsammans med.',
        'administration-fold-unknown': 'Gruppen som förvaltningen skulle visas tillsammans med finns inte längre.',
        'administration-fold-itself': 'En förvaltning kan inte visas tillsammans med sig själv.',
      },
    },
    editGroup: {
      name: 'Gruppens namn',
      nameHint: 'Så läser den som svarar: ”Dina svar visas tillsammans med svaren från …”',
      nameMissing: 'Skriv vad gruppen ska heta',
      nameTooLong: 'Namnet är för långt. Korta det till högst 200 tecken.',
      nameTaken: 'En annan grupp heter redan så. Välj ett annat namn.',
      fold: (k: number) => `Vilken grupp ska den visas tillsammans med om färre än ${k} svarar?`,
      foldHint: 'Välj den som liknar den mest.',
      foldMissing: 'Välj en av grupperna i listan',
      alone: 'Gruppen är den enda i sin förvaltning. Svarar för få visas hela förvaltningen tillsammans med en annan.',
      save: 'Spara gruppen',
      edited: (title: string, group: string) => `Ändrade gruppen ”${group}” i enkäten ”${title}”`,
    },
    moveUnit: {
      heading: (unit: string) => `Flytta ${unit}`,
      to: 'Vilken grupp ska enheten vara med i?',
      toHint: 'Bara grupper i samma förvaltning går att välja.',
      ownGroup: 'En egen grupp',
      missing: 'Välj en av grupperna i listan',
      outOfDate: 'Enheten har bytt förvaltning. Uppdatera grupperna först.',
      save: 'Flytta enheten',
      moved: (title: string, unit: string) => `Flyttade ${unit} till en annan grupp i enkäten ”${title}”`,
    },
    foldAdministration: {
      label: 'Vilken grupp ska förvaltningen visas tillsammans med?',
      hint: 'Det används när hela förvaltningen är för liten eller när för få där svarar.',
      prompt: 'Välj en grupp',
      host: (administration: string, group: string) => `${administration}: ${group}`,
      missing: 'Välj en grupp i en annan förvaltning',
      save: 'Spara',
      changed: (title: string, administration: string) =>
        `Ändrade vilka ${administration} visas tillsammans med i enkäten ”${title}”`,
    },
    draft: {
      prepare: 'Gör i ordning',
      edit: 'Namn, sista dag och kontaktuppgifter',
      questions: 'Välj frågor',
      groups: 'Se grupperna',
      left: 'Återstår före öppning',
      open: 'Gå vidare till öppningen',
    },
    open: {
      heading: 'Öppna enkäten',
      stopped: 'Enkäten kan inte öppnas än',
      notYet: 'Enkäten kan inte öppnas än. Gå tillbaka till enkäten och se vad som återstår.',
      question: (title: string) => `Ska ”${title}” öppnas?`,
      frozenQuestions: (questions: number) =>
        `${inSwedish.questions(questions)} låses, i den ordning och ordalydelse de har nu.`,
      frozenGroups: (groups: number, staff: number, k: number) =>
        `${inSwedish.groups(groups)} med ${inSwedish.people(staff)} låses. Inget visas för färre än ${k} svar.`,
      frozenTexts: 'Inledningen, breven och informationen om hur svaren behandlas låses.',
      codes: (staff: number) =>
        `${inSwedish.codes(staff)} skapas, en för varje anställd. Ingen kan se vilken kod som hör till vem.`,
      lastDay: (day: string) => `Enkäten går att svara på till och med ${day}. Ni stänger den själva efter det.`,
      noReturn: 'Det går inte att ångra. Allt som låses är ett löfte till dem som svarar.',
      label: 'Öppna enkäten',
      address: 'Här svarar man med sin kod',
      opened: (title: string, groups: number, staff: number) =>
        `Öppnade enkäten ”${title}” för ${inSwedish.people(staff)} i ${inSwedish.groups(groups)}`,
      problems: {
        'no-questions': 'Välj minst en fråga',
        'no-groups': 'Bestäm vilka grupper svaren visas i',
        plan: 'Se över grupperna',
        'last-day-missing': 'Bestäm sista dag att svara',
        'last-day-past': 'Sista dag att svara har redan varit. Välj en senare dag',
        'controller-missing': 'Skriv vem som är ansvarig för personuppgifterna',
        'contact-missing': 'Skriv vem man kan fråga om enkäten',
        'officer-missing': 'Skriv hur man når dataskyddsombudet',
      },
    },
    openPage: {
      reach: 'Nå ut',
      promised: 'Det som är lovat',
      promise:
        'Frågor, grupper och texter är låsta. Kontrollsumman gör att vem som helst kan se att inget har ändrats.',
      digest: 'Kontrollsumma:',
    },
    addresses: {
      heading: 'E-postadresser',
      lead: 'Klistra in adresserna grupp för grupp. De som inte har e-post får en kod på papper.',
      all: 'Alla grupper',
      given: 'Adresser',
      paper: 'Koder på papper',
      missing: 'Saknas',
      goOn: 'Gå vidare till utskicket',
      label: 'E-postadresser',
      hint: 'En per rad. Du kan klistra in från ett kalkylark eller ett e-postprogram.',
      places: (places: number, staff: number) =>
        `Plats för ${inSwedish.addresses(places)}. Gruppen har ${inSwedish.number(staff)} anställda.`,
      onPaper: (codes: number) => `${inSwedish.codes(codes)} är redan på papper och skickas inte med e-post.`,
      save: 'Spara adresserna',
      saved: (title: string, group: string, addresses: number) =>
        `Sparade ${inSwedish.addresses(addresses)} för gruppen ”${group}” i enkäten ”${title}”`,
      tooLong: 'Listan är för lång. Dela upp den.',
      linesToMend: (lines: number) =>
        lines === 1
          ? 'En rad behöver rättas. Den står ovanför fältet.'
          : `${lines} rader behöver rättas. De står ovanför fältet.`,
      tooMany: (addresses: number, places: number) =>
        `Det är ${inSwedish.addresses(addresses)} men bara plats för ${inSwedish.number(places)}. Ta bort några, eller kontrollera att det är rätt grupp.`,
      faultsTitle: 'Rader att rätta',
      moreFaults: (faults: number) => `Och ${faults} till.`,
      fault: {
        'not-an-address': (line: number, text: string, _where: string) =>
          `Rad ${line}: ”${text}” är ingen e-postadress.`,
        twice: (line: number, text: string, where: string) => `Rad ${line}: ”${text}” står redan på rad ${where}.`,
        'in-other-group': (line: number, text: string, where: string) =>
          `Rad ${line}: ”${text}” finns redan i gruppen ${where}.`,
        'already-sent': (line: number, text: string, _where: string) =>
          `Rad ${line}: ”${text}” har redan fått sitt brev.`,
      },
      refusedTitle: (addresses: number) =>
        addresses === 1
          ? 'En adress tog inte emot brevet'
          : `${inSwedish.number(addresses)} adresser tog inte emot brevet`,
      refused: 'Rätta dem i listan nedan, så får de brevet vid nästa utskick.',
      sentSummary: (addresses: number) => `${inSwedish.addresses(addresses)} har fått sitt brev och ändras inte`,
    },
    codes: {
      heading: 'Koder att dela ut',
      lead: 'För dem som inte har e-post på jobbet.',
      explanation:
        'Välj en grupp och ta fram koderna som inte skickas med e-post. Skriv ut dem, klipp isär, blanda lapparna och låt var och en dra en. Då vet ingen vem som har vilken kod.',
      of: (group: string) => `Koder för ${group}`,
      summary: (codes: number, staff: number) =>
        `${inSwedish.codes(codes)} på papper av ${inSwedish.number(staff)} anställda`,
      onSheet: 'Koder på papper',
      handedOut: (codes: number) => `${inSwedish.codes(codes)} på papper`,
      code: 'Kod',
      address: 'Adress',
      shuffleTitle: 'Blanda och låt dra',
      shuffle:
        'Skriv inte upp vem som får vilken kod. Klipp isär lapparna, blanda dem och låt var och en dra sin egen. Strimla de lappar som blir över.',
      download: 'Hämta koderna som tabell (CSV)',
      fileName: 'koder',
      takeOut: (codes: number) => `Ta fram ${inSwedish.codes(codes)}`,
      takeOutExplanation: (codes: number) =>
        `${inSwedish.codes(codes)} i gruppen har ingen e-postadress. De du tar fram till papper kan sedan inte skickas med e-post.`,
      takenOut: (title: string, group: string, codes: number) =>
        `Tog fram ${inSwedish.codes(codes)} på papper för gruppen ”${group}” i enkäten ”${title}”`,
      noneLeft: 'Alla koder i gruppen är redan på papper eller skickas med e-post.',
      allByLetter: 'Alla koder i gruppen skickas med e-post.',
      secretGone: 'Koderna går inte att räkna fram. Filen som de räknas fram ur finns inte på den här servern.',
    },
    send: {
      heading: 'Skicka enkäten',
      lead: 'Var och en får ett brev med en egen länk.',
      progress: 'Brev',
      sent: (done: number, addresses: number) => `${inSwedish.number(done)} av ${inSwedish.number(addresses)} skickade`,
      reminders: 'Påminnelser',
      toAddresses: 'Lägg in adresser',
      noAddresses: 'Lägg först in de anställdas e-postadresser.',
      once: 'Breven börjar gå ut direkt. Du kan lämna sidan under tiden.',
      first: (addresses: number) => `Skicka enkäten till ${inSwedish.addresses(addresses)}`,
      underWay:
        'Breven skickas nu. Uppdatera sidan för att se hur långt det har kommit. Står det stilla kan du fortsätta utskicket.',
      rest: (addresses: number) => `Fortsätt med ${inSwedish.addresses(addresses)}`,
      remindHeading: 'Påminn',
      remindExplanation: 'Påminnelsen går till alla, eftersom det inte finns någon lista över vilka som har svarat.',
      remind: (addresses: number) => `Skicka en påminnelse till ${inSwedish.addresses(addresses)}`,
      roundOrdered: 'Någon har redan beställt det här utskicket. Gå tillbaka och se hur långt det har kommit.',
      refusedTitle: (addresses: number) =>
        addresses === 1
          ? 'En adress tog inte emot brevet'
          : `${inSwedish.number(addresses)} adresser tog inte emot brevet`,
      refused: 'Se vilka och rätta dem',
      ordered: (title: string, round: number, addresses: number) =>
        round > 1
          ? `Skickade påminnelse om enkäten ”${title}” till ${inSwedish.addresses(addresses)}`
          : `Skickade enkäten ”${title}” till ${inSwedish.addresses(addresses)}`,
    },
    close: {
      heading: 'Stäng enkäten',
      early: (day: string) => `Sista dag att svara är ${day}`,
      earlyWhy: 'Stänger du nu hinner inte alla svara.',
      question: (title: string) => `Ska ”${title}” stängas och räknas?`,
      noMore: 'Ingen kan svara mer.',
      counted: (k: number) =>
        `Svaren räknas ihop i grupperna som bestämdes. Grupper med färre än ${k} svar visas tillsammans med en annan.`,
      destroyed: 'Sedan förstörs de enskilda svaren, koderna och adresserna. Bara summorna finns kvar.',
      noReturn: 'Det går inte att ångra.',
      label: 'Stäng och räkna',
      closed: (title: string, answered: number, invited: number) =>
        `Stängde enkäten ”${title}” och räknade ${inSwedish.number(answered)} svar av ${inSwedish.number(invited)}. De enskilda svaren förstördes.`,
    },
    closedPage: {
      destroyed: 'Svaren är räknade. De enskilda svaren, koderna och adresserna är förstörda.',
      toResult: 'Se resultatet',
    },
  },
  {
    title: 'Surveys',
    lead: 'Ask the staff what they need. The answers are shown only in groups that you decide before the survey opens.',
    empty:
      'A survey tells you what the staff need. The questions are ready, and nobody can see in the result what a single person answered.',
    add: 'Make a survey',
    survey: 'Survey',
    state: 'State',
    states: { draft: 'Draft', open: 'Open', closed: 'Closed' },
    dates: 'Time',
    closedOn: (day: string) => `Closed on ${day}`,
    lastDay: (day: string) => `Last day ${day}`,
    noLastDay: 'No last day yet',
    response: 'Answers',
    notSent: 'Not opened',
    responseSoFar: (answered: number, invited: number) =>
      `At least ${inEnglish.number(answered)} of ${inEnglish.number(invited)} have answered`,
    responseFinal: (answered: number, invited: number) =>
      `${inEnglish.number(answered)} of ${inEnglish.number(invited)} answered (${invited === 0 ? 0 : Math.round((100 * answered) / invited)}%)`,
    responseWhy:
      'While the survey is open, the number of answers is shown only for everyone together and in steps of five. That way nobody can see when someone answered.',
    current: 'this survey',
    opened: 'Opened',
    closed: 'Closed',
    closesOn: 'Last day to answer',
    controller: 'Controller of the personal data',
    contact: 'Contact for questions',
    dataProtectionOfficer: 'Data protection officer',
    notYet: 'Not filled in yet',
    notDraft: 'The survey has been opened and cannot be changed. What has been promised holds.',
    notOpen: 'This can only be done while the survey is open.',
    changedMeanwhile:
      'Somebody else changed the survey while you were writing. Save once more if your text is the one to keep.',
    edit: {
      heading: 'Change the details',
      save: 'Save',
      edited: (title: string) => `Changed the details of the survey “${title}”`,
    },
    remove: {
      heading: 'Remove the draft',
      question: (title: string) => `Remove the draft “${title}”?`,
      consequence: 'The choice of questions and the groups disappear. This cannot be undone.',
      label: 'Remove the draft',
      removed: (title: string) => `Removed the draft of the survey “${title}”`,
    },
    questions: {
      heading: 'Questions',
      summary: (questions: number, minutes: number) => `${inEnglish.questions(questions)}, about ${minutes} min`,
      explanation:
        'This is how respondents read the questions. Untick a question that you do not want to ask. The wording cannot be changed in this version, so that answers can be compared between years and municipalities.',
      options: (several: boolean, labels: string[]) =>
        `${several ? 'Several choices' : 'One choice'}: ${labels.join(' · ')}`,
      purpose: (purpose: string) => `Why we ask: ${purpose}`,
      save: 'Save the choice',
      chosen: (title: string, questions: number) => `Chose ${inEnglish.questions(questions)} for the survey “${title}”`,
    },
    groups: {
      heading: 'Groups',
      group: 'Group',
      administration: 'Administration',
      units: 'Units',
      staff: 'Staff',
      people: (staff: number) => inEnglish.people(staff),
      nameAndPeople: (name: string, staff: number) => `${name} (${inEnglish.people(staff)})`,
      summary: (groups: number, staff: number) =>
        groups === 0 ? 'No groups yet' : `${inEnglish.groups(groups)}, ${inEnglish.people(staff)}`,
      explanation: (minimum: number, k: number) =>
        `Answers are shown group by group. Units are joined until the group has at least ${minimum} staff. If fewer than ${k} of a group answer, it is shown together with another, which you decide here. When the survey opens, the groups are locked.`,
      frozen: 'The survey has been opened. The groups are locked.',
      noUnits:
        'First add administrations and units with their number of staff. Stadig then proposes the groups in which answers are shown.',
      toOrganisation: 'Go to the organisation',
      unnumberedTitle: (units: number) =>
        units === 1 ? 'One unit has no number of staff' : `${units} units have no number of staff`,
      unnumbered: (names: string) => `Nobody in these units gets a code until the number is filled in: ${names}.`,
      problemsTitle: 'The groups need attention',
      outOfDate:
        'The organisation has changed since the groups were made. Update the groups to get the right units and numbers. Names and choices that you have made are kept.',
      refresh: 'Update the groups',
      refreshed: (title: string) => `Updated the groups of the survey “${title}” from the organisation`,
      propose: 'Propose groups',
      proposed: (title: string, groups: number) => `Proposed ${inEnglish.groups(groups)} for the survey “${title}”`,
      startOver: 'Start over with a new proposal',
      startOverQuestion: 'Make the groups again from the beginning?',
      startOverConsequence: 'The changes you have made to the groups disappear.',
      startOverLabel: 'Make a new proposal',
      done: 'Done with the groups',
      expectedResponse: 'How many do you think will answer?',
      expectedResponseHint: 'The choice only affects the estimate below.',
      percent: (share: number) => `${share}%`,
      show: 'Show',
      expected: (rate: number, share: number) =>
        `If ${rate}% answer, about ${share}% of the staff can expect to see a result for their own group.`,
      of: (administration: string) => `Groups in ${administration}`,
      chance: 'Chance of being shown alone',
      never: 'Never',
      shownWith: 'Otherwise shown with',
      foldsInto: (name: string, k: number) => `Shown together with ${name} if fewer than ${k} answer`,
      alwaysWith: (name: string) => `Always shown together with ${name}`,
      onlyGroup: 'The only group of the administration',
      administrationFold: (name: string, k: number, always: boolean) =>
        always
          ? `The administration is small and always shown together with ${name}.`
          : `If fewer than ${k} of the whole administration answer, it is shown together with ${name}.`,
      changeFold: (administration: string) => `Change for ${administration}`,
      move: 'Move',
      problem: {
        'minimum-too-low': 'The groups are too small to be shown. Make a new proposal.',
        'whole-too-small':
          'The survey has too few staff. At least 16 are needed for anything to be shown. Have a workplace conversation instead.',
        'unit-missing': 'A unit is in no group.',
        'unit-twice': 'A unit is in two groups.',
        'unit-unknown': 'A unit no longer exists.',
        'group-twice': 'The group occurs twice.',
        'group-empty': 'The group has no units.',
        'group-mixed': 'The group has units of several administrations.',
        'planned-differs': 'The number of staff has changed since the group was made.',
        'too-small': 'The group has fewer than 16 staff. Move another unit to it, or move its units to another group.',
        'fold-missing': 'Choose the group it is shown together with.',
        'fold-unknown': 'The group it was to be shown together with no longer exists.',
        'fold-itself': 'A group cannot be shown together with itself.',
        'administration-missing': 'The administration is missing among the groups.',
        'administration-twice': 'The administration occurs twice.',
        'administration-unknown': 'The administration has no groups any more.',
        'administration-planned-differs': 'The number of staff of the administration has changed.',
        'administration-fold-missing': 'Choose the group of another administration that it is shown together with.',
        'administration-fold-unknown':
          'The group that the administration was to be shown together with no longer exists.',
        'administration-fold-itself': 'An administration cannot be shown together with itself.',
      },
    },
    editGroup: {
      name: 'Name of the group',
      nameHint: 'Respondents read: “Your answers are shown together with those from …”',
      nameMissing: 'Write what the group is to be called',
      nameTooLong: 'The name is too long. Shorten it to at most 200 characters.',
      nameTaken: 'Another group already has that name. Choose another.',
      fold: (k: number) => `Which group is it shown together with if fewer than ${k} answer?`,
      foldHint: 'Choose the one most like it.',
      foldMissing: 'Choose one of the groups in the list',
      alone:
        'The group is the only one of its administration. If too few answer, the whole administration is shown together with another.',
      save: 'Save the group',
      edited: (title: string, group: string) => `Changed the group “${group}” of the survey “${title}”`,
    },
    moveUnit: {
      heading: (unit: string) => `Move ${unit}`,
      to: 'Which group should the unit be in?',
      toHint: 'Only groups of the same administration can be chosen.',
      ownGroup: 'A group of its own',
      missing: 'Choose one of the groups in the list',
      outOfDate: 'The unit has changed administration. Update the groups first.',
      save: 'Move the unit',
      moved: (title: string, unit: string) => `Moved ${unit} to another group of the survey “${title}”`,
    },
    foldAdministration: {
      label: 'Which group is the administration shown together with?',
      hint: 'Used when the whole administration is too small, or too few there answer.',
      prompt: 'Choose a group',
      host: (administration: string, group: string) => `${administration}: ${group}`,
      missing: 'Choose a group of another administration',
      save: 'Save',
      changed: (title: string, administration: string) =>
        `Changed whom ${administration} is shown together with in the survey “${title}”`,
    },
    draft: {
      prepare: 'Prepare',
      edit: 'Name, last day and contact details',
      questions: 'Choose questions',
      groups: 'See the groups',
      left: 'Left before opening',
      open: 'Go on to the opening',
    },
    open: {
      heading: 'Open the survey',
      stopped: 'The survey cannot be opened yet',
      notYet: 'The survey cannot be opened yet. Go back to the survey and see what is left.',
      question: (title: string) => `Open “${title}”?`,
      frozenQuestions: (questions: number) =>
        `${inEnglish.questions(questions)} are locked, in the order and wording they have now.`,
      frozenGroups: (groups: number, staff: number, k: number) =>
        `${inEnglish.groups(groups)} with ${inEnglish.people(staff)} are locked. Nothing is shown of fewer than ${k} answers.`,
      frozenTexts: 'The introduction, the letters and the information on how answers are handled are locked.',
      codes: (staff: number) =>
        `${inEnglish.codes(staff)} are made, one for each member of staff. Nobody can see which code belongs to whom.`,
      lastDay: (day: string) => `The survey can be answered until ${day}. You close it yourselves after that.`,
      noReturn: 'This cannot be undone. Everything that is locked is a promise to those who answer.',
      label: 'Open the survey',
      address: 'Where to answer with a code',
      opened: (title: string, groups: number, staff: number) =>
        `Opened the survey “${title}” for ${inEnglish.people(staff)} in ${inEnglish.groups(groups)}`,
      problems: {
        'no-questions': 'Choose at least one question',
        'no-groups': 'Decide the groups in which answers are shown',
        plan: 'Look over the groups',
        'last-day-missing': 'Decide the last day to answer',
        'last-day-past': 'The last day to answer has passed. Choose a later day',
        'controller-missing': 'Write who is the controller of the personal data',
        'contact-missing': 'Write whom to ask about the survey',
        'officer-missing': 'Write how to reach the data protection officer',
      },
    },
    openPage: {
      reach: 'Reach people',
      promised: 'What has been promised',
      promise: 'Questions, groups and texts are locked. The digest lets anyone see that nothing has been changed.',
      digest: 'Digest:',
    },
    addresses: {
      heading: 'E-mail addresses',
      lead: 'Paste the addresses group by group. Those who have no e-mail get a code on paper.',
      all: 'All groups',
      given: 'Addresses',
      paper: 'Codes on paper',
      missing: 'Missing',
      goOn: 'Go on to sending',
      label: 'E-mail addresses',
      hint: 'One per line. You can paste from a spreadsheet or a mail program.',
      places: (places: number, staff: number) =>
        `Room for ${inEnglish.addresses(places)}. The group has ${inEnglish.number(staff)} staff.`,
      onPaper: (codes: number) => `${inEnglish.codes(codes)} are already on paper and are not sent by e-mail.`,
      save: 'Save the addresses',
      saved: (title: string, group: string, addresses: number) =>
        `Saved ${inEnglish.addresses(addresses)} for the group “${group}” of the survey “${title}”`,
      tooLong: 'The list is too long. Divide it.',
      linesToMend: (lines: number) =>
        lines === 1
          ? 'One line needs mending. It is shown above the field.'
          : `${lines} lines need mending. They are shown above the field.`,
      tooMany: (addresses: number, places: number) =>
        `There are ${inEnglish.addresses(addresses)} but only room for ${inEnglish.number(places)}. Remove some, or check that it is the right group.`,
      faultsTitle: 'Lines to mend',
      moreFaults: (faults: number) => `And ${faults} more.`,
      fault: {
        'not-an-address': (line: number, text: string, _where: string) =>
          `Line ${line}: “${text}” is not an e-mail address.`,
        twice: (line: number, text: string, where: string) => `Line ${line}: “${text}” is already on line ${where}.`,
        'in-other-group': (line: number, text: string, where: string) =>
          `Line ${line}: “${text}” is already in the group ${where}.`,
        'already-sent': (line: number, text: string, _where: string) =>
          `Line ${line}: “${text}” has already got its letter.`,
      },
      refusedTitle: (addresses: number) =>
        addresses === 1
          ? 'One address did not take the letter'
          : `${inEnglish.number(addresses)} addresses did not take the letter`,
      refused: 'Mend them in the list below, and they get the letter the next time you send.',
      sentSummary: (addresses: number) => `${inEnglish.addresses(addresses)} have got their letter and are not changed`,
    },
    codes: {
      heading: 'Codes to hand out',
      lead: 'For those who have no e-mail at work.',
      explanation:
        'Choose a group and take out the codes that are not sent by e-mail. Print them, cut them apart, shuffle the slips and let everyone draw one. Then nobody knows who has which code.',
      of: (group: string) => `Codes for ${group}`,
      summary: (codes: number, staff: number) =>
        `${inEnglish.codes(codes)} on paper of ${inEnglish.number(staff)} staff`,
      onSheet: 'Codes on paper',
      handedOut: (codes: number) => `${inEnglish.codes(codes)} on paper`,
      code: 'Code',
      address: 'Address',
      shuffleTitle: 'Shuffle and let people draw',
      shuffle:
        'Do not write down who gets which code. Cut the slips apart, shuffle them and let everyone draw their own. Shred the slips that are left over.',
      download: 'Download the codes as a table (CSV)',
      fileName: 'codes',
      takeOut: (codes: number) => `Take out ${inEnglish.codes(codes)}`,
      takeOutExplanation: (codes: number) =>
        `${inEnglish.codes(codes)} of the group have no e-mail address. Those you take out on paper cannot be sent by e-mail afterwards.`,
      takenOut: (title: string, group: string, codes: number) =>
        `Took out ${inEnglish.codes(codes)} on paper for the group “${group}” of the survey “${title}”`,
      noneLeft: 'All codes of the group are already on paper or are sent by e-mail.',
      allByLetter: 'All codes of the group are sent by e-mail.',
      secretGone: 'The codes cannot be computed. The file they are computed from is not on this server.',
    },
    send: {
      heading: 'Send the survey',
      lead: 'Everyone gets a letter with a link of their own.',
      progress: 'Letters',
      sent: (done: number, addresses: number) => `${inEnglish.number(done)} of ${inEnglish.number(addresses)} sent`,
      reminders: 'Reminders',
      toAddresses: 'Add addresses',
      noAddresses: 'First add the e-mail addresses of the staff.',
      once: 'The letters start going out at once. You can leave the page meanwhile.',
      first: (addresses: number) => `Send the survey to ${inEnglish.addresses(addresses)}`,
      underWay:
        'The letters are being sent. Reload the page to see how far it has come. If it stands still, you can go on with the rest.',
      rest: (addresses: number) => `Go on with ${inEnglish.addresses(addresses)}`,
      remindHeading: 'Remind',
      remindExplanation: 'The reminder goes to everyone, because there is no list of who has answered.',
      remind: (addresses: number) => `Send a reminder to ${inEnglish.addresses(addresses)}`,
      roundOrdered: 'Somebody has already ordered this round of letters. Go back and see how far it has come.',
      refusedTitle: (addresses: number) =>
        addresses === 1
          ? 'One address did not take the letter'
          : `${inEnglish.number(addresses)} addresses did not take the letter`,
      refused: 'See which, and mend them',
      ordered: (title: string, round: number, addresses: number) =>
        round > 1
          ? `Sent a reminder of the survey “${title}” to ${inEnglish.addresses(addresses)}`
          : `Sent the survey “${title}” to ${inEnglish.addresses(addresses)}`,
    },
    close: {
      heading: 'Close the survey',
      early: (day: string) => `The last day to answer is ${day}`,
      earlyWhy: 'If you close it now, not everyone has time to answer.',
      question: (title: string) => `Close “${title}” and count the answers?`,
      noMore: 'Nobody can answer any more.',
      counted: (k: number) =>
        `The answers are counted in the groups that were decided. Groups with fewer than ${k} answers are shown together with another.`,
      destroyed: 'Then the separate answers, the codes and the addresses are destroyed. Only the sums remain.',
      noReturn: 'This cannot be undone.',
      label: 'Close and count',
      closed: (title: string, answered: number, invited: number) =>
        `Closed the survey “${title}” and counted ${inEnglish.number(answered)} answers of ${inEnglish.number(invited)}. The separate answers were destroyed.`,
    },
    closedPage: {
      destroyed:
        'The answers have been counted. The separate answers, the codes and the addresses have been destroyed.',
      toResult: 'See the result',
    },
  },
);

/** Numbers with their noun, `1 402 personer`, and alone, `1 402`. */
function counts<const N extends Record<string, readonly [one: string, several: string]>>(
  format: Intl.NumberFormat,
  nouns: N,
) {
  const number = (value: number) => format.format(value);
  const withNoun = ([one, several]: readonly [string, string]) => {
    return (value: number) => `${number(value)} ${value === 1 ? one : several}`;
  };
  const entries = Object.entries(nouns).map(([name, noun]) => [name, withNoun(noun)] as const);
  return { number, ...(Object.fromEntries(entries) as Record<keyof N, (value: number) => string>) }; // one for each noun named
}
