import type { Bilingual } from './bilingual.ts';

/** One heading of the information to respondents, with `{places}` to fill. */
export type InformationBlock = { key: string; heading: Bilingual; paragraphs: readonly Bilingual[] };

/**
 * What respondents are told before they answer (GDPR art. 13). It says what holds in this version and what does not: answers are
 * counted per group at closing and then destroyed, and they are not yet sealed while the survey is open. Where that changes, this changes with a new version.
 * Places: organisation, controller, groupName, groupSize, k, nextGroupName, lastDay, contact, dataProtectionOfficer.
 */
export const SURVEY_INFORMATION: readonly InformationBlock[] = [
  {
    key: 'controller',
    heading: { sv: 'Vem som frågar och varför', en: 'Who is asking, and why' },
    paragraphs: [
      {
        sv: '{controller} i {organisation} är ansvarig för enkäten (personuppgiftsansvarig). Vi frågar för att ta reda på vad som behövs för att ni ska vara trygga på jobbet och kunna möta hot, hat och extremism. Den rättsliga grunden är att uppgiften är av allmänt intresse (GDPR artikel 6.1 e).',
        en: '{controller} of {organisation} is responsible for the survey (the controller). We ask in order to find out what is needed for you to be safe at work and able to deal with threats, hatred and extremism. The legal basis is a task in the public interest (GDPR article 6.1 e).',
      },
    ],
  },
  {
    key: 'voluntary',
    heading: { sv: 'Det är frivilligt', en: 'It is voluntary' },
    paragraphs: [
      {
        sv: 'Du väljer själv om du vill svara. Du kan hoppa över frågor. Ingen chef får veta om du har svarat. När du har skickat svaret går det inte att ta tillbaka, för vi kan inte se vilket som är ditt.',
        en: 'You choose whether to answer. You can skip questions. No manager is told whether you have answered. Once you have sent your answer it cannot be taken back, because we cannot see which one is yours.',
      },
      {
        sv: 'Frågorna handlar om din arbetsplats. Vi frågar aldrig vad du själv tycker i politik eller religion, och aldrig om en viss person.',
        en: 'The questions are about your workplace. We never ask what you yourself think about politics or religion, and never about a particular person.',
      },
    ],
  },
  {
    key: 'groups',
    heading: { sv: 'Så visas svaren', en: 'How the answers are shown' },
    paragraphs: [
      {
        sv: 'Dina svar räknas ihop med svaren från {groupName} ({groupSize} personer). Om färre än {k} i gruppen svarar visas svaren i stället ihop med {nextGroupName}. Grupperna bestämdes innan enkäten skickades ut och ändras inte. Vad ni har svarat påverkar inte vilka grupper som visas.',
        en: 'Your answers are counted together with those from {groupName} ({groupSize} people). If fewer than {k} of the group answer, they are shown together with {nextGroupName} instead. The groups were decided before the survey was sent out and do not change. What you answer does not affect which groups are shown.',
      },
      {
        sv: 'Vi visar aldrig en enskild persons svar. Ett enskilt svar går inte att räkna fram ur de grupper vi visar. Om alla i en grupp svarar lika syns det ändå vad alla har svarat.',
        en: 'We never show a single person’s answers. A single answer cannot be worked out from the groups we show. If everyone in a group gives the same answer, it can still be seen what everyone answered.',
      },
    ],
  },
  {
    key: 'stored',
    heading: { sv: 'Vad vi sparar och inte sparar', en: 'What we store and do not store' },
    paragraphs: [
      {
        sv: 'Vi sparar vilka alternativ du väljer och vilken grupp du hör till. Vi sparar inte namn, adress, tidpunkt, språk, vilken mobil eller dator du använder eller varifrån du svarar.',
        en: 'We store which options you choose and which group you belong to. We do not store your name, address, the time, your language, which phone or computer you use or where you answer from.',
      },
      {
        sv: 'Koden i din länk gör att du bara kan svara en gång. Vi sparar att koden är använd, men inte vilket svar den hör till.',
        en: 'The code in your link makes sure that you can only answer once. We store that the code has been used, but not which answer it belongs to.',
      },
      {
        sv: 'Enkäten stänger efter {lastDay}. Då räknar vi ihop svaren grupp för grupp. Sedan förstör vi de enskilda svaren och koderna. Bara summorna finns kvar.',
        en: 'The survey closes after {lastDay}. Then we count the answers group by group. After that we destroy the separate answers and the codes. Only the sums remain.',
      },
    ],
  },
  {
    key: 'unprotected',
    heading: { sv: 'Vad vi inte kan skydda', en: 'What we cannot protect' },
    paragraphs: [
      {
        sv: 'Medan enkäten är öppen ligger svaren läsbara i databasen, utan namn. Den som sköter servern kan läsa dem då, och kan med avsikt och arbete följa vem som svarar vad. Säkerhetskopior från den tiden har kvar svaren tills kopiorna raderas.',
        en: 'While the survey is open the answers can be read in the database, without names. Whoever runs the server can read them then, and could with intent and effort follow who answers what. Backups from that time keep the answers until the backups are deleted.',
      },
      {
        sv: 'Vi kan inte heller skydda mot den som läser din e-post, ser din skärm eller övervakar nätet där du svarar, och inte mot vad kollegor berättar för varandra. Är du osäker kan du svara från en egen mobil eller låta bli.',
        en: 'Nor can we protect you from someone who reads your e-mail, sees your screen or monitors the network you answer from, or from what colleagues tell each other. If you are unsure, you can answer from a phone of your own, or not at all.',
      },
    ],
  },
  {
    key: 'help',
    heading: { sv: 'Om du behöver hjälp nu', en: 'If you need help now' },
    paragraphs: [
      {
        sv: 'Enkäten är inget sätt att larma. Ring 112 om det är bråttom. Prata med din chef eller ditt skyddsombud om du har blivit hotad. Är du orolig för ett barn ska du vända dig till socialtjänsten. Om svaren visar hot eller våld på en arbetsplats måste arbetsgivaren agera.',
        en: 'The survey is not a way to raise the alarm. Call 112 if it is urgent. Talk to your manager or safety representative if you have been threatened. If you are concerned for a child, contact social services. If the answers show threats or violence at a workplace, the employer must act.',
      },
    ],
  },
  {
    key: 'rights',
    heading: { sv: 'Dina rättigheter', en: 'Your rights' },
    paragraphs: [
      {
        sv: 'Har du frågor? Kontakta {contact}. Dataskyddsombudet når du på {dataProtectionOfficer}. Du har rätt att få veta vilka uppgifter vi har om dig, att få fel rättade och att invända. Din adress på listan över inbjudna kan vi visa och ta bort. Ditt svar kan vi inte hitta. Du kan klaga hos Integritetsskyddsmyndigheten, imy.se.',
        en: 'Questions? Contact {contact}. You reach the data protection officer at {dataProtectionOfficer}. You have the right to know what data we hold about you, to have errors corrected and to object. We can show and remove your address on the list of those invited. We cannot find your answer. You can complain to the Swedish Authority for Privacy Protection, imy.se.',
      },
    ],
  },
];
