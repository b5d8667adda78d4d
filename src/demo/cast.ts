import type { Role } from '#platform/tenancy/roles.ts';
import type { OrganisationKind } from '#platform/tenancy/organisation.ts';

/** The invented organisations and people of the demonstration and of the tests. First names only: nobody is meant. */
export const castOrganisations = [
  { slug: 'strandvik', name: 'Strandviks kommun', kind: 'municipality' },
  { slug: 'fjallnas', name: 'Fjällnäs kommun', kind: 'municipality' },
  { slug: 'nordvastra-natverket', name: 'Nordvästra nätverket', kind: 'host' },
] as const satisfies { slug: string; name: string; kind: OrganisationKind }[];

type CastPerson = {
  slug: (typeof castOrganisations)[number]['slug'];
  email: string;
  name: string;
  title: string;
  roles: readonly Role[];
};

export const castPeople = [
  {
    slug: 'strandvik',
    email: 'ylva@strandvik.example',
    name: 'Ylva',
    title: 'samordnare, säkerhets- och beredskapshandläggare',
    roles: ['coordinator', 'working_group_member', 'administrator'],
  },
  {
    slug: 'strandvik',
    email: 'birger@strandvik.example',
    name: 'Birger',
    title: 'enhetschef, Björkskolan',
    roles: ['head_of_unit', 'working_group_member'],
  },
  { slug: 'strandvik', email: 'runa@strandvik.example', name: 'Runa', title: 'registrator', roles: ['registrar'] },
  {
    slug: 'strandvik',
    email: 'sixten@strandvik.example',
    name: 'Sixten',
    title: 'förtroendevald i kommunstyrelsen',
    roles: ['reader'],
  },
  {
    slug: 'fjallnas',
    email: 'embla@fjallnas.example',
    name: 'Embla',
    title: 'samordnare',
    roles: ['coordinator', 'administrator', 'registrar'],
  },
  {
    slug: 'nordvastra-natverket',
    email: 'vidar@natverket.example',
    name: 'Vidar',
    title: 'nätverksvärd',
    roles: ['network_host', 'administrator'],
  },
] as const satisfies CastPerson[];

/** As the first page lists them. */
export const cast = castPeople.map((person) => ({
  email: person.email,
  name: person.name,
  title: person.title,
  organisation: castOrganisations.find((organisation) => organisation.slug === person.slug)?.name ?? '',
}));
