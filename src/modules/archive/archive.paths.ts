import { decisionsPaths } from '#modules/decisions/index.ts';

type Slug = { slug: string };

const under = (organisation: Slug, rest: string) => `${decisionsPaths.archive(organisation)}${rest}`;

/** Every address of archive packages and disposal. */
export const archivePaths = {
  archive: (organisation: Slug) => under(organisation, ''),
  matter: (organisation: Slug, id: number) => decisionsPaths.archive(organisation, id),
  makePackage: (organisation: Slug, id: number) => under(organisation, `/${id}/paket`),
  package: (organisation: Slug, id: number, packageId: number) => under(organisation, `/${id}/paket/${packageId}`),
  disposal: (organisation: Slug) => under(organisation, '/gallring'),
  disposalKind: (organisation: Slug, kind: string) => under(organisation, `/gallring/${kind}`),
  endRule: (organisation: Slug, kind: string) => under(organisation, `/gallring/${kind}/upphor`),
  runs: (organisation: Slug) => under(organisation, '/gallringar'),
  runsTable: (organisation: Slug) => under(organisation, '/gallringar/tabell.csv'),
  run: (organisation: Slug, id: number) => under(organisation, `/gallringar/${id}`),
  runFile: (organisation: Slug, id: number) => under(organisation, `/gallringar/${id}/bevis.pdf`),
};
