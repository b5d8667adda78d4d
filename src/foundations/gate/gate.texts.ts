import { defineTexts } from '#platform/i18n/texts.ts';

type Alike = { who: string; question: string; answer: string; least: number; people: string };

/** What the attacker's program found, so that a safety representative can read it. */
export const gateTexts = defineTexts(
  {
    holds:
      'Granskningen hittade inget sätt att räkna ut ur det som visas vad en enskild person har svarat på en känslig fråga.',
    fails: (count: number) =>
      count === 1
        ? 'Granskningen hittade en sak som måste rättas.'
        : `Granskningen hittade ${count} saker som måste rättas.`,
    looked: (of: { sets: string; questions: string; sensitive: string; answers: string }) =>
      `Antal frågor: ${of.questions}, varav känsliga ${of.sensitive}. Antal grupper, och rester av grupper: ${of.sets}. För ${of.answers} svar prövades om det går att räkna ut att alla, eller nästan alla, i en grupp har svarat så.`,
    knows: (count: number) =>
      count === 1
        ? 'Granskningen räknade med att den som läser vet vad en person i gruppen har svarat, till exempel läsaren själv.'
        : `Granskningen räknade med att den som läser vet vad ${count} personer i varje grupp har svarat.`,
    few: (who: string, people: string) =>
      `${who}: ${people} går att skilja ut genom att jämföra det som visas. Det är för få.`,
    fewAsked: (of: { who: string; people: string; question: string }) =>
      `${of.who}: frågan ”${of.question}” ställdes bara till ${of.people}. Det är för få för att visas.`,
    nobody: (of: { who: string; question: string; answer: string }) =>
      `${of.who}: det går att räkna ut att ingen svarade ${of.answer} på ”${of.question}”.`,
    alike: (of: Alike) =>
      `${of.who}: det går att räkna ut att minst ${of.least} av ${of.people} svarade ${of.answer} på ”${of.question}”.`,
    notChosen: (of: Alike) =>
      `${of.who}: det går att räkna ut att minst ${of.least} av ${of.people} inte valde ${of.answer} på ”${of.question}”.`,
    untrue: (of: { who: string; question: string }) =>
      `${of.who}: talen för ”${of.question}” går inte ihop. Inga svar kan ha gett dem, så något har räknats eller skrivits fel.`,
    untrueNumbers: 'Antalen svar i grupperna går inte ihop med varandra. Något har räknats eller skrivits fel.',
    silent: (who: string) => `${who}: det går att se att alla, eller alla utom en, har svarat på enkäten.`,
    silentByTable: (who: string, question: string) =>
      `${who}: tabellen för ”${question}” avslöjar om alla, eller alla utom en, har svarat på enkäten.`,
    people: (count: number) => (count === 1 ? 'en person' : `${count} personer`),
    between: (least: number, most: number) => `mellan ${least} och ${most} personer`,
    without: (whole: string, parts: string) => `${whole} utom ${parts}`,
    everyone: 'Alla tillsammans',
    numbered: (numbers: string) => `Grupp ${numbers} i planen`,
    answer: (label: string) => `”${label}”`,
  },
  {
    holds:
      'The examination found no way to work out from what is shown what any one person has answered to a sensitive question.',
    fails: (count: number) =>
      count === 1
        ? 'The examination found one thing that must be put right.'
        : `The examination found ${count} things that must be put right.`,
    looked: (of: { sets: string; questions: string; sensitive: string; answers: string }) =>
      `Questions: ${of.questions}, of which sensitive ${of.sensitive}. Groups, and remainders of groups: ${of.sets}. For ${of.answers} answers it was tried whether it can be reckoned that all, or nearly all, in a group answered so.`,
    knows: (count: number) =>
      count === 1
        ? 'It reckoned with a reader who knows what one person in the group has answered, for instance themselves.'
        : `It reckoned with a reader who knows what ${count} people in each group have answered.`,
    few: (who: string, people: string) =>
      `${who}: ${people} can be told apart by comparing what is shown. They are too few.`,
    fewAsked: (of: { who: string; people: string; question: string }) =>
      `${of.who}: the question “${of.question}” was put to ${of.people} only. They are too few to be shown.`,
    nobody: (of: { who: string; question: string; answer: string }) =>
      `${of.who}: it can be reckoned that nobody answered ${of.answer} to “${of.question}”.`,
    alike: (of: Alike) =>
      `${of.who}: it can be reckoned that at least ${of.least} of ${of.people} answered ${of.answer} to “${of.question}”.`,
    notChosen: (of: Alike) =>
      `${of.who}: it can be reckoned that at least ${of.least} of ${of.people} did not choose ${of.answer} in “${of.question}”.`,
    untrue: (of: { who: string; question: string }) =>
      `${of.who}: the figures for “${of.question}” do not agree. No answers can have given them, so something was counted or written wrongly.`,
    untrueNumbers: 'The numbers of answers in the groups do not agree. Something was counted or written wrongly.',
    silent: (who: string) => `${who}: it can be seen that all, or all but one, have answered the survey.`,
    silentByTable: (who: string, question: string) =>
      `${who}: the table for “${question}” gives away whether all, or all but one, have answered the survey.`,
    people: (count: number) => (count === 1 ? 'one person' : `${count} people`),
    between: (least: number, most: number) => `between ${least} and ${most} people`,
    without: (whole: string, parts: string) => `${whole} without ${parts}`,
    everyone: 'Everyone together',
    numbered: (numbers: string) => `Group ${numbers} of the plan`,
    answer: (label: string) => `“${label}”`,
  },
);
