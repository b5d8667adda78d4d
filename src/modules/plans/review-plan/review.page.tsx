import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { page } from '#platform/web/page.tsx';
import { STRATEGY_TEMPLATE } from '#content/strategy-template.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { listNeeds } from '#modules/situation/index.ts';
import { Page } from '#ui/frame.tsx';
import { State } from '#ui/state.tsx';
import { DataTable } from '#ui/table.tsx';
import { LeftOutList } from '../bring-plan/left-out-list.tsx';
import { planWriters } from '../draft-plan.ts';
import { readLiveContent } from '../plan-content.ts';
import { findPlanSource } from '../plan-source.queries.ts';
import { getPlan, listVersions, type Plan } from '../plan.queries.ts';
import { gapsOf } from '../plan.rules.ts';
import { planTexts } from '../plan.texts.ts';
import { plansPaths } from '../plans.paths.ts';
import { adoptionText, SourceLine } from '../source-line.tsx';
import { NextStep } from './next-step.tsx';
import { measuresAnchor } from './measures-anchor.ts';
import { followUpDue, lackKinds, reviewPlan, type ActDuty, type Quote, type Review } from './review.rules.ts';
import { reviewTexts } from './review.texts.ts';

export const reviewPage = page({
  path: '/:organisation/planer/:id/genomgang',
  async load({ db, organisation }, { id }) {
    const plan = await getPlan(db, id);
    const content = await readLiveContent(db, organisation, id);
    const source = await findPlanSource(db, id, content);
    const versions = await listVersions(db, id);
    const decided = versions.find(({ decidedOn, annulledOn }) => decidedOn !== null && annulledOn === null)?.decidedOn;
    const adoptedOn = decided ?? source?.adoption?.on;
    return {
      plan,
      source,
      adoptedOn,
      // What has been put forward here is on its way to a decision of its own.
      adoptedElsewhere: versions.length === 0 ? source?.adoption?.on : undefined,
      review: reviewPlan({ ...content, type: plan.type, adopted: adoptedOn !== undefined }),
      gaps: gapsOf(content).length,
      needs: (await listNeeds(db)).length,
    };
  },
  view(view, { plan, source, adoptedOn, adoptedElsewhere, review, gaps, needs }) {
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
        <NextStep view={view} {...{ plan, review, gaps, needs, adoptedElsewhere }} />
        <Parts view={view} plan={plan} review={review} />
        <Measures view={view} plan={plan} review={review} />
        {view.organisation.kind === 'municipality' && (
          <Act view={view} plan={plan} review={review} adoptedOn={adoptedOn} said={adoption} />
        )}
        {source && <LeftOutList view={view} all={source.leftOut} done />}
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
          {
            label: t.part,
            rowHeader: true,
            cell: (part) => <PartLink view={view} {...{ plan, review, part, mayWrite }} />,
          },
          { label: t.state, cell: (part) => <Found there={part.there} words={t} /> },
        ]}
      />
    </section>
  );
}

type Part = Review['parts'][number];

/** A part leads to where it is read, or where it is written. */
function PartLink(props: { view: MemberView; plan: Plan; review: Review; part: Part; mayWrite: boolean }) {
  const { view, plan, review, part } = props;
  const heading = STRATEGY_TEMPLATE.blocks.find(({ key }) => key === part.key)?.heading[view.locale] ?? part.key;
  const { organisation } = view;
  // What has been put forward leaves out what is not written: there is nothing to lead to.
  if (part.block === undefined || (!part.there && plan.state !== 'draft')) return <>{heading}</>;
  if (part.key === 'measures') {
    const href =
      props.mayWrite && !part.there
        ? plansPaths.addMeasure(organisation, plan.id)
        : plansPaths.plan(organisation, plan.id, measuresAnchor(review));
    return <a href={href}>{heading}</a>;
  }
  const write = props.mayWrite && !part.there;
  return <a href={(write ? plansPaths.editBlock : plansPaths.plan)(organisation, plan.id, part.block)}>{heading}</a>;
}

