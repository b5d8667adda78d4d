import { defineTexts } from '#platform/i18n/texts.ts';
import { inEnglish, inSwedish } from '../numbers.ts';
import type { GroupFault, JointAnswer } from './joint-survey.rules.ts';

export const jointSurveyTexts = defineTexts(
  {
    start: 'Gör den tillsammans med andra kommuner',
    heading: 'Tillsammans med andra kommuner',
    lead: 'En enkät för ett yrke som är för litet i en kommun, till exempel deltidsbrandmän eller bibliotekarier. Två till fem kommuner frågar samtidigt. Varje kommun får sin andel, och alla får det gemensamma resultatet.',
    needsCodes:
      'En gemensam enkät behöver koder, så att varje svar räknas i rätt kommun. Välj koder under Ändra uppgifter.',
    answerBy: 'Sista dag att säga ja',
    answerByHint: 'Räkna med två till tre veckor. Dagen ska ligga före den dag då ni öppnar enkäten.',
    responsibility: 'Vem är ansvarig för personuppgifterna?',
    responsibilityHint: 'Fråga ert dataskyddsombud. Stadig avgör det inte åt er.',
    responsibilities: { each: 'Varje kommun för sina egna', joint: 'Kommunerna gemensamt' },
    responsibilityHints: {
      each: 'Ni räknar åt de andra som personuppgiftsbiträde. Ni skriver ett biträdesavtal med var och en (GDPR artikel 28).',
      joint: 'Ni skriver ner vem som gör vad (GDPR artikel 26).',
    },
    begin: 'Gör enkäten gemensam',
    saveTerms: 'Spara',
    changeTerms: 'Ändra sista dag och ansvar',
    termsHeading: 'Det här gäller',
    terms: (host: string) =>
      `${host} är värd: räknar svaren åt alla kommunerna i sitt program och destruerar dem sedan.`,
    termsHostSees: (host: string) =>
      `${host} ser varje kommuns andel så som den visas: i grupper, med skydd, aldrig en enskild persons svar.`,
    termsOthersSee:
      'En deltagande kommun ser sin egen andel och resultatet för alla tillsammans. Den ser inte de andras andelar.',
    termsResponsibility: {
      each: (host: string) =>
        `Varje kommun är personuppgiftsansvarig för sina egna. ${host} är personuppgiftsbiträde, och ni skriver ett avtal om det (GDPR artikel 28).`,
      joint: (host: string) =>
        `Kommunerna är gemensamt personuppgiftsansvariga. Ni skriver ner vem som gör vad (GDPR artikel 26). ${host} svarar den som frågar.`,
    },
    termsChange:
      'Alla kan ändra sig till dess att enkäten öppnas. Sedan är grupperna låsta: de är lovade till dem som svarar.',
    shownWith: (names: string) => `ingen egen andel: visas ihop med ${names}`,
    onlyAll: 'ingen egen andel: bara resultatet för alla tillsammans',
    termsFew: (minimum: number) =>
      `En kommun med färre än ${minimum} tillfrågade får ingen egen andel. Dess svar visas ihop med en annan kommuns, och då får inte heller den kommunen någon egen andel. Går inte det räknas svaren bara in i resultatet för alla tillsammans. Detsamma gäller om för få svarar.`,
    participants: 'Kommunerna',
    municipality: 'Kommun',
    said: 'Svar',
    people: 'Tillfrågade',
    answers: {
      waiting: 'Har inte svarat',
      yes: 'Är med',
      no: 'Tackade nej',
      'left-out': 'Ni fortsätter utan',
    } satisfies Record<JointAnswer, string>,
    hostWaiting: 'Skriv era egna grupper',
    saidYes: (role: string, day: string) => `Är med, enligt ${role}, ${day}`,
    saidNo: (reason: string) => `Tackade nej: ${reason}`,
    here: 'Har en organisation i det här programmet och ser enkäten i sin egen lista.',
    addHeading: 'Bjud in en kommun till',
    name: 'Kommunens namn',
    nameHint: 'Till exempel Fjällnäs kommun.',
    email: 'E-postadress',
    emailHint: 'Till den som kan svara för kommunen, eller till kommunens brevlåda.',
    add: 'Skicka inbjudan',
    full: 'Fem kommuner är med eller tillfrågade. Fler kan inte vara med i samma enkät.',
    sentTitle: (name: string) => `Inbjudan till ${name} är skickad`,
    notSentTitle: (name: string) => `${name} är tillagd, men brevet gick inte iväg`,
    linkOnce: 'Länken i brevet är den här. Den visas bara nu. Vem som helst som har den kan svara för kommunen.',
    notSent: 'E-postservern tog inte emot brevet. Skicka länken på annat sätt, eller försök igen med en ny länk.',
    back: 'Tillbaka till kommunerna',
    manage: (name: string) => `Se och ändra: ${name}`,
    newLink: 'Skicka en ny länk',
    newLinkWhy:
      'Gör det om brevet har kommit bort eller länken har hamnat hos någon annan. Den gamla länken slutar gälla.',
    remove: 'Ta bort kommunen',
    removeWhy: 'Det som kommunen har skrivit tas bort, och grupperna görs om.',
    own: 'Era egna grupper',
    leaveOut: 'Fortsätt utan dem som inte har svarat',
    leaveOutWhy: (names: string) =>
      `${names} har inte svarat än. Ni kan vänta eller öppna utan. De kan säga ja till dess att ni öppnar.`,
    enough: 'Minst två kommuner är med, och alla har svarat. Se över grupperna och öppna enkäten.',
    tooFew: 'Minst två kommuner behöver säga ja med antal innan enkäten kan öppnas.',
    toGroups: 'Se grupperna',
    end: 'Gör den inte tillsammans',
    endQuestion: 'Ska enkäten bli bara er egen igen?',
    endConsequences: {
      removed: 'Kommunerna och det de har skrivit tas bort.',
      told: 'De får ett brev om att det inte blir av.',
      groups: 'Grupperna görs om efter era egna enheter.',
    },
    administrationFold: (name: string, k: number, always: boolean) =>
      always
        ? `Kommunen frågar få och visas alltid tillsammans med ${name}.`
        : `Svarar färre än ${k} i hela kommunen visas den tillsammans med ${name}.`,
    wholeName: (names: string) => `Alla tillsammans: ${names}`,
    openHeading: 'Kommunerna som är med',
    openLead: 'Varje kommun når sina egna lappar och sin andel genom sin egen länk.',

    place: {
      heading: (title: string) => `Gemensam enkät: ${title}`,
      lead: (host: string, name: string) => `${host} frågar om ${name} vill vara med i en gemensam enkät.`,
      what: 'Vad det är',
      whatText: (host: string, minutes: number) =>
        `Två till fem kommuner ställer samma frågor till samma yrke, på samma gång. Det tar ungefär ${minutes} minuter att svara. ${host} gör enkäten och räknar svaren. Ni delar ut koderna till era egna.`,
      others: (names: string) => `Tillfrågade kommuner: ${names}.`,
      answerBy: (day: string) => `Svara senast ${day}.`,
      questions: 'Läs frågorna',
      yesHeading: (name: string) => `Säg ja för ${name}`,
      changeHeading: (name: string) => `Ändra det ni har skrivit för ${name}`,
      groups: 'Era grupper och hur många de är',
      groupsHint:
        'En grupp på varje rad, med antalet efter kolon. Till exempel: Deltidsbrandmän: 24. Skriv inga namn på personer.',
      answeredAs: 'Din roll',
      answeredAsHint: 'Till exempel räddningschef. Skriv inte ditt namn. Rollen står som den som svarade för kommunen.',
      accepts: 'Vi har läst vad som gäller och går med på det.',
      yes: (name: string) => `Säg ja för ${name}`,
      save: 'Spara ändringen',
      noHeading: 'Säg nej',
      withdrawHeading: 'Ta tillbaka ert ja',
      reason: 'Varför?',
      reasonHint: 'En rad räcker. Värdkommunen läser den.',
      no: 'Säg nej',
      withdraw: 'Ta tillbaka',
      isYes: (role: string, day: string) =>
        `Ni är med. ${role} svarade för kommunen ${day}. Ni kan ändra till dess att enkäten öppnas.`,
      isNo: 'Ni har tackat nej. Ni kan ändra er till dess att enkäten öppnas.',
      isLeftOut: 'Värdkommunen förbereder enkäten utan er. Ni kan fortfarande säga ja till dess att den öppnas.',
      late: (day: string) => `Sista dag att svara var ${day}. Fråga värdkommunen om ni ändå vill vara med.`,
      notIn: 'Enkäten har öppnats utan er. Det finns inget mer att göra här.',
      gone: 'Värdkommunen har avslutat den gemensamma enkäten, eller tagit bort er ur den.',
      small: (names: string, minimum: number) =>
        `Ni får ingen egen andel som det ser ut nu. Era svar visas ihop med ${names}, eftersom någon av er frågar färre än ${minimum}.`,
      onlyAll: (minimum: number) =>
        `Ni får ingen egen andel som det ser ut nu, bara resultatet för alla tillsammans. Någon av er frågar färre än ${minimum}.`,
      openHeading: 'Enkäten är öppen',
      closesOn: 'Sista dag att svara',
      response: 'Svar hos er',
      slipsHeading: 'Dela ut koder till era egna',
      slipsText:
        'Varje person får en lapp med en kod. Vik lapparna, blanda dem och låt var och en dra en. Skriv inte upp vem som tog vilken.',
      takeOut: 'Ta ut koderna',
      slips: 'Hämta lapparna (PDF)',
      takenOut: (codes: number) => `${inSwedish.codes(codes)} är uttagna för era grupper.`,
      noneTaken: 'Inga koder är uttagna än.',
      mailHeading: 'Text att skicka till era egna',
      mail: (of: { title: string; host: string; name: string; address: string; day: string }) =>
        `Hej!\n\n${of.name} är med i en gemensam enkät: ${of.title}. ${of.host} räknar svaren åt alla kommunerna.\n\nDu får en lapp med en kod. Svara på ${of.address} senast ${of.day}. Det är frivilligt, och ingen chef får veta om du har svarat. På sidan står vilka dina svar visas tillsammans med.`,
      promise: 'Läs vad som är lovat till dem som svarar',
      closedHeading: 'Enkäten är stängd',
      counting: 'Svaren räknas hos värdkommunen. Er andel visas här när det är klart.',
      result: 'Se er andel och det gemensamma resultatet',
      privacy:
        'Alla som har länken till den här sidan kan svara för kommunen. Skicka den bara till den som ska göra det.',
    },
    list: {
      heading: 'Gemensamma enkäter',
      survey: 'Enkät',
      host: 'Värd',
      receivedOn: 'Kom',
    },
    mails: {
      inviteSubject: (title: string) => `Vill ni vara med i en gemensam enkät: ${title}`,
      invite: (of: { host: string; name: string; title: string; day: string; link: string }) =>
        `Hej!\n\n${of.host} frågar om ${of.name} vill vara med i en gemensam enkät: ${of.title}. Samma frågor ställs till samma yrke i två till fem kommuner. Ni får er egen andel och det gemensamma resultatet.\n\nLäs frågorna och villkoren, och svara senast ${of.day}:\n${of.link}\n\nLänken är er. Den som har den kan svara för kommunen.\n`,
      endSubject: (title: string) => `Den gemensamma enkäten blir inte av: ${title}`,
      end: (of: { host: string; title: string }) =>
        `Hej!\n\n${of.host} har avslutat förberedelserna för den gemensamma enkäten ${of.title}. Det ni har skrivit är borttaget, och länken gäller inte längre.\n`,
    },
    somebody: 'någon hos er',
    tooLate: 'Sista dag att svara har varit. Fråga värdkommunen.',
    errors: {
      answerBy: 'Välj sista dag att säga ja, till exempel 2026-12-11.',
      answerByPast: 'Dagen har redan varit. Välj en senare dag.',
      responsibility: 'Välj vem som är ansvarig för personuppgifterna.',
      name: 'Skriv kommunens namn, till exempel Fjällnäs kommun.',
      email: 'Skriv en e-postadress, till exempel kommun@fjallnas.example.',
      tooMany: 'Fem kommuner är redan med eller tillfrågade.',
      twice: (name: string) => `${name} är redan tillfrågad.`,
      groupsTooLong: 'Listan är för lång. Skriv en rad för varje grupp.',
      answeredAs: 'Skriv din roll, till exempel räddningschef.',
      accepts: 'Kryssa i att ni går med på det som gäller, eller säg nej.',
      reason: 'Skriv kort varför, högst 300 tecken.',
      screened: 'Skriv inget om en viss person.',
      meanwhile: (role: string) =>
        `Någon annan har svarat för kommunen sedan du öppnade sidan (${role}). Det du skrev står kvar här. Spara igen om det ska gälla i stället.`,
      groups: ({ line, code }: GroupFault) =>
        ({
          'no-number': `Rad ${line}: skriv gruppens namn, kolon och antalet med siffror, till exempel Deltidsbrandmän: 24.`,
          zero: `Rad ${line}: antalet ska vara minst 1.`,
          'too-long': `Rad ${line}: korta namnet till högst 120 tecken.`,
          twice: `Rad ${line}: gruppen står två gånger. Ta bort den ena raden.`,
          none: 'Skriv minst en grupp, till exempel Deltidsbrandmän: 24.',
          many: `Rad ${line}: högst 30 grupper. Slå ihop några.`,
        })[code],
    },
    history: {
      made: (title: string) => `Gjorde enkäten ”${title}” gemensam för flera kommuner`,
      ended: (title: string) => `Gjorde enkäten ”${title}” till kommunens egen igen`,
      added: (title: string, name: string) => `Bjöd in ${name} till enkäten ”${title}”`,
      replaced: (title: string, name: string) => `Gav ${name} en ny länk till enkäten ”${title}”`,
      removed: (title: string, name: string) => `Tog bort ${name} ur enkäten ”${title}”`,
      leftOut: (title: string, names: string) => `Fortsatte utan svar från ${names} i enkäten ”${title}”`,
      accepted: (of: { title: string; name: string; as: string; people: number }) =>
        `${of.name} är med i enkäten ”${of.title}” med ${inSwedish.people(of.people)}, enligt ${of.as}`,
      declined: (title: string, name: string) => `${name} är inte med i enkäten ”${title}”`,
      handedOut: (title: string, codes: number) =>
        `Tog ut ${inSwedish.codes(codes)} för en deltagande kommun i enkäten ”${title}”`,
    },
  },
  {
    start: 'Do it together with other municipalities',
    heading: 'Together with other municipalities',
    lead: 'One survey for a profession that is too small in one municipality, such as part-time firefighters or librarians. Two to five municipalities ask at the same time. Each gets its share, and all get the joint result.',
    needsCodes:
      'A joint survey needs codes, so that each answer is counted in the right municipality. Choose codes under Change details.',
    answerBy: 'Last day to say yes',
    answerByHint: 'Allow two to three weeks. The day should be before the day you open the survey.',
    responsibility: 'Who is responsible for the personal data?',
    responsibilityHint: 'Ask your data protection officer. Stadig does not decide it for you.',
    responsibilities: { each: 'Each municipality for its own people', joint: 'The municipalities jointly' },
    responsibilityHints: {
      each: 'You count for the others as a processor. You write a processing agreement with each of them (GDPR article 28).',
      joint: 'You write down who does what (GDPR article 26).',
    },
    begin: 'Make the survey joint',
    saveTerms: 'Save',
    changeTerms: 'Change last day and responsibility',
    termsHeading: 'What applies',
    terms: (host: string) =>
      `${host} is the host: counts the answers for all municipalities in its program and then destroys them.`,
    termsHostSees: (host: string) =>
      `${host} sees the share of each municipality as it is shown: in groups, protected, never a single person’s answers.`,
    termsOthersSee:
      'A participating municipality sees its own share and the result for all together. It does not see the shares of the others.',
    termsResponsibility: {
      each: (host: string) =>
        `Each municipality is the controller for its own people. ${host} is the processor, and you write an agreement about it (GDPR article 28).`,
      joint: (host: string) =>
        `The municipalities are joint controllers. You write down who does what (GDPR article 26). ${host} answers those who ask.`,
    },
    termsChange:
      'Everyone can change their mind until the survey opens. Then the groups are fixed: they are promised to those who answer.',
    shownWith: (names: string) => `no share of its own: shown with ${names}`,
    onlyAll: 'no share of its own: only the result for all together',
    termsFew: (minimum: number) =>
      `A municipality that asks fewer than ${minimum} gets no share of its own. Its answers are shown together with those of another, which then gets none of its own either. Where that is not possible they only count in the result for all together. The same goes if too few answer.`,
    participants: 'The municipalities',
    municipality: 'Municipality',
    said: 'Answer',
    people: 'Asked',
    answers: { waiting: 'Has not answered', yes: 'Takes part', no: 'Said no', 'left-out': 'You go on without it' },
    hostWaiting: 'Write your own groups',
    saidYes: (role: string, day: string) => `Takes part, according to ${role}, ${day}`,
    saidNo: (reason: string) => `Said no: ${reason}`,
    here: 'Has an organisation in this program and sees the survey in its own list.',
    addHeading: 'Invite one more municipality',
    name: 'Name of the municipality',
    nameHint: 'For example Fjällnäs kommun.',
    email: 'E-mail address',
    emailHint: 'Of whoever can answer for the municipality, or its own mailbox.',
    add: 'Send the invitation',
    full: 'Five municipalities take part or have been asked. There cannot be more in one survey.',
    sentTitle: (name: string) => `The invitation to ${name} has been sent`,
    notSentTitle: (name: string) => `${name} has been added, but the letter was not sent`,
    linkOnce:
      'This is the link in the letter. It is shown only now. Anyone who has it can answer for the municipality.',
    notSent: 'The mail server did not take the letter. Send the link in another way, or try again with a new link.',
    back: 'Back to the municipalities',
    manage: (name: string) => `See and change: ${name}`,
    newLink: 'Send a new link',
    newLinkWhy: 'Do this if the letter is lost or the link has reached somebody else. The old link stops working.',
    remove: 'Remove the municipality',
    removeWhy: 'What the municipality has written is removed, and the groups are made anew.',
    own: 'Your own groups',
    leaveOut: 'Go on without those who have not answered',
    leaveOutWhy: (names: string) =>
      `${names} have not answered yet. You can wait or open without them. They can say yes until you open.`,
    enough: 'At least two municipalities take part, and all have answered. Look over the groups and open the survey.',
    tooFew: 'At least two municipalities need to say yes with numbers before the survey can be opened.',
    toGroups: 'See the groups',
    end: 'Do not do it together',
    endQuestion: 'Make the survey yours alone again?',
    endConsequences: {
      removed: 'The municipalities and what they have written are removed.',
      told: 'They get a letter saying that it is not going ahead.',
      groups: 'The groups are made anew from your own units.',
    },
    administrationFold: (name: string, k: number, always: boolean) =>
      always
        ? `The municipality asks few and is always shown together with ${name}.`
        : `If fewer than ${k} answer in the whole municipality, it is shown together with ${name}.`,
    wholeName: (names: string) => `All together: ${names}`,
    openHeading: 'The municipalities that take part',
    openLead: 'Each municipality reaches its own slips and its share through its own link.',
    place: {
      heading: (title: string) => `Joint survey: ${title}`,
      lead: (host: string, name: string) => `${host} asks whether ${name} wants to take part in a joint survey.`,
      what: 'What it is',
      whatText: (host: string, minutes: number) =>
        `Two to five municipalities put the same questions to the same profession at the same time. It takes about ${minutes} minutes to answer. ${host} makes the survey and counts the answers. You hand out the codes to your own people.`,
      others: (names: string) => `Municipalities asked: ${names}.`,
      answerBy: (day: string) => `Answer by ${day}.`,
      questions: 'Read the questions',
      yesHeading: (name: string) => `Say yes for ${name}`,
      changeHeading: (name: string) => `Change what you have written for ${name}`,
      groups: 'Your groups and how many they are',
      groupsHint:
        'One group on each line, with the number after a colon. For example: Part-time firefighters: 24. Write no names of people.',
      answeredAs: 'Your role',
      answeredAsHint:
        'For example chief fire officer. Do not write your name. The role stands as the one who answered for the municipality.',
      accepts: 'We have read what applies and agree to it.',
      yes: (name: string) => `Say yes for ${name}`,
      save: 'Save the change',
      noHeading: 'Say no',
      withdrawHeading: 'Take your yes back',
      reason: 'Why?',
      reasonHint: 'One line is enough. The host reads it.',
      no: 'Say no',
      withdraw: 'Take it back',
      isYes: (role: string, day: string) =>
        `You take part. ${role} answered for the municipality on ${day}. You can change it until the survey opens.`,
      isNo: 'You have said no. You can change your mind until the survey opens.',
      isLeftOut: 'The host is preparing the survey without you. You can still say yes until it opens.',
      late: (day: string) => `The last day to answer was ${day}. Ask the host if you still want to take part.`,
      notIn: 'The survey was opened without you. There is nothing more to do here.',
      gone: 'The host has ended the joint survey, or taken you out of it.',
      small: (names: string, minimum: number) =>
        `As things stand you get no share of your own. Your answers are shown together with ${names}, because one of you asks fewer than ${minimum}.`,
      onlyAll: (minimum: number) =>
        `As things stand you get no share of your own, only the result for all together. One of you asks fewer than ${minimum}.`,
      openHeading: 'The survey is open',
      closesOn: 'Last day to answer',
      response: 'Answers with you',
      slipsHeading: 'Hand out codes to your own people',
      slipsText:
        'Each person gets a slip with a code. Fold the slips, mix them and let everyone draw one. Do not write down who took which.',
      takeOut: 'Take out the codes',
      slips: 'Get the slips (PDF)',
      takenOut: (codes: number) => `${inEnglish.codes(codes)} have been taken out for your groups.`,
      noneTaken: 'No codes have been taken out yet.',
      mailHeading: 'Text to send to your own people',
      mail: (of: { title: string; host: string; name: string; address: string; day: string }) =>
        `Hello,\n\n${of.name} takes part in a joint survey: ${of.title}. ${of.host} counts the answers for all municipalities.\n\nYou will get a slip with a code. Answer at ${of.address} by ${of.day}. It is voluntary, and no manager is told whether you have answered. The page says with whom your answers are shown.`,
      promise: 'Read what is promised to those who answer',
      closedHeading: 'The survey is closed',
      counting: 'The answers are being counted by the host. Your share is shown here when it is done.',
      result: 'See your share and the joint result',
      privacy:
        'Anyone who has the link to this page can answer for the municipality. Send it only to whoever is to do so.',
    },
    list: {
      heading: 'Joint surveys',
      survey: 'Survey',
      host: 'Host',
      receivedOn: 'Came',
    },
    mails: {
      inviteSubject: (title: string) => `Do you want to take part in a joint survey: ${title}`,
      invite: (of: { host: string; name: string; title: string; day: string; link: string }) =>
        `Hello,\n\n${of.host} asks whether ${of.name} wants to take part in a joint survey: ${of.title}. The same questions are put to the same profession in two to five municipalities. You get your own share and the joint result.\n\nRead the questions and the terms, and answer by ${of.day}:\n${of.link}\n\nThe link is yours. Whoever has it can answer for the municipality.\n`,
      endSubject: (title: string) => `The joint survey is not going ahead: ${title}`,
      end: (of: { host: string; title: string }) =>
        `Hello,\n\n${of.host} has ended the preparations for the joint survey ${of.title}. What you wrote has been removed, and the link no longer works.\n`,
    },
    somebody: 'somebody with you',
    tooLate: 'The last day to answer has passed. Ask the host.',
    errors: {
      answerBy: 'Choose the last day to say yes, for example 2026-12-11.',
      answerByPast: 'That day has passed. Choose a later one.',
      responsibility: 'Choose who is responsible for the personal data.',
      name: 'Write the name of the municipality, for example Fjällnäs kommun.',
      email: 'Write an e-mail address, for example kommun@fjallnas.example.',
      tooMany: 'Five municipalities already take part or have been asked.',
      twice: (name: string) => `${name} has already been asked.`,
      groupsTooLong: 'The list is too long. Write one line for each group.',
      answeredAs: 'Write your role, for example chief fire officer.',
      accepts: 'Tick that you agree to what applies, or say no.',
      reason: 'Write briefly why, at most 300 characters.',
      screened: 'Write nothing about a particular person.',
      meanwhile: (role: string) =>
        `Somebody else has answered for the municipality since you opened the page (${role}). What you wrote is still here. Save again if it is to stand instead.`,
      groups: ({ line, code }: GroupFault) =>
        ({
          'no-number': `Line ${line}: write the name of the group, a colon and the number with figures, for example Part-time firefighters: 24.`,
          zero: `Line ${line}: the number has to be at least 1.`,
          'too-long': `Line ${line}: shorten the name to at most 120 characters.`,
          twice: `Line ${line}: the group stands twice. Take away one of the lines.`,
          none: 'Write at least one group, for example Part-time firefighters: 24.',
          many: `Line ${line}: at most 30 groups. Put some together.`,
        })[code],
    },
    history: {
      made: (title: string) => `Made the survey “${title}” joint for several municipalities`,
      ended: (title: string) => `Made the survey “${title}” the municipality’s own again`,
      added: (title: string, name: string) => `Invited ${name} to the survey “${title}”`,
      replaced: (title: string, name: string) => `Gave ${name} a new link to the survey “${title}”`,
      removed: (title: string, name: string) => `Removed ${name} from the survey “${title}”`,
      leftOut: (title: string, names: string) => `Went on without an answer from ${names} in the survey “${title}”`,
      accepted: (of: { title: string; name: string; as: string; people: number }) =>
        `${of.name} takes part in the survey “${of.title}” with ${inEnglish.people(of.people)}, according to ${of.as}`,
      declined: (title: string, name: string) => `${name} does not take part in the survey “${title}”`,
      handedOut: (title: string, codes: number) =>
        `Took out ${inEnglish.codes(codes)} for a participating municipality in the survey “${title}”`,
    },
  },
);
