import { defineTexts } from '#platform/i18n/texts.ts';

export const wavesTexts = defineTexts(
  {
    heading: 'Förändring sedan förra gången',
    lead: (title: string, day: string) => `Jämförs med ”${title}”, som öppnades ${day}.`,
    link: (title: string, day: string) => `Se vad som har ändrats sedan ”${title}” (${day})`,
    none: 'Ingen tidigare enkät har haft samma frågor till alla anställda.',
    toResult: 'Till resultatet',
    other: 'Jämför med',
    wave: (title: string, day: string) => `${title}, ${day}`,
    caution: {
      title: 'En försiktighet, inte ett bevis',
      text: 'Talen är avrundade, och alla svarade inte. Vi säger att något har ändrats bara när det är mer än avrundning och slump brukar ge, även när så många jämförelser görs samtidigt. Det förutsätter att de som inte svarade liknar dem som svarade. Varför något har ändrats säger talen inte.',
      panel: 'Ingen enskilds svar följs från gång till gång.',
    },
    inShort: {
      heading: 'I korthet',
      ofWhole: 'Det här har ändrats, alla tillsammans:',
      none: 'Av alla tillsammans har inget svar ändrats mer än slump och avrundning brukar ge.',
      parts: (count: number) =>
        count === 1
          ? 'I en fråga har något ändrats bara i en förvaltning eller grupp.'
          : `I ${count} frågor har något ändrats bara i förvaltningar eller grupper.`,
    },
    parts: (groups: number, changed: number) =>
      `${groups === 1 ? 'En förvaltning eller grupp' : `${groups} förvaltningar och grupper`}${changed === 0 ? '' : `, ändrat i ${changed}`}`,
    nothing: 'Ingenting går att jämföra: minst 20 måste ha svarat båda gångerna, på samma fråga.',
    sentence: {
      change: (labels: string, before: string, now: string) => `${labels}: från ${before} till ${now}.`,
      same: (labels: string, amount: string) => `${labels}: ${amount} båda gångerna.`,
      more: 'Det är en ökning, mer än slump och avrundning brukar ge.',
      fewer: 'Det är en minskning, mer än slump och avrundning brukar ge.',
      within: 'Det kan vara slump eller avrundning.',
    },
    tableOf: (question: string) => `Förändring: ${question}`,
    partsOf: (question: string) => `Förändring grupp för grupp: ${question}`,
    columns: { group: 'Vilka', answer: 'Svar', before: 'Då', now: 'Nu', change: 'Förändring' },
    change: { more: 'Ökning', fewer: 'Minskning', within: 'Inom slump och avrundning' },
    leftOut: {
      heading: 'Vad som inte jämförs',
      questions: (count: number) =>
        count === 1 ? 'En fråga är ny eller har ändrats.' : `${count} frågor är nya eller har ändrats.`,
      groups: (count: number) =>
        count === 1
          ? 'En grupp hade andra enheter förra gången, eller färre än 20 svar någon av gångerna.'
          : `${count} grupper hade andra enheter förra gången, eller färre än 20 svar någon av gångerna.`,
    },
  },
  {
    heading: 'Change since last time',
    lead: (title: string, day: string) => `Compared with “${title}”, which opened ${day}.`,
    link: (title: string, day: string) => `See what has changed since “${title}” (${day})`,
    none: 'No earlier survey has put the same questions to all staff.',
    toResult: 'To the result',
    other: 'Compare with',
    wave: (title: string, day: string) => `${title}, ${day}`,
    caution: {
      title: 'A precaution, not a proof',
      text: 'The figures are rounded, and not everyone answered. We say that something has changed only when it is more than rounding and chance usually give, also when so many comparisons are made at once. It assumes that those who did not answer are like those who did. The figures do not say why something has changed.',
      panel: 'Nobody’s answers are followed from one time to the next.',
    },
    inShort: {
      heading: 'In short',
      ofWhole: 'This has changed, all together:',
      none: 'Of all together no answer has changed more than chance and rounding usually give.',
      parts: (count: number) =>
        count === 1
          ? 'In one question something has changed only in an administration or a group.'
          : `In ${count} questions something has changed only in administrations or groups.`,
    },
    parts: (groups: number, changed: number) =>
      `${groups === 1 ? 'One administration or group' : `${groups} administrations and groups`}${changed === 0 ? '' : `, changed in ${changed}`}`,
    nothing: 'Nothing can be compared: at least 20 must have answered both times, to the same question.',
    sentence: {
      change: (labels: string, before: string, now: string) => `${labels}: from ${before} to ${now}.`,
      same: (labels: string, amount: string) => `${labels}: ${amount} both times.`,
      more: 'That is an increase, more than chance and rounding usually give.',
      fewer: 'That is a decrease, more than chance and rounding usually give.',
      within: 'It may be chance or rounding.',
    },
    tableOf: (question: string) => `Change: ${question}`,
    partsOf: (question: string) => `Change group by group: ${question}`,
    columns: { group: 'Who', answer: 'Answer', before: 'Then', now: 'Now', change: 'Change' },
    change: { more: 'Increase', fewer: 'Decrease', within: 'Within chance and rounding' },
    leftOut: {
      heading: 'What is not compared',
      questions: (count: number) =>
        count === 1 ? 'One question is new or has been changed.' : `${count} questions are new or have been changed.`,
      groups: (count: number) =>
        count === 1
          ? 'One group had other units last time, or fewer than 20 answers one of the times.'
          : `${count} groups had other units last time, or fewer than 20 answers one of the times.`,
    },
  },
);
