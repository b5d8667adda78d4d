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
      `${host} är värd: räknar svaren åt alla kommunerna i sitt Stadig och förstör sedan de enskilda svaren.`,
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
      'Den som har sagt ja kan ändra sig till dess att enkäten öppnas. Sedan är grupperna låsta: de är lovade till dem som svarar.',
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
    here: 'Finns i samma Stadig och ser enkäten i sin egen lista.',
    addHeading: 'Bjud in en kommun till',
    name: 'Kommunens namn',
    nameHint: 'Till exempel Fjällnäs kommun.',
    email: 'E-postadress',
    emailHint: 'Till den som kan svara för kommunen, eller till kommunens brevlåda.',
    add: 'Skicka inbjudan',
    full: 'Fem kommuner är med eller tillfrågade. Fler kan inte vara med i samma enkät.',
    sentTitle: (name: string) => `Inbjudan till ${name} är skickad`,
    notSentTitle: (name: string) => `${name} är tillagd, men brevet gick inte iväg`,
    linkSentTitle: (name: string) => `En ny länk till ${name} är skickad`,
    linkNotSentTitle: (name: string) => `${name} har en ny länk, men brevet gick inte iväg`,
    linkOnce: 'Länken i brevet är den här. Den visas bara nu. Vem som helst som har den kan svara för kommunen.',
    notSent: 'E-postservern tog inte emot brevet. Skicka länken på annat sätt, eller försök igen med en ny länk.',
    back: 'Tillbaka till kommunerna',
    newLink: 'Skicka en ny länk',
    newLinkWhy:
      'Gör det om brevet har kommit bort eller länken har hamnat hos någon annan. Den gamla länken slutar gälla.',
    remove: 'Ta bort kommunen',
    removeWhy:
      'Det som kommunen har skrivit tas bort, grupperna görs om och länken slutar gälla. Kommunen får inget brev om det: säg till den själva.',
    own: 'Era egna grupper',
    leaveOut: 'Fortsätt utan dem som inte har svarat',
    leaveOutWhy: (names: string) =>
      `${names} har inte svarat än. Ni kan vänta eller öppna utan. Till och med sista dagen kan de säga ja, om ni inte har öppnat.`,
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
    endedTitle: 'Enkäten är bara er egen igen, men alla brev gick inte iväg',
    notTold: 'E-postservern tog inte emot breven till de här adresserna. Säg till dem på annat sätt:',
    toSurvey: 'Till enkäten',
    administrationFold: (name: string, k: number, always: boolean) =>
      always
        ? `Kommunen frågar få och visas alltid tillsammans med ${name}.`
        : `Svarar färre än ${k} i hela kommunen visas den tillsammans med ${name}.`,
    wholeName: (names: string) => `Alla tillsammans: ${names}`,
    openHeading: 'Kommunerna som är med',
    openLead: 'Varje kommun når sina egna lappar och sin andel genom sin egen länk.',
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
      linkSubject: (title: string) => `Ny länk till den gemensamma enkäten: ${title}`,
      link: (of: { host: string; name: string; title: string; link: string }) =>
        `Hej!\n\nHär är en ny länk för ${of.name} till den gemensamma enkäten ${of.title}. ${of.host} är värd. Den gamla länken gäller inte längre.\n\n${of.link}\n\nDen som har länken kan svara för kommunen.\n`,
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
          'out-of-range': `Rad ${line}: antalet ska vara mellan 1 och 20 000.`,
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
      `${host} is the host: counts the answers for all municipalities in its own Stadig and then destroys the separate answers.`,
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
      'Whoever has said yes can change it until the survey opens. Then the groups are fixed: they are promised to those who answer.',
    shownWith: (names: string) => `no share of its own: shown with ${names}`,
    onlyAll: 'no share of its own: only the result for all together',
    termsFew: (minimum: number) =>
      `A municipality that asks fewer than ${minimum} gets no share of its own. Its answers are shown together with those of another, which then gets none of its own either. Where that is not possible they only count in the result for all together. The same goes if too few answer.`,
    participants: 'The municipalities',
    municipality: 'Municipality',
    said: 'Answer',
    people: 'Asked',
    answers: {
      waiting: 'Has not answered',
      yes: 'Takes part',
      no: 'Said no',
      'left-out': 'You are going on without it',
    },
    hostWaiting: 'Write your own groups',
    saidYes: (role: string, day: string) => `Takes part, according to ${role}, ${day}`,
    saidNo: (reason: string) => `Said no: ${reason}`,
    here: 'Is in the same Stadig and sees the survey in its own list.',
    addHeading: 'Invite one more municipality',
    name: 'Name of the municipality',
    nameHint: 'For example Fjällnäs kommun.',
    email: 'E-mail address',
    emailHint: 'Of whoever can answer for the municipality, or its own mailbox.',
    add: 'Send the invitation',
    full: 'Five municipalities take part or have been asked. There cannot be more in one survey.',
    sentTitle: (name: string) => `The invitation to ${name} has been sent`,
    notSentTitle: (name: string) => `${name} has been added, but the letter was not sent`,
    linkSentTitle: (name: string) => `A new link has been sent to ${name}`,
    linkNotSentTitle: (name: string) => `${name} has a new link, but the letter was not sent`,
    linkOnce:
      'This is the link in the letter. It is shown only now. Anyone who has it can answer for the municipality.',
    notSent: 'The mail server did not take the letter. Send the link in another way, or try again with a new link.',
    back: 'Back to the municipalities',
    newLink: 'Send a new link',
    newLinkWhy: 'Do this if the letter is lost or the link has reached somebody else. The old link stops working.',
    remove: 'Remove the municipality',
    removeWhy:
      'What the municipality has written is removed, the groups are made anew and the link stops working. The municipality gets no letter about it: tell it yourselves.',
    own: 'Your own groups',
    leaveOut: 'Go on without those who have not answered',
    leaveOutWhy: (names: string) =>
      `No answer yet from ${names}. You can wait or open without them. Until the last day they can say yes, if you have not opened.`,
    enough: 'At least two municipalities take part, and all have answered. Look over the groups and open the survey.',
    tooFew: 'At least two municipalities need to say yes with numbers before the survey can be opened.',
    toGroups: 'See the groups',
    end: 'Stop doing it together',
    endQuestion: 'Make the survey yours alone again?',
    endConsequences: {
      removed: 'The municipalities and what they have written are removed.',
      told: 'They get a letter saying that it is not going ahead.',
      groups: 'The groups are made anew from your own units.',
    },
    endedTitle: 'The survey is yours alone again, but not every letter was sent',
    notTold: 'The mail server did not take the letters to these addresses. Tell them in another way:',
    toSurvey: 'Go to the survey',
    administrationFold: (name: string, k: number, always: boolean) =>
      always
        ? `The municipality asks few and is always shown together with ${name}.`
        : `If fewer than ${k} answer in the whole municipality, it is shown together with ${name}.`,
    wholeName: (names: string) => `All together: ${names}`,
    openHeading: 'The municipalities that take part',
    openLead: 'Each municipality reaches its own slips and its share through its own link.',
    list: {
      heading: 'Joint surveys',
      survey: 'Survey',
      host: 'Host',
      receivedOn: 'Received',
    },
    mails: {
      inviteSubject: (title: string) => `Do you want to take part in a joint survey: ${title}`,
      invite: (of: { host: string; name: string; title: string; day: string; link: string }) =>
        `Hello,\n\n${of.host} asks whether ${of.name} wants to take part in a joint survey: ${of.title}. The same questions are put to the same profession in two to five municipalities. You get your own share and the joint result.\n\nRead the questions and the terms, and answer by ${of.day}:\n${of.link}\n\nThe link is yours. Whoever has it can answer for the municipality.\n`,
      linkSubject: (title: string) => `New link to the joint survey: ${title}`,
      link: (of: { host: string; name: string; title: string; link: string }) =>
        `Hello,\n\nHere is a new link for ${of.name} to the joint survey ${of.title}. ${of.host} is the host. The old link no longer works.\n\n${of.link}\n\nWhoever has the link can answer for the municipality.\n`,
      endSubject: (title: string) => `The joint survey is not going ahead: ${title}`,
      end: (of: { host: string; title: string }) =>
        `Hello,\n\n${of.host} has ended the preparations for the joint survey ${of.title}. What you wrote has been removed, and the link no longer works.\n`,
    },
    somebody: 'somebody in your municipality',
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
          'no-number': `Line ${line}: write the name of the group, a colon and the number in figures, for example Part-time firefighters: 24.`,
          'out-of-range': `Line ${line}: the number has to be between 1 and 20,000.`,
          'too-long': `Line ${line}: shorten the name to at most 120 characters.`,
          twice: `Line ${line}: the group is there twice. Remove one of the lines.`,
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
