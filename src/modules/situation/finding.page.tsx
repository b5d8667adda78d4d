import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { page } from '#platform/web/page.tsx';
import { getThreadSides } from '#foundations/thread/index.ts';
import { listResults, resultPaths, type ResultListing } from '#modules/results/index.ts';
import { ButtonLink, ButtonRow } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Page } from '#ui/frame.tsx';
import { addFinding } from './add-finding/add-finding.command.ts';
import { listConversationPieces } from './conversation-evidence/conversation-evidence.queries.ts';
import { ConversationPieces } from './conversation-evidence/conversation-pieces.tsx';
import { getFinding, listFindingEvidence, type Evidence } from './finding.queries.ts';
import { findingTexts } from './finding.texts.ts';
import { Prose } from './prose.tsx';
import { situationPaths } from './situation.paths.ts';
import { situationTexts } from './situation.texts.ts';
import { Grounds } from './suggest-findings/grounds.tsx';
import { findGrounds } from './suggest-findings/suggestion.queries.ts';

export const findingPage = page({
  path: '/:organisation/lagesbild/slutsatser/:id',
  load: async ({ db }, { id }) => ({
    finding: await getFinding(db, id),
    evidence: await listFindingEvidence(db, id),
    pieces: await listConversationPieces(db, id),
    grounds: await findGrounds(db, id),
    results: await listResults(db),
    thread: await getThreadSides(db, id),
  }),
  view(view, { finding, evidence, pieces, grounds, results, thread }) {
    const t = findingTexts[view.locale];
    const shared = situationTexts[view.locale];
    const may = hasRole(view.actor, addFinding.roles);
    const add = (
      <ButtonLink href={situationPaths.addEvidence(view.organisation, finding.id)}>{t.evidence.add}</ButtonLink>
    );
    return (
      <Page
        view={view}
        step="situation"
        title={finding.title}
        breadcrumbs={[{ label: shared.title, href: situationPaths.situation(view.organisation) }]}
        thread={{ sides: thread, current: t.current }}
      >
        {finding.text ? <Prose text={finding.text} /> : <p class="quiet">{t.noText}</p>}
        <h2>{t.evidence.title}</h2>
        {evidence.length + pieces.length === 0 ? (
          <EmptyState purpose={t.evidence.none} action={may && add} />
        ) : (
          evidence.length > 0 && <EvidenceList {...{ view, evidence, results, may, findingId: finding.id }} />
        )}
        {pieces.length > 0 && <ConversationPieces {...{ view, pieces, may, findingId: finding.id }} />}
        {grounds.length > 0 && <Grounds view={view} grounds={grounds} />}
        {may && evidence.length + pieces.length > 0 && (
          <ButtonRow>
            <ButtonLink href={situationPaths.addNeed(view.organisation, finding.id)}>{t.toNeed}</ButtonLink>
            <a href={situationPaths.addEvidence(view.organisation, finding.id)}>{t.evidence.add}</a>
          </ButtonRow>
        )}
        {may && (
          <p>
            <a href={situationPaths.changeFinding(view.organisation, finding.id)}>{t.change}</a>
            {' · '}
            <a href={situationPaths.removeFinding(view.organisation, finding.id)}>{t.removal.title}</a>
          </p>
        )}
      </Page>
    );
  },
});

function EvidenceList(props: {
  view: MemberView;
  findingId: number;
  evidence: Evidence[];
  results: ResultListing[];
  may: boolean;
}) {
  const { view } = props;
  const t = findingTexts[view.locale].evidence;
  return (
    <ul>
      {props.evidence.map((piece) => {
        const result = props.results.find((one) => one.id === piece.resultId);
        const { resultId, questionKey, shownGroupId } = piece;
        return (
          <li>
            {/* Picked in Swedish, whatever the reader's language. */}
            <span lang={view.locale === 'sv' ? undefined : 'sv'}>{piece.sentence}</span>
            <br />
            {result && (
              <span class="quiet">
                {t.from}{' '}
                <a href={resultPaths.evidence(view.organisation, result.surveyId, { questionKey, shownGroupId })}>
                  {result.title}
                </a>
                {props.may && ' · '}
              </span>
            )}
            {props.may && (
              <a
                href={situationPaths.removeEvidence(view.organisation, props.findingId, {
                  resultId,
                  questionKey,
                  groupId: shownGroupId,
                })}
              >
                {t.remove}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
