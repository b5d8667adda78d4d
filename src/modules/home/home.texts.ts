import { defineTexts } from '#platform/i18n/texts.ts';

export const homeTexts = defineTexts(
  {
    where: (organisation: string) => `${organisation}: här är ni`,
    next: {
      mandate: {
        sentence: 'Nästa steg: skriv in uppdraget som arbetet vilar på. Räkna med fem minuter.',
        button: 'Lägg till ett uppdrag',
      },
      units: {
        sentence:
          'Nästa steg: lägg in förvaltningar och enheter med antal anställda. Har ni en lista går det att klistra in den. Räkna med en kvart.',
        button: 'Lägg in enheter',
      },
      survey: {
        sentence:
          'Nästa steg: fråga verksamheterna. Det finns en färdig enkät som tar fem minuter att svara på. Räkna med en halvtimme för att göra den klar.',
        button: 'Gör en enkät',
      },
      answers: {
        sentence: 'Enkäten är öppen. Nästa steg: se hur många som har svarat, påminn och stäng den när tiden är ute.',
        button: 'Öppna enkäterna',
      },
      finding: {
        sentence:
          'Svaren är räknade. Nästa steg: läs resultatet och skriv era slutsatser. Räkna med 45 minuter i arbetsgruppen.',
        button: 'Skriv en slutsats',
      },
      need: {
        sentence:
          'Nästa steg: säg vilka behov slutsatserna visar, och vilka som är viktigast. Räkna med 45 minuter i arbetsgruppen.',
        button: 'Skriv in ett behov',
      },
      plan: {
        sentence: 'Nästa steg: skriv strategin med åtgärder som svarar mot behoven. Åtta åtgärder räcker långt.',
        button: 'Till planerna',
      },
      propose: {
        sentence: 'Nästa steg: se vad som återstår före beslut och lägg fram strategin.',
        button: 'Se vad som återstår',
      },
      matter: {
        sentence:
          'Strategin är framlagd. Nästa steg: öppna ett ärende, så kan tjänsteskrivelsen fyllas i av det ni redan har skrivit.',
        button: 'Öppna ett ärende',
      },
      memorandum: {
        sentence: 'Ärendet är öppnat. Nästa steg: skriv tjänsteskrivelsen.',
        button: 'Till ärendet',
      },
      outcome: {
        sentence: 'Tjänsteskrivelsen finns. Nästa steg: skriv in hur det gick när nämnden har beslutat.',
        button: 'Till ärendet',
      },
      done: {
        sentence: 'Strategin är antagen. Följ den röda tråden från beslutet tillbaka till svaren.',
        button: 'Läs strategin',
      },
    },
    waiting: {
      mandate: 'Arbetet har inte börjat än. Inget väntar på dig.',
      units: 'Samordnaren lägger in enheter och anställda. Inget väntar på dig.',
      survey: 'Samordnaren förbereder en enkät. Inget väntar på dig.',
      answers: 'En enkät är öppen. Har du fått en kod kan du svara.',
      finding: 'Enkätens svar är räknade, och arbetsgruppen skriver sina slutsatser. Inget väntar på dig.',
      need: 'Arbetsgruppen väljer vilka behov som är viktigast. Inget väntar på dig.',
      plan: 'Strategin skrivs. Inget väntar på dig.',
      propose: 'Strategin skrivs och ska snart läggas fram. Inget väntar på dig, men du kan läsa den.',
      matter: 'Strategin är framlagd och ska bli ett ärende. Inget väntar på dig, men du kan läsa den.',
      memorandum: 'Tjänsteskrivelsen skrivs. Inget väntar på dig, men du kan läsa strategin.',
      outcome: 'Strategin väntar på beslut. Du kan läsa den.',
    },
    read: 'Läs planerna',
    steps: {
      heading: 'Arbetets steg',
      organisation: 'Uppdrag och organisation',
      survey: 'Enkät',
      situation: 'Lägesbild',
      plan: 'Plan',
      decision: 'Beslut',
      counts: {
        organisation: (mandates: number, units: number) => `${mandates} uppdrag, ${units} enheter`,
        survey: (surveys: number, results: number) =>
          `${surveys} ${surveys === 1 ? 'enkät' : 'enkäter'}, ${results} med resultat`,
        situation: (findings: number, needs: number) =>
          `${findings} ${findings === 1 ? 'slutsats' : 'slutsatser'}, ${needs} behov`,
        plan: (plans: number, measures: number) =>
          `${plans} ${plans === 1 ? 'plan' : 'planer'}, ${measures} ${measures === 1 ? 'åtgärd' : 'åtgärder'}`,
        decision: (matters: number, decisions: number) =>
          `${matters} ${matters === 1 ? 'ärende' : 'ärenden'}, ${decisions} beslut`,
      },
    },
    changed: {
      heading: 'Ändrat sedan dess',
      lead: 'Det här vilar på något som har ändrats efteråt. Se efter om det fortfarande stämmer.',
      item: (from: string, to: string) => `${from} bygger på ${to}`,
    },
  },
  {
    where: (organisation: string) => `${organisation}: here you are`,
    next: {
      mandate: {
        sentence: 'Next step: write down the mandate that the work rests on. Allow five minutes.',
        button: 'Add a mandate',
      },
      units: {
        sentence:
          'Next step: enter administrations and units with their number of staff. If you have a list you can paste it. Allow a quarter of an hour.',
        button: 'Enter units',
      },
      survey: {
        sentence:
          'Next step: ask the services. There is a ready survey that takes five minutes to answer. Allow half an hour to prepare it.',
        button: 'Make a survey',
      },
      answers: {
        sentence:
          'The survey is open. Next step: see how many have answered, remind, and close it when the time is up.',
        button: 'Open the surveys',
      },
      finding: {
        sentence:
          'The answers are counted. Next step: read the result and write your findings. Allow 45 minutes in the working group.',
        button: 'Write a finding',
      },
      need: {
        sentence:
          'Next step: say which needs the findings show, and which matter most. Allow 45 minutes in the working group.',
        button: 'Enter a need',
      },
      plan: {
        sentence: 'Next step: write the strategy with measures that answer the needs. Eight measures go a long way.',
        button: 'To the plans',
      },
      propose: {
        sentence: 'Next step: see what remains before decision and propose the strategy.',
        button: 'See what remains',
      },
      matter: {
        sentence:
          'The strategy is proposed. Next step: open a matter, and the memorandum can be filled in from what you have written.',
        button: 'Open a matter',
      },
      memorandum: {
        sentence: 'The matter is opened. Next step: write the memorandum.',
        button: 'To the matter',
      },
      outcome: {
        sentence: 'The memorandum is there. Next step: record the outcome when the committee has decided.',
        button: 'To the matter',
      },
      done: {
        sentence: 'The strategy is adopted. Follow the red thread from the decision back to the answers.',
        button: 'Read the strategy',
      },
    },
    waiting: {
      mandate: 'The work has not begun. Nothing waits for you.',
      units: 'The coordinator is entering units and staff. Nothing waits for you.',
      survey: 'The coordinator is preparing a survey. Nothing waits for you.',
      answers: 'A survey is open. If you have been given a code you can answer.',
      finding: 'The answers are counted, and the working group is writing its findings. Nothing waits for you.',
      need: 'The working group is choosing the most important needs. Nothing waits for you.',
      plan: 'The strategy is being written. Nothing waits for you.',
      propose: 'The strategy is being written and will soon be proposed. Nothing waits for you, but you can read it.',
      matter: 'The strategy is proposed and will become a matter. Nothing waits for you, but you can read it.',
      memorandum: 'The memorandum is being written. Nothing waits for you, but you can read the strategy.',
      outcome: 'The strategy awaits a decision. You can read it.',
    },
    read: 'Read the plans',
    steps: {
      heading: 'Steps of the work',
      organisation: 'Mandate and organisation',
      survey: 'Survey',
      situation: 'Situational picture',
      plan: 'Plan',
      decision: 'Decision',
      counts: {
        organisation: (mandates: number, units: number) =>
          `${mandates} ${mandates === 1 ? 'mandate' : 'mandates'}, ${units} units`,
        survey: (surveys: number, results: number) =>
          `${surveys} ${surveys === 1 ? 'survey' : 'surveys'}, ${results} with a result`,
        situation: (findings: number, needs: number) =>
          `${findings} ${findings === 1 ? 'finding' : 'findings'}, ${needs} ${needs === 1 ? 'need' : 'needs'}`,
        plan: (plans: number, measures: number) =>
          `${plans} ${plans === 1 ? 'plan' : 'plans'}, ${measures} ${measures === 1 ? 'measure' : 'measures'}`,
        decision: (matters: number, decisions: number) =>
          `${matters} ${matters === 1 ? 'matter' : 'matters'}, ${decisions} ${decisions === 1 ? 'decision' : 'decisions'}`,
      },
    },
    changed: {
      heading: 'Changed since',
      lead: 'These rest on something that has changed afterwards. See whether they still hold.',
      item: (from: string, to: string) => `${from} rests on ${to}`,
    },
  },
);
