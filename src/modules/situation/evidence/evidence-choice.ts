import type { LoadContext } from '#platform/web/context.ts';
import type { Claims } from '#modules/results/index.ts';
import { sourceParams } from '../situation.paths.ts';
import {
  sourceKinds,
  type Offer,
  type OpenSource,
  type SourceKind,
  type SourceListing,
  type SourceRef,
} from './evidence-source.ts';
import { evidenceSources } from './evidence-sources.ts';

/** How far the way to a piece of evidence has come: a source, a question in it, and what was said. All of it stands in the address. */
export type ChosenSoFar =
  | { step: 'source'; lists: { kind: SourceKind; sources: SourceListing[] }[]; gone: boolean }
  | { step: 'question'; source: SourceRef; sections: OpenSource['sections'] }
  | {
      step: 'pieces';
      source: SourceRef;
      question: { key: string; text: string };
      offers: Offer[];
      more: boolean;
      /** The piece that the address names. */
      piece: string | undefined;
      claims: Claims;
    }
  | { step: 'without' };

/** Reads `?resultat=`, `?samtal=` or `?andel=`, then `&fraga=&grupp=&alla=`; or `?utan=underlag`. What does not exist leads back to the first step and says so. */
export async function loadEvidenceChoice({ db, url, locale }: LoadContext): Promise<ChosenSoFar> {
  const wanted = url.searchParams;
  if (wanted.get('utan') === 'underlag') return { step: 'without' };
  const kind = sourceKinds.find((one) => wanted.has(sourceParams[one]));
  const id = Number(kind && wanted.get(sourceParams[kind]));
  const opened = kind && (await evidenceSources[kind].open(db, id, locale));
  if (!opened) {
    const lists = [];
    for (const one of sourceKinds) lists.push({ kind: one, sources: await evidenceSources[one].list(db) });
    return { step: 'source', lists: lists.filter(({ sources }) => sources.length > 0), gone: kind !== undefined };
  }
  const source = { kind, id };
  const asked = opened.sections.flatMap(({ questions }) => questions);
  const question = asked.find(({ key }) => key === wanted.get('fraga'));
  if (!question) return { step: 'question', source, sections: opened.sections };
  const all = await opened.offersOf(question.key);
  const piece = wanted.get('grupp') ?? undefined;
  const major = all.filter(({ minor }) => !minor);
  const offers = wanted.has('alla') || piece !== undefined || major.length === 0 ? all : major;
  const claims = opened.claimsOf(question.key);
  return { step: 'pieces', source, question, offers, more: offers.length < all.length, piece, claims };
}
