import { defineTexts } from '#platform/i18n/texts.ts';

export const roleTexts = defineTexts(
  {
    coordinator: 'Samordnare',
    working_group_member: 'Arbetsgruppen',
    head_of_unit: 'Enhetschef',
    registrar: 'Registrator',
    reader: 'Läsare',
    network_host: 'Nätverksvärd',
    administrator: 'Administratör',
  },
  {
    coordinator: 'Coordinator',
    working_group_member: 'Working group',
    head_of_unit: 'Head of unit',
    registrar: 'Registrar',
    reader: 'Reader',
    network_host: 'Network host',
    administrator: 'Administrator',
  },
);

/** What each role is for, where somebody gives it to another. */
export const roleMeanings = defineTexts(
  {
    coordinator: 'Håller ihop arbetet och skriver nästan allt: enkäter, lägesbild, planer och ärenden.',
    working_group_member: 'Skriver slutsatser, behov och åtgärder tillsammans med samordnaren.',
    head_of_unit: 'Läser, och ser det som rör den egna enheten.',
    registrar: 'Skriver in beteckningar och vad nämnden beslutade.',
    reader: 'Läser allt, ändrar inget. Passar förtroendevalda och chefer.',
    network_host: 'Håller ihop ett nätverk mellan kommuner.',
    administrator: 'Släpper in personer, ger roller och ändrar inställningar.',
  },
  {
    coordinator: 'Holds the work together and writes nearly everything: surveys, picture, plans and matters.',
    working_group_member: 'Writes findings, needs and measures together with the coordinator.',
    head_of_unit: 'Reads, and sees what concerns their own unit.',
    registrar: 'Records designations and what the committee decided.',
    reader: 'Reads everything, changes nothing. Suits elected representatives and managers.',
    network_host: 'Holds a network of municipalities together.',
    administrator: 'Lets people in, gives roles and changes settings.',
  },
);
