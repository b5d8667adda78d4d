import { defineTexts } from '#platform/i18n/texts.ts';

export const startTexts = defineTexts(
  {
    title: 'Från behov till beslut, med en röd tråd',
    lead: 'Med Stadig tar kommunen reda på vad verksamheterna behöver och gör en strategi av det. Ni följer varje åtgärd till beslut och tillbaka till det den bygger på. För demokrati och mot våldsbejakande extremism.',
    signIn: 'Logga in',
    chain: 'Så hänger det ihop',
    chainMore:
      'Varje steg går att följa åt båda håll: vad en åtgärd bygger på, och vad ett svar har lett till. Det ni lär er vid uppföljningen blir underlag nästa gång.',
    steps: {
      evidence: { name: 'Underlag', text: 'Enkäter vars anonymitet går att granska.' },
      finding: { name: 'Slutsats', text: 'Vad svaren säger, i en mening.' },
      need: { name: 'Behov', text: 'Vad som ska bli bättre, och för vem.' },
      measure: { name: 'Åtgärd', text: 'Vem som gör vad, när, och hur det märks.' },
      decision: { name: 'Beslut', text: 'Tjänsteskrivelsen är skriven ur planen.' },
      followUp: { name: 'Uppföljning', text: 'Samma frågor igen, och vad som har ändrats.' },
    },
    promises: 'Det här kan ni lita på',
    promiseList: {
      people: 'Ingen person bedöms, och ingens åsikt registreras.',
      kept: 'Enkätsvaren räknas när enkäten stänger. Sedan förstörs de.',
      open: 'Koden är öppen. Allt fungerar på telefon, med tangentbord och utan JavaScript.',
    },
    tour: {
      begin: 'Gå rundturen: åtta stopp, sex minuter',
      goOn: (stop: number) => `Fortsätt rundturen vid stopp ${stop} av 8`,
      about: 'Ett år i den påhittade kommunen Strandvik. Vi loggar in dig som rätt person på varje stopp.',
    },
    demo: 'Eller välj vem du vill vara',
    demoLead: 'Alla kommuner och personer är påhittade. Du loggas in direkt, utan lösenord.',
    as: (name: string) => `Logga in som ${name}`,
    more: 'Mer att prova',
    answer: 'Svara på den öppna enkäten som anställd',
    outbox: 'Läs breven som systemet har skickat',
    byMail: 'Logga in med e-post, som på riktigt',
  },
  {
    title: 'From needs to decisions, each tied to its reasons',
    lead: 'With Stadig a municipality finds out what its services need and makes a strategy of it. You follow every measure to a decision, and back to what it rests on. For democracy and against violent extremism.',
    signIn: 'Sign in',
    chain: 'How it hangs together',
    chainMore:
      'Every step can be followed both ways: what a measure rests on, and what an answer has led to. What you learn at the follow-up is evidence the next time.',
    steps: {
      evidence: { name: 'Evidence', text: 'Surveys whose anonymity can be examined.' },
      finding: { name: 'Finding', text: 'What the answers say, in one sentence.' },
      need: { name: 'Need', text: 'What should improve, and for whom.' },
      measure: { name: 'Measure', text: 'Who does what, when, and how it will show.' },
      decision: { name: 'Decision', text: 'The memorandum is written from the plan.' },
      followUp: { name: 'Follow-up', text: 'The same questions again, and what has changed.' },
    },
    promises: 'What you can rely on',
    promiseList: {
      people: 'No person is assessed, and nobody’s opinion is recorded.',
      kept: 'Survey answers are counted when the survey closes. Then they are destroyed.',
      open: 'The code is open. Everything works on a phone, by keyboard and without JavaScript.',
    },
    tour: {
      begin: 'Take the tour: eight stops, six minutes',
      goOn: (stop: number) => `Go on with the tour at stop ${stop} of 8`,
      about: 'A year in the invented municipality of Strandvik. We sign you in as the right person at every stop.',
    },
    demo: 'Or choose who you want to be',
    demoLead: 'All municipalities and people are invented. You are signed in at once, without a password.',
    as: (name: string) => `Sign in as ${name}`,
    more: 'More to try',
    answer: 'Answer the open survey as an employee',
    outbox: 'Read the letters the system has sent',
    byMail: 'Sign in by e-mail, as you would for real',
  },
);
