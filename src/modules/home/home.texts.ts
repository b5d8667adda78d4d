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
        sentence: 'Nästa steg: se vad som återstår före beslut och lämna strategin vidare.',
        button: 'Till planerna',
      },
      matter: {
        sentence:
          'Strategin är föreslagen. Nästa steg: öppna ett ärende och skriv tjänsteskrivelsen. Den fylls i av det ni redan har skrivit.',
        button: 'Till ärendena',
      },
      outcome: {
        sentence: 'Tjänsteskrivelsen finns. Nästa steg: skriv in hur det gick när nämnden har beslutat.',
        button: 'Till ärendena',
      },
      done: {
        sentence: 'Strategin är antagen. Följ den röda tråden från beslutet tillbaka till svaren.',
        button: 'Till planerna',
      },
    },
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
        sentence: 'Next step: see what remains before decision and hand the strategy on.',
        button: 'To the plans',
      },
      matter: {
        sentence:
          'The strategy is proposed. Next step: open a matter and write the memorandum. It is filled in from what you have written.',
        button: 'To the matters',
      },
      outcome: {
        sentence: 'The memorandum is there. Next step: record the outcome when the committee has decided.',
        button: 'To the matters',
      },
      done: {
        sentence: 'The strategy is adopted. Follow the red thread from the decision back to the answers.',
        button: 'To the plans',
      },
    },
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
