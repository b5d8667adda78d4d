import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { action, page } from '#platform/web/page.tsx';
import { AppError } from '#platform/errors.ts';
import { formatDate } from '#foundations/clocks/index.ts';
import { getCommittee } from '#modules/organisation/index.ts';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { matterCrumbs } from '../crumbs.ts';
import { decisionsPaths } from '../decisions.paths.ts';
import { getMatter, type MatterRow } from '../matter.queries.ts';
import { sameBody } from '../proposal.rules.ts';
import { likelyWay, wayKeys } from './propose-way.rules.ts';
import { chooseWay, chooseWaiting, saveLeadDays } from './way.command.ts';
import { earliestDecision, warningsOf } from './way-dates.rules.ts';
import { writeMemorandum } from '../write-memorandum/write-memorandum.command.ts';
import { loadWay, waitsForLegalForce, type LoadedWay } from './way.queries.ts';
import { ProposedWay } from './proposed-way.tsx';
import { WaySteps } from './way-steps.tsx';
import { warningSentence } from './way-words.ts';
import { wayTexts } from './way.texts.ts';

export const wayPage = page({
  path: '/:organisation/arenden/:id/vag',
  async load({ db, now, url }, { id }) {
    const matter = await getMatter(db, id);
    const way = await loadWay(db, { matter, now });
    const asked = url.searchParams.get('slag');
    return {
      matter,
      way,
      waits: await waitsForLegalForce(db, id),
      own: await getCommittee(db, matter.committeeId),
      key: wayKeys.find((one) => one === asked) ?? likelyWay(way),
    };
  },
  view(view, { matter, way, waits, own, key }) {
    const t = wayTexts[view.locale];
    const open = matter.state === 'open';
    return (
      <Page
        view={view}
        step="decision"
        title={t.title}
        lead={t.pageLead}
        terms={['minutesApproval', 'legalForce']}
        breadcrumbs={matterCrumbs(view, matter)}
      >
        {!open && (
          <Notice tone="info">
            <p>{t.settled}</p>
          </Notice>
        )}
        <FollowsMemorandum view={view} way={way} />
        {open && <Warnings view={view} way={way} />}
        {(way.chosen || !open) && <WaySteps view={view} matter={matter} way={way} />}
        {!way.chosen && open && (
          <ProposedWay
            view={view}
            matter={matter}
            way={way}
            own={own}
            chosen={key}
            may={hasRole(view.actor, chooseWay.roles)}
          />
        )}
        <Waiting view={view} matter={matter} waits={waits} />
        <LeadDays view={view} way={way} />
      </Page>
    );
  },
});

export const chooseWayAction = action({
  path: '/:organisation/arenden/:id/vag/forslag',
  command: chooseWay,
  input({ id }, { slag }) {
    const kind = wayKeys.find((one) => one === slag);
    if (!kind) throw new AppError('not-found');
    return { matterId: id, kind };
  },
  next: (id, view) => decisionsPaths.way(view.organisation, id),
});

function FollowsMemorandum({ view, way: { asked } }: { view: MemberView; way: LoadedWay }) {
  const t = wayTexts[view.locale];
  if (!asked) return null;
  return (
    <p>
      {sameBody(asked.addressee, asked.settling)
        ? t.followsOne(asked.settling)
        : t.follows(asked.addressee, asked.settling)}{' '}
      {asked.state === 'draft' && hasRole(view.actor, writeMemorandum.roles) && (
        <a href={decisionsPaths.proposals(view.organisation, asked.memorandumId)}>{t.changeProposals}</a>
      )}
    </p>
  );
}

function Warnings({ view, way }: { view: MemberView; way: LoadedWay }) {
  const t = wayTexts[view.locale];
  const warnings = way.chosen ? warningsOf(way.steps, way.facts) : [];
  const earliest = way.chosen ? earliestDecision(way.steps, way.facts) : undefined;
  return (
    <>
      {warnings.length > 0 && (
        <Notice tone="warning" title={t.warnings.heading}>
          <ul>
            {warnings.map((warning) => (
              <li>{warningSentence(warning, view.locale)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {earliest && (
        <p>
          <strong>{t.earliest(formatDate(earliest, view.locale))}</strong> <span class="quiet">{t.earliestWhy}</span>
        </p>
      )}
    </>
  );
}

function Waiting({ view, matter, waits }: { view: MemberView; matter: MatterRow; waits: boolean }) {
  const t = wayTexts[view.locale].waiting;
  return (
    <section>
      <h2>{t.heading}</h2>
      <p>{waits ? t.yes : t.no}</p>
      {matter.state !== 'closed' && hasRole(view.actor, chooseWaiting.roles) && (
        <p>
          <a href={decisionsPaths.waiting(view.organisation, matter.id)}>{t.change}</a>
        </p>
      )}
    </section>
  );
}

function LeadDays({ view, way }: { view: MemberView; way: LoadedWay }) {
  const t = wayTexts[view.locale].lead;
  const { leadDays } = way.facts;
  return (
    <p class="quiet">
      {leadDays === undefined ? t.none : t.now(leadDays)}{' '}
      {hasRole(view.actor, saveLeadDays.roles) && <a href={decisionsPaths.leadDays(view.organisation)}>{t.link}</a>}
    </p>
  );
}
