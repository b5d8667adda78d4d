import { defineTexts } from '#platform/i18n/texts.ts';

export const afterOutcomeTexts = defineTexts(
  {
    heading: 'Efter beslutet',
    plan: {
      adopted: (plan: string, version: string) => `”${plan}”, version ${version}, är låst så som den antogs.`,
      amended: (plan: string, version: string) =>
        `”${plan}”, version ${version}, är låst så som den lades fram. Det som beslutet ändrade står vid planen.`,
      open: (plan: string) => `”${plan}” är öppen igen, med det som beslutet vill ha ändrat.`,
      annulled: (plan: string) => `”${plan}” är öppen igen och är inte längre antagen.`,
      toPlan: 'Till planen',
      followUp: (day: string) =>
        `Följ upp senast ${day}: en åtgärdsplan följs upp minst vartannat år (6 § lagen 2023:196).`,
    },
    participation: {
      firm: (day: string) => `Deltagandet blev fast ${day}.`,
      declined: (day: string) => `Deltagandet föll ${day}.`,
      reopened: (day: string) => `Beslutet är upphävt: deltagandet är ovisst igen sedan ${day}.`,
      told: (host: string) => `${host} har fått besked genom Stadig.`,
      notTold: 'Meddela den som bjöd in: texten finns i anmälan.',
      toRegistration: 'Till anmälan',
    },
    appealed:
      'Beslutet är överklagat. Det gäller och får verkställas så länge domstolen inte har bestämt annat (13 kap. 14 § kommunallagen).',
    annulled:
      'En domstol har upphävt beslutet. Ärendet är öppet igen, planen är inte längre antagen genom det, och uppgifterna ur det gäller inte.',
    received: {
      heading: 'Besked om deltagande',
      states: { firm: 'deltar', declined: 'deltar inte', reopened: 'beslutet upphävt, ovisst' },
      line: (municipality: string, subject: string) => `${municipality}: ${subject}`,
      people: (count: number) => (count === 1 ? 'en person' : `${count} personer`),
      decided: (body: string, day: string, item: string) => `${body} ${day}${item ? ` § ${item}` : ''}`,
      came: (day: string) => `kom ${day}`,
    },
    settled: {
      firm: (title: string) => `Deltagandet i ”${title}” blev fast`,
      declined: (title: string) => `Deltagandet i ”${title}” föll`,
      reopened: (title: string) => `Deltagandet i ”${title}” blev ovisst igen: beslutet är upphävt`,
    },
    openedAgain: (title: string) => `Ärendet ”${title}” öppnades igen: beslutet är upphävt`,
  },
  {
    heading: 'After the decision',
    plan: {
      adopted: (plan: string, version: string) => `“${plan}”, version ${version}, is locked as it was adopted.`,
      amended: (plan: string, version: string) =>
        `“${plan}”, version ${version}, is locked as it was put forward. What the decision amended stands with the plan.`,
      open: (plan: string) => `“${plan}” is open again, with what the decision wants changed.`,
      annulled: (plan: string) => `“${plan}” is open again and no longer adopted.`,
      toPlan: 'To the plan',
      followUp: (day: string) =>
        `Follow up by ${day}: an action plan is followed up at least every other year (lag 2023:196, 6 §).`,
    },
    participation: {
      firm: (day: string) => `The participation became firm on ${day}.`,
      declined: (day: string) => `The participation fell on ${day}.`,
      reopened: (day: string) => `The decision has been annulled: the participation is uncertain again since ${day}.`,
      told: (host: string) => `${host} has been told through Stadig.`,
      notTold: 'Tell whoever invited: the text is in the registration.',
      toRegistration: 'To the registration',
    },
    appealed:
      'The decision has been appealed. It applies and may be carried out as long as the court has not decided otherwise (kommunallagen 13:14).',
    annulled:
      'A court has annulled the decision. The matter is open again, the plan is no longer adopted by it, and the tasks from it do not apply.',
    received: {
      heading: 'Word of participation',
      states: { firm: 'takes part', declined: 'does not take part', reopened: 'decision annulled, uncertain' },
      line: (municipality: string, subject: string) => `${municipality}: ${subject}`,
      people: (count: number) => (count === 1 ? 'one person' : `${count} people`),
      decided: (body: string, day: string, item: string) => `${body} ${day}${item ? ` § ${item}` : ''}`,
      came: (day: string) => `came on ${day}`,
    },
    settled: {
      firm: (title: string) => `The participation in “${title}” became firm`,
      declined: (title: string) => `The participation in “${title}” fell`,
      reopened: (title: string) => `The participation in “${title}” was uncertain again: the decision was annulled`,
    },
    openedAgain: (title: string) => `The matter “${title}” was opened again: the decision was annulled`,
  },
);
