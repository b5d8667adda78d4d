import type { Bilingual } from './bilingual.ts';
import type { AskedHow, InformationBlock } from './survey-information.ts';

/** What is shown, and whether an answer can be worked out from it: said only where there are codes, groups and a smallest number. */
export function howAnswersAreShown({ mode }: AskedHow): InformationBlock[] {
  const heading = { sv: 'Så visas svaren', en: 'How the answers are shown' };
  if (mode === 'codes') return [{ key: 'groups', heading, paragraphs: [IN_GROUPS, NOT_WORKED_OUT] }];
  return [
    {
      key: 'shown',
      heading,
      paragraphs: [...(mode === 'open-link' ? [ANYONE] : []), mode === 'open-link' ? NO_GROUPS : NO_GROUPS_ON_PAPER],
    },
  ];
}

/** What is kept, sealed, counted and destroyed, and that nothing kept ties an answer to a person. */
export function whatIsStored({ mode, keyHolding, hasTexts }: AskedHow): InformationBlock[] {
  const split = keyHolding === 'two-of-three' ? [SPLIT] : [];
  const texts = hasTexts ? [TEXTS_STAY_LONGER] : [];
  const own: Record<AskedHow['mode'], readonly Bilingual[]> = {
    codes: [STORED_WITH_GROUP, ONE_CODE, SEALED, ...split, DESTROYED_WITH_CODES, ...texts, ON_YOUR_PHONE],
    'open-link': [STORED_ALONE, SEALED, ...split, DESTROYED, ...texts, ON_YOUR_PHONE],
    keyed: [TYPED_BY_SOMEBODY, PAPER_DESTROYED, STORED_FROM_PAPER, SEALED, ...split, DESTROYED, ...texts],
  };
  return [
    {
      key: 'stored',
      heading: { sv: 'Vad vi sparar och inte sparar', en: 'What we store and do not store' },
      paragraphs: own[mode],
    },
  ];
}

/** Who reads what is written in one's own words, what is shown of it, and what not to write. */
export function inOwnWords(): InformationBlock {
  return {
    key: 'texts',
    heading: { sv: 'Det du skriver med egna ord', en: 'What you write in your own words' },
    paragraphs: [READER, WARNING],
  };
}

/** How respondents can see for themselves that what was promised is kept. */
export function howToCheck({ mode }: AskedHow): InformationBlock[] {
  return [
    {
      key: 'check',
      heading: { sv: 'Så kan du kontrollera oss', en: 'How you can check on us' },
      paragraphs: [mode === 'codes' ? PROMISE : PROMISE_WITHOUT_GROUPS, ...(mode === 'codes' ? [OWN_CODE] : [])],
    },
  ];
}

/** What nobody can promise. */
export function whatIsNotProtected({ mode, keyHolding }: AskedHow): InformationBlock[] {
  const around = { codes: AROUND_YOU, 'open-link': AROUND_THE_LINK, keyed: AROUND_THE_PAPER }[mode];
  return [
    {
      key: 'unprotected',
      heading: { sv: 'Vad vi inte kan skydda', en: 'What we cannot protect' },
      paragraphs: [keyHolding === 'server' ? OPERATOR_WITH_KEY : OPERATOR_WITHOUT_KEY, around],
    },
  ];
}

const IN_GROUPS: Bilingual = {
  sv: 'Dina svar räknas ihop med svaren från {groupName} ({groupSize} personer). Svarar färre än {k} visas svaren i stället ihop med {nextGroupName}, och med fler om det behövs. Svarar få i en annan grupp kan den läggas ihop med er. Grupperna bestämdes innan enkäten skickades ut och ändras inte. Vad ni har svarat påverkar inte vilka grupper som visas.',
  en: 'Your answers are counted together with those from {groupName} ({groupSize} people). If fewer than {k} answer, they are shown together with {nextGroupName} instead, and with more if needed. If few answer in another group, it may be added to yours. The groups were decided before the survey was sent out and do not change. What you answer does not affect which groups are shown.',
};

