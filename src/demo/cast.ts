import type { CastMember } from '#modules/access/index.ts';
import type { Role } from '#platform/tenancy/roles.ts';
import type { OrganisationKind } from '#platform/tenancy/organisation.ts';
import { castTexts } from '#src/demo/cast.texts.ts';

/** The invented organisations and people of the demonstration and of the tests. First names only: nobody is meant. */
export const castOrganisations = [
  { slug: 'strandvik', name: 'Strandviks kommun', kind: 'municipality' },
  { slug: 'fjallnas', name: 'Fjällnäs kommun', kind: 'municipality' },
  { slug: 'nordvastra-natverket', name: 'Nordvästra nätverket', kind: 'host' },
] as const satisfies { slug: string; name: string; kind: OrganisationKind }[];

export type CastPerson = {
  slug: (typeof castOrganisations)[number]['slug'];
  email: string;
  name: string;
  title: string;
  roles: readonly Role[];
};

/** Everybody once, where they have their work. */
export const castPeople = [
  {
    slug: 'strandvik',
    email: 'ylva@strandvik.example',
    name: 'Ylva',
    title: castTexts.sv.titles.ylva,
    roles: ['coordinator', 'head_of_unit', 'administrator'],
  },
  {
    slug: 'strandvik',
    email: 'birger@strandvik.example',
    name: 'Birger',
    title: castTexts.sv.titles.birger,
    roles: ['head_of_unit', 'working_group_member'],
  },
  {
    slug: 'strandvik',
    email: 'runa@strandvik.example',
    name: 'Runa',
    title: castTexts.sv.titles.runa,
    roles: ['registrar'],
  },
  {
    slug: 'strandvik',
    email: 'sixten@strandvik.example',
    name: 'Sixten',
    title: castTexts.sv.titles.sixten,
    roles: ['reader'],
  },
  {
    slug: 'fjallnas',
    email: 'embla@fjallnas.example',
    name: 'Embla',
    title: castTexts.sv.titles.embla,
    roles: ['coordinator', 'administrator', 'registrar'],
  },
  {
    slug: 'nordvastra-natverket',
    email: 'vidar@natverket.example',
    name: 'Vidar',
    title: castTexts.sv.titles.vidar,
    roles: ['network_host', 'coordinator', 'administrator'],
  },
] as const satisfies CastPerson[];

/** Where somebody of the cast also has a seat, beside their own work. */
export const furtherSeats = [
  {
    slug: 'nordvastra-natverket',
    email: 'ylva@strandvik.example',
    name: 'Ylva',
    title: 'ledamot i arbetsgruppen',
    roles: ['working_group_member'],
  },
] as const satisfies CastPerson[];

/** As the first page lists them. */
export const cast: readonly CastMember[] = castPeople.map(({ slug, email, name }) => {
  const key = keyOf(email);
  return {
    slug,
    email,
    name,
    organisation: castOrganisations.find((organisation) => organisation.slug === slug)?.name ?? '',
    title: { sv: castTexts.sv.titles[key], en: castTexts.en.titles[key] },
    sees: { sv: castTexts.sv.sees[key], en: castTexts.en.sees[key] },
  };
});

type CastKey = keyof (typeof castTexts)['sv']['titles'];

function keyOf(email: (typeof castPeople)[number]['email']): CastKey {
  return email.slice(0, email.indexOf('@')) as CastKey; // every address above begins with a key of the texts; the story's test asks for each
}
