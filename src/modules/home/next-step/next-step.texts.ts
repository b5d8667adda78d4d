import { defineTexts } from '#platform/i18n/texts.ts';
import { spellFor, type Spell } from './minutes.rules.ts';

const svSpells: Record<Spell, string> = {
  five: 'fem minuter',
  ten: 'tio minuter',
  quarter: 'en kvart',
  'half-hour': 'en halvtimme',
  'three-quarters': 'tre kvart',
  hour: 'en timme',
  hours: 'ett par timmar',
  'half-day': 'en halv dag',
};

const enSpells: Record<Spell, string> = {
  five: 'five minutes',
  ten: 'ten minutes',
  quarter: 'a quarter of an hour',
  'half-hour': 'half an hour',
  'three-quarters': 'three quarters of an hour',
  hour: 'an hour',
  hours: 'a couple of hours',
  'half-day': 'half a day',
};

const sv = new Intl.NumberFormat('sv-SE');
const en = new Intl.NumberFormat('en-GB');

/** `next` what to do and how long it takes; `why` in one sentence; `others` what those read whose step it is not. */
export const nextStepTexts = defineTexts(
  {
    in: 'Ni är i steget',
    beginning: 'Ni är i början.',
    finished: 'Alla steg är gjorda.',
    begin: 'Nästa steg: välj hur ni vill börja. Ni kan byta väg senare.',
    read: 'Läs planen',
    mandate: {
      next: 'Nästa steg: skriv in uppdraget. Räkna med fem minuter.',
      why: 'Uppdraget är det som allt annat vilar på, och det som nämnden frågar efter först.',
      button: 'Lägg till ett uppdrag',
      others: 'Arbetet har inte börjat än.',
    },
    units: {
      next: 'Nästa steg: lägg in era enheter och hur många som arbetar där. Räkna med en kvart.',
      why: 'Då vet Stadig vilka enkäten ska gå till och vilka grupper som kan visas. Har ni en lista går den att klistra in.',
      button: 'Lägg in enheter',
      others: 'Samordnaren lägger in enheter och antal anställda.',
    },
    survey: {
      next: 'Nästa steg: fråga verksamheterna. Räkna med en halvtimme.',
      why: 'De som arbetar nära människor vet vad som behövs. Enkäten är färdig och tar fem minuter att svara på.',
      whyBrought:
        'Planen ni tog med är redan antagen. Svaren visar om åtgärderna räcker, och vad nästa plan ska bygga på.',
      button: 'Ta reda på behoven',
      others: 'Samordnaren ska fråga verksamheterna vad de behöver.',
    },
    finish: {
      next: 'Nästa steg: gör klart enkäten och skicka den. Räkna med en kvart.',
      why: 'Det är bara några steg kvar, och ni ser vilka de är.',
      button: 'Fortsätt med enkäten',
      others: 'Samordnaren förbereder en enkät.',
    },
    reach: {
      next: (people: number) =>
        `Nästa steg: ge en kod till ${people === 1 ? 'den anställda' : `de ${sv.format(people)} anställda`} som inte har fått någon. Räkna med en kvart.`,
      why: 'Enkäten är öppen, men utan kod går det inte att svara. Lägg till adresser, eller dela ut koder på papper.',
      button: 'Ge koder',
      others: 'En enkät är öppen, och samordnaren delar ut koder.',
    },
    send: {
      next: 'Nästa steg: skicka enkäten. Räkna med fem minuter.',
      why: 'Adresserna finns, men inget brev har gått ut än.',
      button: 'Till utskicket',
      others: 'En enkät är öppen och ska skickas ut.',
    },
    answers: {
      next: 'Nästa steg: se hur många som har svarat och påminn. Räkna med tio minuter.',
      why: 'Ju fler som svarar, desto fler grupper kan se sitt eget resultat.',
      button: 'Öppna enkäten',
      others: 'En enkät är öppen. Har du fått en kod kan du svara.',
    },
    finding: {
      next: 'Nästa steg: läs resultatet och skriv era slutsatser. Räkna med 45 minuter i arbetsgruppen.',
      why: 'En siffra säger inget själv. Slutsatsen säger vad ni tror att den betyder.',
      button: 'Skriv en slutsats',
      others: 'Svaren är räknade, och arbetsgruppen skriver sina slutsatser.',
    },
    need: {
      next: 'Nästa steg: skriv vilka behov slutsatserna visar. Räkna med 45 minuter i arbetsgruppen.',
      why: 'Åtgärder ska svara mot behov. Annars blir planen en lista på sådant som låter bra.',
      button: 'Skriv in ett behov',
      others: 'Arbetsgruppen skriver vilka behov som finns.',
    },
    rank: {
      next: 'Nästa steg: välj de viktigaste behoven. Räkna med 45 minuter i arbetsgruppen.',
      why: 'Allt går inte att göra på en gång. Ordningen avgör var planen börjar.',
      button: 'Ordna behoven',
      others: 'Arbetsgruppen väljer vilka behov som är viktigast.',
    },
    plan: {
      next: 'Nästa steg: skriv planen med åtgärder som svarar mot behoven. Räkna med en halv dag.',
      why: 'Åtta åtgärder med ansvarig och datum gör mer nytta än fyrtio utan.',
      button: 'Skriv planen',
      others: 'Planen skrivs.',
    },
    'follow-up': {
      next: 'Nästa steg: gå igenom planen mot behoven. Räkna med en halv dag.',
      why: 'Planen är redan antagen. Se vilka åtgärder som är gjorda, och vilka behov som ingen åtgärd svarar mot.',
      button: 'Gå igenom planen',
      others: 'Planen är antagen, och arbetsgruppen följer upp den mot behoven.',
    },
    propose: {
      next: (gaps: number) =>
        gaps === 0
          ? 'Nästa steg: lägg fram planen för beslut. Räkna med en kvart.'
          : `Nästa steg: se över ${gaps === 1 ? 'en sak' : `${gaps} saker`} som återstår och lägg fram planen. Räkna med ${svSpells[spellFor(gaps)]}.`,
      why: 'När planen är framlagd sparas den så som den är, med allt den bygger på.',
      button: 'Se vad som återstår',
      others: 'Planen skrivs och ska snart läggas fram.',
    },
    matter: {
      next: 'Nästa steg: öppna ett ärende. Räkna med fem minuter.',
      why: 'Planen är framlagd. I ärendet fylls tjänsteskrivelsen i av det ni redan har skrivit.',
      button: 'Öppna ett ärende',
      others: 'Planen är framlagd och ska bli ett ärende.',
    },
    memorandum: {
      next: 'Nästa steg: skriv tjänsteskrivelsen. Räkna med en timme.',
      why: 'Nämnden tar ställning till det som står i den. Mycket är redan ifyllt.',
      button: 'Till ärendet',
      others: 'Tjänsteskrivelsen skrivs.',
    },
    'hand-over': {
      next: 'Nästa steg: läs igenom tjänsteskrivelsen och lämna den till nämnden. Räkna med en halvtimme.',
      why: 'Nämnden kan inte ta ställning förrän den har fått skrivelsen.',
      button: 'Till ärendet',
      others: 'Tjänsteskrivelsen är skriven och ska lämnas till nämnden.',
    },
    outcome: {
      next: 'Nästa steg: skriv in hur det gick när nämnden har beslutat. Räkna med fem minuter.',
      why: 'Då låses planen som antagen, och alla ser vad som gäller.',
      button: 'Till ärendet',
      others: 'Planen väntar på beslut. Registratorn skriver in det.',
    },
    done: {
      next: 'Planen är antagen. Följ den röda tråden från beslutet tillbaka till svaren.',
      why: 'En plan som används betyder mer än en som är ny.',
      button: 'Läs planen',
      others: 'Planen är antagen.',
    },
    /** Something that others wait for, as the next step. */
    task: (what: string, takes: string) => `Nästa steg för dig: ${what}. ${takes}`,
    takes: {
      designation: 'Räkna med två minuter.',
      outcome: 'Räkna med fem minuter.',
      'survey-late': 'Räkna med fem minuter.',
      rework: 'Räkna med en timme.',
      'hand-over': 'Räkna med en halvtimme.',
      memorandum: 'Räkna med en timme.',
      'no-code': 'Räkna med en kvart.',
      'no-coordinator': 'Räkna med två minuter.',
      'give-time': 'Räkna med fem minuter på ett möte.',
      result: 'Räkna med 45 minuter i arbetsgruppen.',
      finding: 'Räkna med en kvart.',
      needs: 'Räkna med en kvart i arbetsgruppen.',
      changed: 'Räkna med tio minuter.',
      owner: 'Räkna med en kvart.',
    },
    buttons: {
      designation: 'Skriv in numret',
      outcome: 'Till ärendet',
      'survey-late': 'Till enkäten',
      rework: 'Till ärendet',
      'hand-over': 'Till ärendet',
      memorandum: 'Till ärendet',
      'no-code': 'Ge koder',
      'no-coordinator': 'Ge en person tillgång',
      'give-time': 'Läs om enkäten',
      result: 'Läs resultatet',
      finding: 'Till slutsatsen',
      needs: 'Ordna behoven',
      changed: 'Se vad som har ändrats',
      owner: 'Till åtgärden',
    },
    why: (sentence: string) => `${sentence}.`,
    about: (plan: string) => `Det gäller ”${plan}”.`,
    exists: (what: string) => `Det här finns redan: ${what}.`,
    readAll: 'Läs planerna',
    organisation: 'Se organisationen',
    owner: {
      next: (what: string, date: string) => `Närmast i tid för dig, ${date}: ${what}.`,
      late: (title: string, date: string) =>
        `Din åtgärd ”${title}” skulle ha varit klar ${date}. Säg till samordnaren hur det går. Räkna med fem minuter.`,
      why: (post: string) => `Din tjänst står som ansvarig: ${post}.`,
      button: 'Läs åtgärden',
    },
    /** A day in one's role, not of one's own. */
    nearest: (what: string, date: string) => `Närmast i tid, ${date}: ${what}.`,
    nothing: 'Inget väntar på dig.',
  },
  {
    in: 'You are at the step',
    beginning: 'You are at the beginning.',
    finished: 'Every step is done.',
    begin: 'Next step: choose how you want to begin. You can change ways later.',
    read: 'Read the plan',
    mandate: {
      next: 'Next step: enter the mandate. Allow five minutes.',
      why: 'The mandate is what everything else rests on, and what the committee asks for first.',
      button: 'Add a mandate',
      others: 'The work has not begun yet.',
    },
    units: {
      next: 'Next step: enter your units and how many work there. Allow a quarter of an hour.',
      why: 'Stadig then knows whom the survey goes to and which groups can be shown. If you have a list you can paste it.',
      button: 'Enter units',
      others: 'The coordinator is entering units and staff.',
    },
    survey: {
      next: 'Next step: ask the services. Allow half an hour.',
      why: 'Those who work close to people know what is needed. The survey is ready and takes five minutes to answer.',
      whyBrought:
        'The plan you brought is already adopted. The answers show whether its measures are enough, and what the next plan is to rest on.',
      button: 'Find out the needs',
      others: 'The coordinator is about to ask the services what they need.',
    },
    finish: {
      next: 'Next step: finish the survey and send it. Allow a quarter of an hour.',
      why: 'Only a few steps are left, and you can see which they are.',
      button: 'Go on with the survey',
      others: 'The coordinator is preparing a survey.',
    },
    reach: {
      next: (people: number) =>
        `Next step: give a code to ${people === 1 ? 'the member of staff' : `the ${en.format(people)} members of staff`} without one. Allow a quarter of an hour.`,
      why: 'The survey is open, but nobody can answer without a code. Add addresses, or hand out codes on paper.',
      button: 'Give out codes',
      others: 'A survey is open, and the coordinator is giving out codes.',
    },
    send: {
      next: 'Next step: send the survey. Allow five minutes.',
      why: 'The addresses are there, but no letter has gone out yet.',
      button: 'To the sending',
      others: 'A survey is open and is about to be sent.',
    },
    answers: {
      next: 'Next step: see how many have answered, and remind. Allow ten minutes.',
      why: 'The more who answer, the more groups can see a result of their own.',
      button: 'Open the survey',
      others: 'A survey is open. If you have been given a code you can answer.',
    },
    finding: {
      next: 'Next step: read the result and write your findings. Allow 45 minutes in the working group.',
      why: 'A figure says nothing by itself. The finding says what you think it means.',
      button: 'Write a finding',
      others: 'The answers are counted, and the working group is writing its findings.',
    },
    need: {
      next: 'Next step: write which needs the findings show. Allow 45 minutes in the working group.',
      why: 'Measures answer needs. Otherwise the plan is a list of things that sound good.',
      button: 'Enter a need',
      others: 'The working group is writing down the needs.',
    },
    rank: {
      next: 'Next step: choose the most important needs. Allow 45 minutes in the working group.',
      why: 'Not everything can be done at once. The order decides where the plan begins.',
      button: 'Put the needs in order',
      others: 'The working group is choosing the most important needs.',
    },
    plan: {
      next: 'Next step: write the plan with measures that answer the needs. Allow half a day.',
      why: 'Eight measures with an owner and a date do more good than forty without.',
      button: 'Write the plan',
      others: 'The plan is being written.',
    },
    'follow-up': {
      next: 'Next step: go through the plan against the needs. Allow half a day.',
      why: 'The plan is already adopted. See which measures are done, and which needs no measure answers.',
      button: 'Go through the plan',
      others: 'The plan is adopted, and the working group is following it up against the needs.',
    },
    propose: {
      next: (gaps: number) =>
        gaps === 0
          ? 'Next step: put the plan forward for decision. Allow a quarter of an hour.'
          : `Next step: look at ${gaps === 1 ? 'the one thing that remains' : `the ${gaps} things that remain`} and put the plan forward. Allow ${enSpells[spellFor(gaps)]}.`,
      why: 'When the plan is put forward it is kept as it is, with all it rests on.',
      button: 'See what remains',
      others: 'The plan is being written and will soon be put forward.',
    },
    matter: {
      next: 'Next step: open a matter. Allow five minutes.',
      why: 'The plan is put forward. In the matter, the memorandum is filled in from what you have written.',
      button: 'Open a matter',
      others: 'The plan is put forward and will become a matter.',
    },
    memorandum: {
      next: 'Next step: write the memorandum. Allow an hour.',
      why: 'The committee decides on what it says. Much is filled in already.',
      button: 'To the matter',
      others: 'The memorandum is being written.',
    },
    'hand-over': {
      next: 'Next step: read the memorandum through and hand it over to the committee. Allow half an hour.',
      why: 'The committee cannot take a stand until it has the memorandum.',
      button: 'To the matter',
      others: 'The memorandum is written and is to be handed over to the committee.',
    },
    outcome: {
      next: 'Next step: record how it went when the committee has decided. Allow five minutes.',
      why: 'The plan is then locked as adopted, and everybody sees what applies.',
      button: 'To the matter',
      others: 'The plan awaits a decision. The registrar records it.',
    },
    done: {
      next: 'The plan is adopted. Follow the red thread from the decision back to the answers.',
      why: 'A plan that is used matters more than one that is new.',
      button: 'Read the plan',
      others: 'The plan is adopted.',
    },
    task: (what: string, takes: string) => `Your next step: ${what}. ${takes}`,
    takes: {
      designation: 'Allow two minutes.',
      outcome: 'Allow five minutes.',
      'survey-late': 'Allow five minutes.',
      rework: 'Allow an hour.',
      'hand-over': 'Allow half an hour.',
      memorandum: 'Allow an hour.',
      'no-code': 'Allow a quarter of an hour.',
      'no-coordinator': 'Allow two minutes.',
      'give-time': 'Allow five minutes at a meeting.',
      result: 'Allow 45 minutes in the working group.',
      finding: 'Allow a quarter of an hour.',
      needs: 'Allow a quarter of an hour in the working group.',
      changed: 'Allow ten minutes.',
      owner: 'Allow a quarter of an hour.',
    },
    buttons: {
      designation: 'Enter the number',
      outcome: 'To the matter',
      'survey-late': 'To the survey',
      rework: 'To the matter',
      'hand-over': 'To the matter',
      memorandum: 'To the matter',
      'no-code': 'Give out codes',
      'no-coordinator': 'Give a person access',
      'give-time': 'Read about the survey',
      result: 'Read the result',
      finding: 'To the finding',
      needs: 'Put the needs in order',
      changed: 'See what has changed',
      owner: 'To the measure',
    },
    why: (sentence: string) => `${sentence}.`,
    about: (plan: string) => `This is about “${plan}”.`,
    exists: (what: string) => `This is here already: ${what}.`,
    readAll: 'Read the plans',
    organisation: 'See the organisation',
    owner: {
      next: (what: string, date: string) => `Next in time for you, ${date}: ${what}.`,
      late: (title: string, date: string) =>
        `Your measure “${title}” was due on ${date}. Tell the coordinator how it is going. Allow five minutes.`,
      why: (post: string) => `Your post is named as responsible: ${post}.`,
      button: 'Read the measure',
    },
    nearest: (what: string, date: string) => `Next in time, ${date}: ${what}.`,
    nothing: 'Nothing waits for you.',
  },
);
