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
