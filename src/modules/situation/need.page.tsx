import { hasRole } from '#platform/tenancy/organisation.ts';
import { page } from '#platform/web/page.tsx';
import { getThreadSides, type ThreadNode } from '#foundations/thread/index.ts';
import { ButtonLink, ButtonRow, PostButton } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { addNeed } from './add-need/add-need.page.tsx';
import { getNeed, type Need } from './need.queries.ts';
import { needTexts } from './need.texts.ts';
import { Prose } from './prose.tsx';
import { situationPaths } from './situation.paths.ts';
import { situationTexts } from './situation.texts.ts';
import type { MemberView } from '#platform/web/context.ts';

export const needPage = page({
  path: '/:organisation/lagesbild/behov/:id',
  load: async ({ db }, { id }) => ({ need: await getNeed(db, id), thread: await getThreadSides(db, id) }),
  view(view, { need, thread }) {
    const t = needTexts[view.locale];
    const may = hasRole(view.actor, addNeed.roles);
    const findings = thread.restsOn.filter((node) => node.kind === 'finding');
    const stale = findings.filter((finding) => finding.changed);
    return (
      <Page
        view={view}
        step="situation"
        title={need.title}
        lead={need.administrationName ?? t.whole}
        breadcrumbs={[{ label: situationTexts[view.locale].title, href: situationPaths.situation(view.organisation) }]}
        thread={{ sides: thread, current: t.current }}
      >
        {stale.length > 0 && <Stale view={view} need={need} findings={stale} may={may} />}
        {need.text ? <Prose text={need.text} /> : <p class="quiet">{t.noText}</p>}
        <Place view={view} need={need} />
        {findings.length === 0 && <Notice tone="warning">{t.restsOnNothing}</Notice>}
        {may && (
          <>
            <ButtonLink
              href={situationPaths.rankNeed(view.organisation, need.id)}
              variant={stale.length > 0 ? 'secondary' : 'primary'}
            >
              {need.rank === null ? t.order.give : t.order.change}
            </ButtonLink>
            <p>
              <a href={situationPaths.changeNeed(view.organisation, need.id)}>{t.change}</a>
              {' · '}
              <a href={situationPaths.removeNeed(view.organisation, need.id)}>{t.removal.title}</a>
            </p>
          </>
        )}
      </Page>
    );
  },
});

/** What has changed under the need, and the question that comes before everything else on the page. */
function Stale(props: { view: MemberView; need: Need; findings: readonly ThreadNode[]; may: boolean }) {
  const { view, need } = props;
  const t = needTexts[view.locale].stale;
  return (
    <Notice tone="warning" title={t.notice}>
      <ul>
        {props.findings.map(({ title, path }) => (
          <li>
            <a href={`/${view.organisation.slug}${path}`}>{title}</a>
          </li>
        ))}
      </ul>
      {props.may && (
        <>
          <p>{t.question}</p>
          <ButtonRow>
            <PostButton
              action={situationPaths.confirmNeed(view.organisation, need.id)}
              label={t.confirm}
              variant="primary"
            />
            <a href={situationPaths.changeNeed(view.organisation, need.id)}>{t.change}</a>
          </ButtonRow>
        </>
      )}
    </Notice>
  );
}

function Place({ view, need }: { view: MemberView; need: Need }) {
  const t = needTexts[view.locale];
  return (
    <Facts
      items={[
        { term: t.rank, value: need.rank === null ? t.notRanked : t.rankOf(need.rank) },
        ...(need.rankReason === '' ? [] : [{ term: t.rankReason, value: need.rankReason }]),
      ]}
    />
  );
}