const NOT_WORKED_OUT: Bilingual = {
  sv: 'Vi visar aldrig en enskild persons svar. Vad en enskild person har svarat går inte att räkna fram ur det vi visar. Känsliga frågor handlar om vad du själv har varit med om, eller om en chef. Svarar nästan alla i en grupp lika på en sådan fråga visar vi bara ”minst så många”. På andra frågor, till exempel om det finns en rutin, syns det om alla svarar lika. Ett program försöker räkna ut svar ur allt som ska visas. Bara det som klarar provet visas.',
  en: 'We never show a single person’s answers. What a single person answered cannot be worked out from what we show. Sensitive questions are about what you have been through yourself, or about a manager. If nearly everyone in a group answers such a question alike, we show only “at least so many”. For other questions, such as whether there is a routine, it can be seen if everyone answers alike. A program tries to work out answers from everything that is to be shown. Only what passes is shown.',
};

const ANYONE: Bilingual = {
  sv: 'Alla som har länken kan svara, också flera gånger. Därför vet vi inte hur många personer som står bakom svaren.',
  en: 'Anyone who has the link can answer, also more than once. We therefore do not know how many people the answers come from.',
};

const NO_GROUPS: Bilingual = {
  sv: 'Alla svar räknas ihop. Vi delar inte upp dem på grupper. Färre än sex svar visas inte, men vi lovar ingen lägsta gräns för hur många personer de kommer från. Är ni få som svarar kan den som känner er gissa vem som har svarat vad.',
  en: 'All answers are counted together. We do not divide them into groups. Fewer than six answers are not shown, but we promise no smallest number of people that they come from. If few of you answer, someone who knows you may guess who answered what.',
};

const NO_GROUPS_ON_PAPER: Bilingual = {
  sv: `${NO_GROUPS.sv} Andra än den som skriver in svaren får bara se tabellerna som visas.`,
  en: `${NO_GROUPS.en} Others than whoever types in the answers see only the tables that are shown.`,
};

const STORED_WITH_GROUP: Bilingual = {
  sv: 'Vi sparar vilka alternativ du väljer och vilken grupp du hör till. Med svaret sparas inte namn, adress, tidpunkt eller språk. Inte heller vilken mobil eller dator du använder, eller varifrån du svarar.',
  en: 'We store which options you choose and which group you belong to. No name, address, time or language is stored with the answer. Nor is which phone or computer you use, or where you answer from.',
};

const ONE_CODE: Bilingual = {
  sv: 'Koden i din länk gör att du bara kan svara en gång. Vi sparar att koden är använd, men inte vilket svar den hör till. Vem som har svarat vad går inte att koppla ur det vi sparar.',
  en: 'The code in your link makes sure that you can only answer once. We store that the code has been used, but not which answer it belongs to. Who answered what cannot be tied together from what we store.',
};

const STORED_ALONE: Bilingual = {
  sv: 'Vi sparar vilka alternativ du väljer. Med svaret sparas inte namn, adress, tidpunkt eller språk. Inte heller vilken mobil eller dator du använder, eller varifrån du svarar. Vem som har svarat vad går inte att koppla ur det vi sparar.',
  en: 'We store which options you choose. No name, address, time or language is stored with the answer. Nor is which phone or computer you use, or where you answer from. Who answered what cannot be tied together from what we store.',
};

const TYPED_BY_SOMEBODY: Bilingual = {
  sv: 'Du svarar på papper och någon på kommunen skriver in ditt svar. Den personen ser vad du har svarat och kan känna igen din handstil. Svaret hanteras förtroligt. Det är inte anonymt mot den som skriver in det.',
  en: 'You answer on paper and someone at the municipality types in your answer. That person sees what you answered and may recognise your handwriting. The answer is treated in confidence. It is not anonymous towards whoever types it in.',
};

const PAPER_DESTROYED: Bilingual = {
  sv: 'Pappret ska ligga inlåst tills det är inskrivet. Sedan förstörs det efter ett beslut. Skriv inte ditt namn på det.',
  en: 'The paper is to be locked away until it has been typed in. It is then destroyed under a decision. Do not write your name on it.',
};

