import { COUNTY_ROWS, type CountyRow } from './county-rows.ts';

/** A municipality or a region. Region Gotland is a municipality (code 0980) and bound by lag (2023:196); the 20 other regions are not. */
export type LegalEntity = {
  /** Four digits for a municipality, the county's two for a region (SCB). */
  code: string;
  /** Short name: `Falun`, `Region Skåne`. */
  name: string;
  /** The name it uses of itself: `Falu kommun`, `Göteborgs Stad`, `Region Gotland`. */
  officialName: string;
  kind: 'municipality' | 'region';
  county: { code: string; name: string };
  /** First part of its addresses, unique among all 310: `malung-salen`; `habo-uppsala-lan`, because Habo and Håbo read alike. */
  slug: string;
};

/** All 290 municipalities and 20 further regions, by code within kind. */
export const LEGAL_ENTITIES: readonly LegalEntity[] = withSlugs([
  ...COUNTY_ROWS.flatMap(municipalitiesOf),
  ...COUNTY_ROWS.flatMap(regionOf),
]);

/** The entity with exactly this code, short name, own name or address part; small letters and marks over letters may be left out where only one fits. */
export function findLegalEntity(text: string): LegalEntity | undefined {
  const wanted = tidy(text);
  const exact = LEGAL_ENTITIES.filter((entity) => wordsOf(entity).some((word) => tidy(word) === wanted));
  if (exact.length === 1) return exact[0];
  if (exact.length > 1) return undefined;
  const plain = LEGAL_ENTITIES.filter((entity) => wordsOf(entity).some((word) => slugOf(word) === slugOf(text)));
  return plain.length === 1 ? plain[0] : undefined;
}

/** Entities whose code or a word of whose name begins with the text, whole-name beginnings first, then by Swedish order. All of them when the text is empty. */
export function searchLegalEntities(text: string, limit = 20): LegalEntity[] {
  const wanted = slugOf(text);
  return LEGAL_ENTITIES.map((entity) => ({ entity, rank: rankOf(entity, wanted) }))
    .filter((hit) => hit.rank !== undefined)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || SWEDISH.compare(a.entity.name, b.entity.name))
    .slice(0, limit)
    .map((hit) => hit.entity);
}

/** A name as part of an address: `Malung-Sälen` → `malung-salen`, `Östra Göinge` → `ostra-goinge`. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const SWEDISH = new Intl.Collator('sv');

function municipalitiesOf(row: CountyRow): LegalEntity[] {
  return row.municipalities.map(([code, name, officialName]) => ({
    code,
    name,
    officialName,
    kind: 'municipality',
    county: { code: row.code, name: row.name },
    slug: slugOf(name),
  }));
}

function regionOf(row: CountyRow): LegalEntity[] {
  if (row.region === null) return [];
  const county = { code: row.code, name: row.name };
  return [
    { code: row.code, name: row.region, officialName: row.region, kind: 'region', county, slug: slugOf(row.region) },
  ];
}

// Where two names share an address part, neither gets it bare: a guess must not land in the other authority.
function withSlugs(entities: LegalEntity[]): LegalEntity[] {
  const shared = (slug: string) => entities.filter((entity) => entity.slug === slug).length > 1;
  return entities.map((entity) =>
    shared(entity.slug) ? { ...entity, slug: slugOf(`${entity.name} ${entity.county.name}`) } : entity,
  );
}

function wordsOf(entity: LegalEntity): string[] {
  return [entity.code, entity.name, entity.officialName, entity.slug];
}

function tidy(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

function rankOf(entity: LegalEntity, wanted: string): number | undefined {
  if (entity.code.startsWith(wanted) || slugOf(entity.name).startsWith(wanted)) return 0;
  const words = `-${slugOf(entity.name)}-${slugOf(entity.officialName)}`;
  return words.includes(`-${wanted}`) ? 1 : undefined;
}