/** What all of them lack, and each with what it says: from here it is put right. */
function Measures({ view, plan, review: { measures } }: { view: MemberView; plan: Plan; review: Review }) {
  const t = reviewTexts[view.locale].measures;
  const counts = lackKinds
    .map((kind) => ({ kind, count: measures.filter(({ lacks }) => lacks.includes(kind)).length }))
    .filter(({ count }) => count > 0);
  const sum = measures.length === 0 ? t.none : measures.length === 1 ? t.one : t.count(measures.length);
  const mayWrite = plan.state === 'draft' && hasRole(view.actor, planWriters);
  const quiet = <span class="quiet">{t.notSaid}</span>;
  return (
    <section>
      <h2>{t.heading}</h2>
      <p>
        {sum} {measures.length > 0 && counts.length === 0 && t.complete}
      </p>
      {counts.length > 0 && (
        <ul>
          {counts.map(({ kind, count }) => (
            <li>{t.lacks[kind](count)}</li>
          ))}
        </ul>
      )}
      {measures.length > 0 && (
        <>
          {mayWrite && <p>{t.change}</p>}
          <DataTable
            caption={t.caption}
            captionHidden
            rows={measures}
            columns={[
              {
                label: t.measure,
                rowHeader: true,
                cell: ({ id, title }) => <a href={plansPaths.measure(view.organisation, plan.id, id)}>{title}</a>,
              },
              { label: t.owner, cell: ({ ownerName }) => ownerName || quiet },
              { label: t.when, cell: ({ endsOn }) => (endsOn ? formatDate(endsOn, view.locale) : quiet) },
              { label: t.missing, cell: ({ lacks }) => lacks.map((kind) => t.lacking[kind]).join(', ') },
            ]}
          />
        </>
      )}
    </section>
  );
}

/** The Act, apart from what is merely good: it binds municipalities and sets no form for the plan. */
function Act(props: {
  view: MemberView;
  plan: Plan;
  review: Review;
  adoptedOn: string | undefined;
  said: string | undefined;
}) {
  const { view, plan, review, adoptedOn, said } = props;
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
          {
            label: t.duty,
            // Not the cell that names the row: on a phone the words that were found would be bold.
            cell: (duty) => <Duty view={view} plan={plan} {...{ review, duty, said }} />,
          },
          { label: t.section, cell: ({ section }) => <>{section} §</> },
          { label: t.state, cell: (duty) => <Found there={duty.there} words={t} /> },
        ]}
      />
    </section>
  );
}

/** What the Act asks, and the words of the plan that tell of it. */
function Duty(props: {
  view: MemberView;
  plan: Plan;
  review: Review;
  duty: Review['duties'][number];
  said: string | undefined;
}) {
  const { view, plan, review, duty, said } = props;
  const t = reviewTexts[view.locale].act;
  const { measures } = review;
  const answering = measures.filter(({ lacks }) => !lacks.includes('need')).length;
  const facts: Partial<Record<ActDuty, string | false | undefined>> = {
    decided: duty.there && said,
    built: measures.length > 0 && t.rests(answering, measures.length),
    picture: duty.there && duty.quotes.length === 0 && t.partWritten,
  };
  const fact = facts[duty.key];
  return (
    <>
      <strong>{t.duties[duty.key]}</strong>
      {fact && <div class="quiet">{fact}</div>}
      {duty.quotes.map((quote) => (
        <div class="quiet" lang={view.locale === 'sv' ? undefined : 'sv'}>
          <a href={placeOf(view, plan, quote)}>{t.quote(shortened(quote.text))}</a>
        </div>
      ))}
    </>
  );
}

function placeOf({ organisation }: MemberView, plan: Plan, { block, measure }: Quote): string {
  if (measure !== undefined) return plansPaths.measure(organisation, plan.id, measure);
  return plansPaths.plan(organisation, plan.id, block);
}

function shortened(text: string): string {
  const most = 200;
  return text.length > most ? `${text.slice(0, most).replace(/ \S*$/, '')} …` : text;
}

function Found({ there, words }: { there: boolean; words: { there: string; missing: string } }) {
  return <State tone={there ? 'done' : 'draft'}>{there ? words.there : words.missing}</State>;
}
