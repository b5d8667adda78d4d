import { defineTexts } from '#platform/i18n/texts.ts';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const gateTexts = defineTexts(
  {
    title: 'Så granskades resultatet',
    line: 'Granskat innan det visades: ett angreppsprogram fick allt som visas här och kunde inte räkna ut vad någon har svarat.',
    lineFound: (count: number) =>
      `Ett angreppsprogram fick allt som visas här, och fann ${counted(count, 'sak', 'saker')} som kan räknas ut. Visa inte resultatet för fler förrän det är utrett.`,
    lineBefore: 'Räknat innan granskningen fanns: inget angreppsprogram har prövat det här resultatet.',
    more: 'Så granskades det',
    lead: 'Innan resultatet visades fick ett angreppsprogram allt som skulle visas, och försökte räkna ut vad någon har svarat.',
    knows: {
      heading: 'Vad angriparen fick veta',
      shown: 'Allt som visas: varje tal, varje grupp och varje sak som inte visas.',
      belongs: 'Vilka som hör till vilken grupp, och hur många som fick enkäten.',
      answers: (people: number) =>
        `Vad ${counted(people, 'person', 'personer')} i varje grupp har svarat, som om de hade berättat det.`,
      rules: 'Reglerna: hur programmet väljer vad som visas.',
    },
    outcome: {
      heading: 'Vad den kom fram till',
      holds:
        'Den kunde inte skilja ut en mindre grupp än enkäten lovar, och inte säga om någon vad den har svarat på en känslig fråga.',
      found: (count: number) => `Den fann ${counted(count, 'sak', 'saker')} som kan räknas ut.`,
      withheld: {
        'below-whole':
          'Det gick inte att visa grupperna var för sig utan att något kunde räknas ut, eller utan att det gick att pröva. Därför visas bara svaren från alla tillsammans.',
        everything:
          'Det gick inte att visa svaren utan att något kunde räknas ut, eller utan att det gick att pröva. Därför visas inga svar alls.',
      },
    },
    checked: {
      heading: 'Hur mycket som prövades',
      sets: 'Mängder av människor',
      questions: 'Frågor',
      sensitive: 'Känsliga frågor',
      protectedAnswers: 'Skyddade svar',
      solved: 'Räkneuppgifter som löstes',
    },
    coarser: {
      heading: 'Vad som visas grövre, och varför',
      why: 'I en liten grupp visas svaren i klasser. Där nästan alla har svarat lika på en känslig fråga visas bara ”minst så många”, och andra tal visas grövre, så att det inte går att räkna baklänges. Reglerna bestämdes innan enkäten skickades ut.',
      closed: (questions: number, groups: number) =>
        `${counted(questions, 'fråga', 'frågor')} visas som ”minst så många” eller ”högst så många” i ${counted(groups, 'grupp', 'grupper')}.`,
      thirds: (questions: number, groups: number) =>
        `${counted(questions, 'fråga', 'frågor')} visas i tredjedelar eller hälfter i ${counted(groups, 'grupp', 'grupper')}.`,
      hidden: (questions: number, groups: number) =>
        `${counted(questions, 'fråga', 'frågor')} visas inte för sig i ${counted(groups, 'grupp', 'grupper')}: se den större gruppen.`,
      none: 'Ingen fråga behövde visas grövre än gruppens storlek kräver.',
    },
    forms: {
      heading: 'Så noga visas svaren',
      size: 'Antal svar i gruppen',
      form: 'Så visas de',
      small: { size: '6–19', form: 'Antal, i sammanslagna klasser' },
      middle: { size: '20–59', form: 'Andelar i steg om 10\u00a0%, i sammanslagna klasser' },
      large: {
        size: '60 eller fler',
        form: 'Andelar i steg om 5\u00a0%, varje svar för sig; högst 5 och minst 95\u00a0% i ändarna',
      },
    },
    not: {
      heading: 'Vad granskningen inte skyddar mot',
      text: 'Den prövar det som visas. Den skyddar inte mot vad kollegor berättar för varandra, eller mot den som ser skärmen när någon svarar. Varje enkät prövas för sig: två enkäter prövas inte mot varandra.',
    },
    try: {
      heading: 'Pröva själv',
      text: 'Ladda ner allt som visas och låt samma program, eller ett eget, angripa det:',
      file: 'resultat.json',
    },
    before:
      'Det här resultatet räknades innan granskningen fanns. Svaren visas som de visades då, och inget angreppsprogram har prövat dem. Svaren är förstörda, så de kan inte räknas om.',
  },
  {
    title: 'How the result was examined',
    line: 'Examined before it was shown: an attacking program was given all that is shown here and could not work out what anyone answered.',
    lineFound: (count: number) =>
      `An attacking program was given all that is shown here, and found ${counted(count, 'thing', 'things')} that can be worked out. Do not show the result to more people until that has been looked into.`,
    lineBefore: 'Counted before there was an examination: no attacking program has tried this result.',
    more: 'How it was examined',
    lead: 'Before the result was shown an attacking program was given all that would be shown, and tried to work out what anyone answered.',
    knows: {
      heading: 'What the attacker was told',
      shown: 'All that is shown: every figure, every group and every thing that is not shown.',
      belongs: 'Who belongs to which group, and how many were asked.',
      answers: (people: number) =>
        `What ${counted(people, 'person', 'people')} in each group answered, as if they had told it.`,
      rules: 'The rules: how the program chooses what is shown.',
    },
    outcome: {
      heading: 'What it found',
      holds:
        'It could not tell apart fewer people than the survey promises, nor say of anyone what they answered to a sensitive question.',
      found: (count: number) => `It found ${counted(count, 'thing', 'things')} that can be worked out.`,
      withheld: {
        'below-whole':
          'The groups could not be shown one by one without something being worked out, or without it being possible to try. So only the answers of all together are shown.',
        everything:
          'The answers could not be shown without something being worked out, or without it being possible to try. So no answers are shown at all.',
      },
    },
    checked: {
      heading: 'How much was tried',
      sets: 'Sets of people',
      questions: 'Questions',
      sensitive: 'Sensitive questions',
      protectedAnswers: 'Protected answers',
      solved: 'Problems solved',
    },
    coarser: {
      heading: 'What is shown coarser, and why',
      why: 'In a small group answers are shown in classes. Where nearly all answered alike to a sensitive question only “at least so many” is shown, and other figures are shown coarser, so that nobody can reckon backwards. The rules were decided before the survey was sent.',
      closed: (questions: number, groups: number) =>
        `${counted(questions, 'question is', 'questions are')} shown as “at least so many” or “at most so many” in ${counted(groups, 'group', 'groups')}.`,
      thirds: (questions: number, groups: number) =>
        `${counted(questions, 'question is', 'questions are')} shown in thirds or halves in ${counted(groups, 'group', 'groups')}.`,
      hidden: (questions: number, groups: number) =>
        `${counted(questions, 'question is', 'questions are')} not shown separately in ${counted(groups, 'group', 'groups')}: see the larger group.`,
      none: 'No question had to be shown coarser than the size of the group asks.',
    },
    forms: {
      heading: 'How exactly answers are shown',
      size: 'Answers in the group',
      form: 'How they are shown',
      small: { size: '6–19', form: 'Numbers, in merged classes' },
      middle: { size: '20–59', form: 'Shares in steps of 10%, in merged classes' },
      large: {
        size: '60 or more',
        form: 'Shares in steps of 5%, each answer by itself; at most 5 and at least 95% at the ends',
      },
    },
    not: {
      heading: 'What the examination does not protect against',
      text: 'It tries what is shown. It does not protect against what colleagues tell each other, or whoever sees the screen when somebody answers. Each survey is tried by itself: two surveys are not tried against each other.',
    },
    try: {
      heading: 'Try it yourself',
      text: 'Download all that is shown and let the same program, or your own, attack it:',
      file: 'resultat.json',
    },
    before:
      'This result was counted before there was an examination. The answers are shown as they were shown then, and no attacking program has tried them. The answers are destroyed, so that they cannot be counted again.',
  },
);