const STORED_FROM_PAPER: Bilingual = {
  sv: 'Vi sparar vilka alternativ du har valt. Med svaret sparas inte namn, tidpunkt eller vem som skrev in det. Vem som har svarat vad går inte att koppla ur det vi sparar när pappret är förstört.',
  en: 'We store which options you chose. No name, time or person who typed it in is stored with the answer. Who answered what cannot be tied together from what we store once the paper is destroyed.',
};

const SEALED: Bilingual = {
  sv: 'Svaret förseglas när vi tar emot det. Nyckeln finns varken i databasen eller i kopiorna av den. Så länge enkäten är öppen går svaren därför inte att läsa där.',
  en: 'The answer is sealed when we receive it. The key is neither in the database nor in the backups of it. As long as the survey is open, the answers therefore cannot be read there.',
};

const SPLIT: Bilingual = {
  sv: 'Nyckeln är delad i tre. En del ligger på servern och två personer har var sin del. Det krävs två delar för att öppna svaren. Ingen kan göra det ensam.',
  en: 'The key is split in three. One part lies on the server, and two people have one part each. It takes two parts to open the answers. Nobody can do it alone.',
};

const DESTROYED_WITH_CODES: Bilingual = {
  sv: 'Enkäten stänger efter {lastDay}. Då öppnar vi svaren och räknar ihop dem grupp för grupp. Sedan förstör vi de enskilda svaren, nyckeln och listan över inbjudna. Kvar finns tabellerna som visas och listor över koderna. I listorna står inga namn och inga svar.',
  en: 'The survey closes after {lastDay}. Then we open the answers and count them group by group. After that we destroy the separate answers, the key and the list of those invited. What remains is the tables that are shown and lists of the codes. The lists hold no names and no answers.',
};

const DESTROYED: Bilingual = {
  sv: 'Enkäten stänger efter {lastDay}. Då öppnar vi svaren och räknar ihop dem. Sedan förstör vi de enskilda svaren och nyckeln. Kvar finns tabellerna som visas.',
  en: 'The survey closes after {lastDay}. Then we open the answers and count them. After that we destroy the separate answers and the key. What remains is the tables that are shown.',
};

const TEXTS_STAY_LONGER: Bilingual = {
  sv: 'Det du skriver med egna ord ligger kvar längre, tills läsaren är klar och förstör det. Under tiden kan den som sköter servern läsa det. I säkerhetskopior finns det kvar tills de rensas.',
  en: 'What you write in your own words stays longer, until the reader is done and destroys it. Meanwhile whoever runs the server can read it. In backups it remains until they are cleared.',
};

const ON_YOUR_PHONE: Bilingual = {
  sv: 'Medan du svarar kan svaren ligga i din egen webbläsare, så att de finns kvar om du tappar täckningen. De tas bort när du har skickat. Skickar du inte tas de bort nästa gång sidan öppnas efter 72 timmar. På en delad skärm sparas inget.',
  en: 'While you answer, the answers may lie in your own browser, so that they are still there if you lose coverage. They are removed when you have sent them. If you do not, they are removed the next time the page is opened after 72 hours. On a shared screen nothing is kept.',
};

const READER: Bilingual = {
  sv: 'Det du skriver läses av en utsedd läsare utanför chefsledet. Texten skiljs från din grupp och från dina andra svar innan läsaren får den. Andra får se teman i läsarens ord, inte din text. Svarar färre än 20, eller skriver färre än 6, förstörs texterna olästa.',
  en: 'What you write is read by one named reader outside the chain of command. The text is parted from your group and from your other answers before the reader gets it. Others are shown themes in the reader’s words, not your text. If fewer than 20 answer, or fewer than 6 write, the texts are destroyed unread.',
};

