import type { Child } from 'hono/jsx';
import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { page } from '#platform/web/page.tsx';
import { listAdministrations } from '#modules/organisation/index.ts';
import { listResults } from '#modules/results/index.ts';
import { ButtonLink, ButtonRow } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Page } from '#ui/frame.tsx';
import { DataTable } from '#ui/table.tsx';
import { addFinding } from './add-finding/add-finding.command.ts';
import { listFindings, type Finding } from './finding.queries.ts';
import { listNeeds, type Need } from './need.queries.ts';
import { ScopeFilter } from './scope-filter.tsx';
import { readScope, scopesOf } from './scope.rules.ts';
import { situationPaths } from './situation.paths.ts';
import { situationGaps, type SituationGap } from './situation.rules.ts';
import { situationTexts } from './situation.texts.ts';
import { SuggestionsLink } from './suggest-findings/suggestions-link.tsx';

export const situationPage = page({
  path: '/:organisation/lagesbild',
  async load({ db, url }) {
    const findings = await listFindings(db);
    const needs = await listNeeds(db);
    const scopes = scopesOf(needs, await listAdministrations(db));
    const scope = readScope(url.searchParams.get('forvaltning'), scopes);
    const shown = scope ? needs.filter((need) => need.administrationId === scope.administrationId) : needs;
    return {
      findings,
      needs: shown,
      gaps: situationGaps(findings, needs),
      scopes,
      scope,
      results: await listResults(db),
    };
  },
  view(view, { findings, needs, gaps, scopes, scope, results }) {
    const t = situationTexts[view.locale];
    const may = hasRole(view.actor, addFinding.roles);
    // One primary button: the next thing that is not yet there.
    const firstNeed = findings.length > 0;
    return (
      <Page
        view={view}
        step="situation"
        title={t.title}
        lead={t.lead}
        terms={['situationalPicture', 'finding', 'evidence', 'need']}
      >
        <h2>{t.findings.title}</h2>
        <Findings view={view} findings={findings} add={may && <AddFinding view={view} primary={!firstNeed} />} />
        {results.length > 0 && <SuggestionsLink view={view} />}
        <h2>{t.needs.title}</h2>
        {scopes.length > 1 && (
          <ScopeFilter
            view={view}
            action={situationPaths.situation(view.organisation)}
            label={t.needs.filter}
            scopes={scopes}
            chosen={scope}
            all={t.needs.all}
          />
        )}
        <Needs view={view} needs={needs} />
        {may && (
          <ButtonRow>
            <ButtonLink href={situationPaths.addNeed(view.organisation)} variant={firstNeed ? 'primary' : 'secondary'}>
              {t.needs.add}
            </ButtonLink>
            {needs.length > 0 && (
              <a
                href={situationPaths.needOrder(
                  view.organisation,
                  scope ? (scope.administrationId ?? 'hela') : undefined,
                )}
              >
                {t.needs.order}
              </a>
            )}
          </ButtonRow>
        )}
        {findings.length + needs.length > 0 && <Gaps view={view} gaps={gaps} />}
      </Page>
    );
  },
});

function AddFinding({ view, primary }: { view: MemberView; primary: boolean }) {
  return (
    <ButtonLink href={situationPaths.addFinding(view.organisation)} variant={primary ? 'primary' : 'secondary'}>
      {situationTexts[view.locale].findings.add}
    </ButtonLink>
  );
}

function Findings(props: { view: MemberView; findings: readonly Finding[]; add: Child }) {
  const { view, findings, add } = props;
  const t = situationTexts[view.locale].findings;
  if (findings.length === 0) return <EmptyState purpose={t.purpose} action={add} />;
  return (
    <>
      <DataTable
        caption={t.caption}
        captionHidden
        rows={findings}
        columns={[
          {
            label: t.finding,
            rowHeader: true,
            cell: (finding) => <a href={situationPaths.finding(view.organisation, finding.id)}>{finding.title}</a>,
          },
          { label: t.evidence, numeric: true, cell: (finding) => finding.evidence },
          { label: t.needs, numeric: true, cell: (finding) => finding.needs },
        ]}
      />
      {add}
    </>
  );
}

/** A table for each administration: places in the order are compared within one. */
function Needs({ view, needs }: { view: MemberView; needs: readonly Need[] }) {
  const t = situationTexts[view.locale].needs;
  if (needs.length === 0) return <EmptyState purpose={t.purpose} />;
  const names = [...new Set(needs.map((need) => need.administrationName))];
  return (
    <div class="needs-tables">
      {names.map((name) => (
        <DataTable
          caption={name ?? t.whole}
          rows={needs.filter((need) => need.administrationName === name)}
          columns={[
            { label: t.rank, cell: (need) => need.rank ?? <span class="quiet">{t.unranked}</span> },
            {
              label: t.need,
              rowHeader: true,
              cell: (need) => <a href={situationPaths.need(view.organisation, need.id)}>{need.title}</a>,
            },
            { label: t.reason, cell: (need) => need.rankReason },
            { label: t.findings, numeric: true, cell: (need) => need.findings.length },
          ]}
        />
      ))}
    </div>
  );
}

function Gaps({ view, gaps }: { view: MemberView; gaps: readonly SituationGap[] }) {
  const t = situationTexts[view.locale].gaps;
  return (
    <>
      <h2>{t.title}</h2>
      {gaps.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <ul>
          {gaps.map((gap) => (
            <li>
              {gap.kind === 'finding-without-evidence' ? t.finding : t.need}{' '}
              <a
                href={
                  gap.kind === 'finding-without-evidence'
                    ? situationPaths.finding(view.organisation, gap.id)
                    : hasRole(view.actor, addFinding.roles)
                      ? situationPaths.changeNeed(view.organisation, gap.id)
                      : situationPaths.need(view.organisation, gap.id)
                }
              >
                {gap.title}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
