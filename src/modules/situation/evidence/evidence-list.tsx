import type { MemberView } from '#platform/web/context.ts';
import { ClaimsFold, resultPaths, type ResultListing } from '#modules/results/index.ts';
import { situationPaths } from '../situation.paths.ts';
import { sourceKinds } from './evidence-source.ts';
import { evidenceSources } from './evidence-sources.ts';
import type { Evidence } from './evidence.queries.ts';
import { evidenceTexts } from './evidence.texts.ts';

/** What a finding leans on, each with where it is read; and what such evidence bears. */
export function EvidenceList(props: {
  view: MemberView;
  findingId: number;
  evidence: readonly Evidence[];
  results: readonly ResultListing[];
  may: boolean;
}) {
  const { view, findingId, evidence, results, may } = props;
  const t = evidenceTexts[view.locale];
  return (
    <>
      <ul>
        {evidence.map((piece) => (
          <li>
            {/* Picked in Swedish, whatever the reader's language. */}
            <span lang={view.locale === 'sv' ? undefined : 'sv'}>{piece.sentence}</span>
            <br />
            <span class="quiet">
              {t.from} <a href={readAt(view, piece, results)}>{piece.title}</a>
              {may && ' · '}
            </span>
            {may && <a href={situationPaths.removeEvidence(view.organisation, findingId, piece.id)}>{t.remove}</a>}
          </li>
        ))}
      </ul>
      {sourceKinds
        .filter((kind) => evidence.some(({ source }) => source === kind))
        .map((kind) => (
          <ClaimsFold claims={evidenceSources[kind].claims(view.locale)} summary={t.bears[kind]} locale={view.locale} />
        ))}
    </>
  );
}

/** Of a result the question in the group; otherwise the thing itself. */
function readAt({ organisation }: MemberView, piece: Evidence, results: readonly ResultListing[]): string {
  const { nodeId, questionKey, shownGroupId, path } = piece;
  const result = results.find(({ id }) => id === nodeId);
  return result && shownGroupId !== null
    ? resultPaths.evidence(organisation, result.surveyId, { questionKey, shownGroupId })
    : `/${organisation.slug}${path}`;
}