const WARNING: Bilingual = {
  sv: 'Skriv inte namn eller annat som pekar ut dig eller någon annan. Läsaren kan känna igen ditt sätt att skriva. Visar en text att ett barn far illa måste läsaren anmäla det. Visar den hot eller våld på jobbet måste arbetsgivaren agera.',
  en: 'Do not write names or anything else that points out you or someone else. The reader may recognise your way of writing. If a text shows that a child is being harmed, the reader must report it. If it shows threats or violence at work, the employer must act.',
};

const PROMISE: Bilingual = {
  sv: 'Frågor, grupper, gränsen {k} och de här texterna låstes när enkäten öppnade. De står i ett öppet löfte som alla kan läsa. Ändras något i löftet syns det.',
  en: 'The questions, the groups, the limit {k} and these texts were locked when the survey opened. They stand in a public promise that anyone can read. If anything in the promise is changed, it shows.',
};

const PROMISE_WITHOUT_GROUPS: Bilingual = {
  sv: 'Frågorna och de här texterna låstes när enkäten öppnade. De står i ett öppet löfte som alla kan läsa. Ändras något i löftet syns det.',
  en: 'The questions and these texts were locked when the survey opened. They stand in a public promise that anyone can read. If anything in the promise is changed, it shows.',
};

const OWN_CODE: Bilingual = {
  sv: 'När svaren är räknade kan du på löftets sida se om din egen kod är använd. Har någon fått en ny kod i stället för en förlorad räknas det öppet på samma sida.',
  en: 'When the answers have been counted, you can see on the page of the promise whether your own code has been used. If anyone has been given a new code for a lost one, it is counted in public on the same page.',
};

const OPERATOR_WITH_KEY: Bilingual = {
  sv: 'Den som sköter servern har också nyckeln medan enkäten är öppen. Den personen kan med avsikt och arbete läsa svar och följa vem som svarar vad.',
  en: 'Whoever runs the server also has the key while the survey is open. That person could with intent and effort read answers and follow who answers what.',
};

const OPERATOR_WITHOUT_KEY: Bilingual = {
  sv: 'Den som sköter servern kan med avsikt och arbete följa vem som svarar vad i stunden när ett svar kommer in. Den personen kan också ta en kopia av nyckeln när den görs, innan den delas. Sedan har servern bara en del, och den räcker inte.',
  en: 'Whoever runs the server could with intent and effort follow who answers what at the moment an answer comes in. That person could also copy the key when it is made, before it is split. After that the server has only one part, which is not enough.',
};

const AROUND_YOU: Bilingual = {
  sv: 'Vi kan inte skydda mot den som läser din e-post, ser din skärm eller övervakar nätet där du svarar, till exempel arbetsgivarens. Den som har din länk kan se om den är använd. Den som delar ut koderna kan svara med koder som ingen annan har fått. Vi kan inte heller skydda mot vad kollegor och andra berättar för varandra. Är du osäker kan du svara från en egen mobil eller låta bli.',
  en: 'We cannot protect you from someone who reads your e-mail, sees your screen or monitors the network you answer from, such as your employer’s. Whoever has your link can see whether it has been used. Whoever hands out the codes can answer with codes that nobody else was given. Nor can we protect you from what colleagues and others tell each other. If you are unsure, you can answer from a phone of your own, or not at all.',
};

const AROUND_THE_LINK: Bilingual = {
  sv: 'Vi kan inte skydda mot den som ser din skärm eller övervakar nätet där du svarar. Vi kan inte heller skydda mot vad de som svarar berättar för varandra. Är du osäker kan du låta bli att svara.',
  en: 'We cannot protect you from someone who sees your screen or monitors the network you answer from. Nor can we protect you from what those who answer tell each other. If you are unsure, you need not answer.',
};

const AROUND_THE_PAPER: Bilingual = {
  sv: 'Vi kan inte skydda mot den som ser dig fylla i pappret eller läser det på vägen till den som skriver in det. Vi kan inte heller skydda mot vad de som svarar berättar för varandra. Är du osäker kan du låta bli att svara.',
  en: 'We cannot protect you from someone who sees you fill in the paper or reads it on its way to whoever types it in. Nor can we protect you from what those who answer tell each other. If you are unsure, you need not answer.',
};
