import { defineTexts } from '#platform/i18n/texts.ts';

/** What pages are called, and the words people use for what is done there. */
export const pageTexts = defineTexts(
  {
    home: { title: 'Hem', about: 'Var ni är, och nästa steg' },
    organisation: { title: 'Uppdrag och organisation', about: 'Uppdrag, nämnder, förvaltningar och samordnare' },
    units: { title: 'Enheter', about: 'Arbetsplatser och antal anställda' },
    posts: { title: 'Tjänster', about: 'Arbetsgruppen, vilka som arbetar med det här och hur mycket tid de har' },
    surveys: { title: 'Enkäter', about: 'Fråga personalen, skicka inbjudningar och läs resultat' },
    situation: { title: 'Lägesbild', about: 'Slutsatser, behov och vad som saknas' },
    plans: { title: 'Planer', about: 'Strategi, handlingsplan, rutin och åtgärder' },
    matters: { title: 'Ärenden', about: 'Tjänsteskrivelser, diarienummer och beslut' },
    thread: { title: 'Röda tråden', about: 'Vad allt bygger på, och vad det har lett till' },
    history: { title: 'Historik', about: 'Vem som har ändrat vad, och när' },
    members: { title: 'Behörigheter', about: 'Vilka som kan logga in, och deras roller' },
    settings: { title: 'Inställningar', about: 'Utseende och adress för kontrollsumman' },
    glossary: { title: 'Ordlista', about: 'Vad orden betyder' },
    account: { title: 'Mitt konto', about: 'Din e-postadress, snabbtangent och logga ut överallt' },
  },
  {
    home: { title: 'Home', about: 'Where you are, and the next step' },
    organisation: { title: 'Mandate and organisation', about: 'Mandates, committees, administrations, coordinators' },
    units: { title: 'Units', about: 'Workplaces and number of staff' },
    posts: { title: 'Posts', about: 'The working group, who works with this and how much time they have' },
    surveys: { title: 'Surveys', about: 'Ask the staff, send invitations and read results' },
    situation: { title: 'Situation', about: 'Findings, needs and what is missing' },
    plans: { title: 'Plans', about: 'Strategy, action plan, routine and measures' },
    matters: { title: 'Matters', about: 'Memoranda, registration numbers and decisions' },
    thread: { title: 'The red thread', about: 'What everything rests on, and what came of it' },
    history: { title: 'History', about: 'Who has changed what, and when' },
    members: { title: 'Access', about: 'Who can sign in, and their roles' },
    settings: { title: 'Settings', about: 'Appearance and the address for the checksum' },
    glossary: { title: 'Glossary', about: 'What the words mean' },
    account: { title: 'My account', about: 'Your e-mail address, shortcut key and signing out everywhere' },
  },
);
