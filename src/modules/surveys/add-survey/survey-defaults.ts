import type { Bilingual } from '#content/bilingual.ts';
import { addDays, movedDeadline, type Day } from '#foundations/clocks/index.ts';
import type { Committee, Mandate, Post } from '#modules/organisation/index.ts';
import { readySet } from '../ready-set.ts';

/** What a new survey is filled in with, out of what the organisation has said already. In Swedish: it is what the staff will read. */
export function surveyDefaults(of: {
  today: Day;
  /** Its name without season and year; the first ready set's when nothing else is said. */
  title?: string;
  mandates: readonly Mandate[];
  leadCommittee: Committee | undefined;
  posts: readonly Post[];
  /** Address of whoever makes the survey: the contact when no post has an address; empty when it has none. */
  ownEmail: string;
  /** The data protection officer of the latest survey. */
  officerBefore: string;
}) {
  const [mandate] = of.mandates;
  return {
    title: titleInSeason(of.title ?? readySet.title.sv, of.today),
    closesOn: movedDeadline(addDays(of.today, threeWeeks)),
    mandateId: mandate ? String(mandate.id) : '',
    controller: controllerFrom(of.leadCommittee, mandate),
    contact: contactFrom(of.posts, of.ownEmail),
    dataProtectionOfficer: of.officerBefore,
  };
}

const threeWeeks = 21;

/** A title with the season and year of a day, in place of those it had: `…, hösten 2026`. An empty one stays empty. */
function titleInSeason(title: string, day: Day): string {
  if (title === '') return '';
  const season = seasons[Number(day.slice(5, 7)) <= 6 ? 'spring' : 'autumn'].sv;
  return `${title.replace(/, (våren|hösten) \d{4}$/, '')}, ${season} ${day.slice(0, 4)}`;
}

const seasons = { spring: { sv: 'våren', en: 'spring' }, autumn: { sv: 'hösten', en: 'autumn' } };

function withSeason({ title, season, year }: { title: Bilingual; season: Bilingual; year: string }): Bilingual {
  return { sv: `${title.sv}, ${season.sv} ${year}`, en: `${title.en}, ${season.en} ${year}` };
}

/** A written title in both languages: the ready one, with or without its season, has a translation; another stands as it was written. */
export function titleInBoth(written: string, ready: Bilingual): Bilingual {
  if (written === ready.sv) return ready;
  const known = Object.values(seasons).map((season) => withSeason({ title: ready, season, year: written.slice(-4) }));
  return known.find((title) => title.sv === written) ?? { sv: written, en: written };
}

/** A committee that is an authority of its own: the lead committee, or whoever gave the mandate when that is one. Neither the assembly nor an officer is. */
function controllerFrom(lead: Committee | undefined, mandate: Mandate | undefined): string {
  if (lead && lead.kind !== 'assembly') return lead.name;
  return mandate && /styrelse|nämnd/i.test(mandate.body) ? mandate.body : '';
}

/** Role and address: the coordinator's post first, then the officer in charge's. No name: the role answers, whoever holds it. */
function contactFrom(posts: readonly Post[], ownEmail: string): string {
  const post = (['coordinator', 'officer-lead'] as const)
    .map((purpose) => posts.find((one) => one.purpose === purpose && one.email !== ''))
    .find((one) => one !== undefined);
  if (post) return `${post.title}, ${post.email}`;
  return ownEmail === '' ? '' : `Samordnaren, ${ownEmail}`;
}
