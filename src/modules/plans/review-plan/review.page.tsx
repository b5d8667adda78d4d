import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { page } from '#platform/web/page.tsx';
import { STRATEGY_TEMPLATE } from '#content/strategy-template.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { listNeeds } from '#modules/situation/index.ts';
import { Page } from '#ui/frame.tsx';
import { State } from '#ui/state.tsx';
import { DataTable } from '#ui/table.tsx';
import { planWriters } from '../draft-plan.ts';
import { readLiveContent } from '../plan-content.ts';
import { findPlanSource } from '../plan-source.queries.ts';
import { getPlan, listVersions, type Plan } from '../plan.queries.ts';
import { gapsOf } from '../plan.rules.ts';
import { planTexts } from '../plan.texts.ts';
import { plansPaths } from '../plans.paths.ts';
import { adoptionText, SourceLine } from '../source-line.tsx';
import { NextStep } from './next-step.tsx';
import { followUpDue, reviewPlan, type Review } from './review.rules.ts';
import { reviewTexts } from './review.texts.ts';

export const reviewPage = page({
  path: '/:organisation/planer/:id/genomgang',
  async load({ db, organisation }, { id }) {
    const plan = await getPlan(db, id);
    const content = await readLiveContent(db, organisation, id);
    const source = await findPlanSource(db, id, content);
    const decided = (await listVersions(db, id)).find(({ decidedOn }) => decidedOn !== null)?.decidedOn;
    const adoptedOn = decided ?? source?.adoption?.on;
    return {
      plan,
      source,
      adoptedOn,
      review: reviewPlan({ ...content, type: plan.type, adopted: adoptedOn !== undefined }),
      gaps: gapsOf(content).length,
      needs: (await listNeeds(db)).length,
    };
  },
  view(view, { plan, source, adoptedOn, review, gaps, needs }) {
    const t = reviewTexts[view.locale];
    const crumbs = [
      { label: planTexts[view.locale].title, href: plansPaths.plans(view.organisation) },
      { label: plan.title, href: plansPaths.plan(view.organisation, plan.id) },
    ];
    const adoption = source && adoptionText(source, view.locale);
    return (
      <Page
        view={view}
        step="plan"
        title={t.title}
        lead={source && <SourceLine source={source} locale={view.locale} />}
        breadcrumbs={crumbs}
      >
        {adoption && <p>{adoption}</p>}
        <NextStep view={view} plan={plan} review={review} gaps={gaps} needs={needs} />
        <Parts view={view} plan={plan} review={review} />
        <Measures view={view} review={review} />
        {view.organisation.kind === 'municipality' && <Act view={view} review={review} adoptedOn={adoptedOn} />}
      </Page>
    );
  },
});

function Parts({ view, plan, review }: { view: MemberView; plan: Plan; review: Review }) {
  const t = reviewTexts[view.locale].parts;
  const there = review.parts.filter((part) => part.there).length;
  const mayWrite = plan.state === 'draft' && hasRole(view.actor, planWriters);
  return (
    <section>
      <h2>{t.heading}</h2>
      <p>{there === review.parts.length ? t.all(there) : t.some(there, review.parts.length)}</p>
      <DataTable
        caption={t.caption}
        captionHidden
        rows={review.parts}
        columns={[
          { label: t.part, rowHeader: true, cell: (part) => <PartLink view={view} {...{ plan, part, mayWrite }} /> },
          { label: t.state, cell: (part) => <Found there={part.there} words={t} /> },
        ]}
      />
    </section>
  );
}

/** A part leads to where it is read, or where it is written. */
function PartLink(props: { view: MemberView; plan: Plan; part: Review['parts'][number]; mayWrite: boolean }) {
  const { view, plan, part } = props;
  const heading = STRATEGY_TEMPLATE.blocks.find(({ key }) => key === part.key)?.heading[view.locale] ?? part.key;
  if (part.block === undefined) return <>{heading}</>;
  const write = props.mayWrite && !part.there;
  const href =
    part.key === 'measures' && write
      ? plansPaths.addMeasure(view.organisation, plan.id)
      : (write ? plansPaths.editBlock : plansPaths.plan)(view.organisation, plan.id, part.block);
  return <a href={href}>{heading}</a>;
}

function Measures({ view, review: { measures } }: { view: MemberView; review: Review }) {
  const t = reviewTexts[view.locale].measures;
  const lacks = [
    { count: measures.withoutNeed, say: t.lacks.need },
    { count: measures.withoutOwner, say: t.lacks.owner },
    { count: measures.withoutDate, say: t.lacks.date },
    { count: measures.withoutIndicator, say: t.lacks.indicator },
  ].filter(({ count }) => count > 0);
  const sum = measures.count === 0 ? t.none : measures.count === 1 ? t.one : t.count(measures.count);
  return (
    <section>
      <h2>{t.heading}</h2>
      <p>
        {sum} {measures.count > 0 && lacks.length === 0 && t.complete}
      </p>
      {lacks.length > 0 && (
        <ul>
          {lacks.map(({ count, say }) => (
            <li>{say(count)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The Act, apart from what is merely good: it binds municipalities and sets no form for the plan. */
function Act({ view, review, adoptedOn }: { view: MemberView; review: Review; adoptedOn: string | undefined }) {
  const t = reviewTexts[view.locale].act;
  const due = adoptedOn === undefined ? undefined : followUpDue(adoptedOn);
  const there = review.duties.filter((duty) => duty.there).length;
  return (
    <section>
      <h2>{t.heading}</h2>
      <p>{t.lead}</p>
      <p>
        {t.some(there, review.duties.length)}{' '}
        {due && (due < today(view.now) ? t.overdue : t.due)(formatDate(due, view.locale))}
      </p>
      <DataTable
        caption={t.caption}
        captionHidden
        rows={review.duties}
        columns={[
          { label: t.duty, rowHeader: true, cell: ({ key }) => t.duties[key] },
          { label: t.section, cell: ({ section }) => <>{section} §</> },
          { label: t.state, cell: (duty) => <Found there={duty.there} words={t} /> },
        ]}
      />
    </section>
  );
}

function Found({ there, words }: { there: boolean; words: { there: string; missing: string } }) {
  return <State tone={there ? 'done' : 'draft'}>{there ? words.there : words.missing}</State>;
}
