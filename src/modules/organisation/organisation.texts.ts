import { defineTexts } from '#platform/i18n/texts.ts';

const sv = new Intl.NumberFormat('sv-SE');
const en = new Intl.NumberFormat('en-GB');

export const organisationTexts = defineTexts(
  {
    title: 'Uppdrag och organisation',
    lead: 'Varför ni gör det här, och vilka som gör det.',
    entity: (name: string, code: string) => `${name}, kod ${code}`,
    number: (value: number) => sv.format(value),
    staff: (count: number) => (count === 1 ? '1 anställd' : `${sv.format(count)} anställda`),
    units: (count: number) => (count === 1 ? '1 enhet' : `${sv.format(count)} enheter`),
    imported: (added: number, changed: number) => {
      const parts = [
        ...(added === 1 ? ['1 enhet lades till'] : added > 1 ? [`${sv.format(added)} enheter lades till`] : []),
        ...(changed === 1 ? ['1 enhet ändrades'] : changed > 1 ? [`${sv.format(changed)} enheter ändrades`] : []),
      ];
      return `Listan är inläst: ${parts.join(' och ')}.`;
    },
    mandate: {
      current: 'det här uppdraget',
      body: 'Gavs av',
      decidedOn: 'Datum',
      itemNumber: 'Paragraf',
      change: 'Ändra uppdraget',
      remove: 'Ta bort',
    },
    mandates: {
      title: 'Uppdrag',
      add: 'Lägg till ett uppdrag',
      empty: 'Uppdraget är det första i tråden: varför ni gör det här.',
      given: (body: string, date: string) => `${body}, ${date}`,
    },
    names: {
      title: 'Tre namn att börja med',
      purpose:
        'Vem samordnar, vem har det politiska ansvaret och vilken tjänsteperson svarar för arbetet? Mer än så behövs inte för att komma igång.',
      add: 'Skriv tre namn',
      change: 'Ändra namnen',
      nobody: 'Ingen utsedd än',
    },
    committees: {
      title: 'Nämnder',
      caption: 'Fullmäktige, styrelse, nämnder och utskott',
      add: 'Lägg till en nämnd',
      empty: 'Varje nämnd är en egen myndighet, och ärenden, beslut och personuppgifter hör till en av dem.',
      proposal: 'Börja med det vanliga',
      name: 'Namn',
      kind: 'Slag',
      administrations: 'Förvaltning',
      kinds: { assembly: 'Fullmäktige', executive: 'Styrelse', committee: 'Nämnd', 'sub-committee': 'Utskott' },
    },
    administrations: {
      title: 'Förvaltningar och enheter',
      caption: 'Förvaltningar med antal enheter och anställda',
      add: 'Lägg till en förvaltning',
      empty:
        'Med enheter och antal anställda går det att dela in en enkät i grupper som är stora nog för att skydda den som svarar.',
      noUnits:
        'Enheterna fattas än. Kopiera dem från Excel eller från personalsystemet och klistra in dem, alla på en gång.',
      paste: 'Klistra in enheter',
      allUnits: 'Alla enheter',
      name: 'Förvaltning',
      committee: 'Nämnd',
      unitCount: 'Enheter',
      staffCount: 'Anställda',
      sum: 'Tillsammans',
    },
    group: {
      title: 'Arbetsgrupp och tjänster',
      sentence: (summary: string) => `Arbetsgruppen: ${summary}.`,
      outside: 'utan förvaltning',
      empty: 'I arbetsgruppen möts förvaltningarna. Lägg till de tjänster som ingår, även de som är vakanta.',
      noGroup: 'Ingen av tjänsterna ingår i arbetsgruppen än.',
      add: 'Lägg till en tjänst',
      all: (count: number) => (count === 1 ? '1 tjänst' : `Alla ${sv.format(count)} tjänster`),
      vacant: (count: number) => (count === 1 ? '1 tjänst är vakant.' : `${sv.format(count)} tjänster är vakanta.`),
    },
  },
  {
    title: 'Mandate and organisation',
    lead: 'Why you do this, and who does it.',
    entity: (name: string, code: string) => `${name}, code ${code}`,
    number: (value: number) => en.format(value),
    staff: (count: number) => (count === 1 ? '1 employee' : `${en.format(count)} employees`),
    units: (count: number) => (count === 1 ? '1 unit' : `${en.format(count)} units`),
    imported: (added: number, changed: number) => {
      const parts = [
        ...(added === 1 ? ['1 unit was added'] : added > 1 ? [`${en.format(added)} units were added`] : []),
        ...(changed === 1 ? ['1 unit was changed'] : changed > 1 ? [`${en.format(changed)} units were changed`] : []),
      ];
      return `The list has been read in: ${parts.join(' and ')}.`;
    },
    mandate: {
      current: 'this mandate',
      body: 'Given by',
      decidedOn: 'Date',
      itemNumber: 'Item number',
      change: 'Change the mandate',
      remove: 'Remove',
    },
    mandates: {
      title: 'Mandates',
      add: 'Add a mandate',
      empty: 'The mandate is the first in the thread: why you do this.',
      given: (body: string, date: string) => `${body}, ${date}`,
    },
    names: {
      title: 'Three names to begin with',
      purpose:
        'Who coordinates, who carries the political responsibility, and which officer answers for the work? That is enough to get going.',
      add: 'Write three names',
      change: 'Change the names',
      nobody: 'Nobody appointed yet',
    },
    committees: {
      title: 'Committees',
      caption: 'Assembly, executive committee, committees and sub-committees',
      add: 'Add a committee',
      empty:
        'Each committee is an authority of its own, and matters, decisions and personal data belong to one of them.',
      proposal: 'Begin with the usual ones',
      name: 'Name',
      kind: 'Kind',
      administrations: 'Administration',
      kinds: {
        assembly: 'Assembly',
        executive: 'Executive committee',
        committee: 'Committee',
        'sub-committee': 'Sub-committee',
      },
    },
    administrations: {
      title: 'Administrations and units',
      caption: 'Administrations with number of units and staff',
      add: 'Add an administration',
      empty:
        'With units and numbers of staff a survey can be divided into groups that are large enough to protect those who answer.',
      noUnits:
        'The units are still missing. Copy them from Excel or from the staff system and paste them, all at once.',
      paste: 'Paste units',
      allUnits: 'All units',
      name: 'Administration',
      committee: 'Committee',
      unitCount: 'Units',
      staffCount: 'Staff',
      sum: 'Together',
    },
    group: {
      title: 'Working group and posts',
      sentence: (summary: string) => `The working group: ${summary}.`,
      outside: 'outside any administration',
      empty: 'The administrations meet in the working group. Add the posts that are part of it, vacant ones too.',
      noGroup: 'None of the posts is in the working group yet.',
      add: 'Add a post',
      all: (count: number) => (count === 1 ? '1 post' : `All ${en.format(count)} posts`),
      vacant: (count: number) => (count === 1 ? '1 post is vacant.' : `${en.format(count)} posts are vacant.`),
    },
  },
);
