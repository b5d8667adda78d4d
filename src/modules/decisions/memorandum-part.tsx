import type { Child } from 'hono/jsx';
import type { Tx } from '#db/connection.ts';
import type { FormState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { matterCrumbs } from './crumbs.ts';
import { decisionsPaths } from './decisions.paths.ts';
import { decisionsTexts } from './decisions.texts.ts';
import { findListedPlan, type ListedPlan } from './listed-plan.ts';
import { getMatter } from './matter.queries.ts';
import { getMemorandum, type Memorandum } from './memorandum.queries.ts';
import { nameInText } from './proposal.rules.ts';
import { isMainText, textIn, typedParts } from './memorandum-texts.rules.ts';
import { memorandumTexts } from './memorandum.texts.ts';
import { templatesPaths } from './templates.paths.ts';

export type WrittenMatter = {
  memorandum: Memorandum;
  matter: Awaited<ReturnType<typeof getMatter>>;
  /** The plan that the memorandum was filled in from. */
  plan: ListedPlan | undefined;
};

/** A memorandum with the matter that it belongs to. */
export async function loadMemorandum(db: Tx, id: number): Promise<WrittenMatter> {
  const memorandum = await getMemorandum(db, id);
  return {
    memorandum,
    matter: await getMatter(db, memorandum.matterId),
    plan: await findListedPlan(db, memorandum),
  };
}

/** A page for one part of a memorandum. Where it has been handed over, or its matter is no longer open, it says so and shows no form. */
export function MemorandumPart<T>(props: {
  view: MemberView;
  at: WrittenMatter;
  title: string;
  lead?: string | undefined;
  form?: FormState<T> | undefined;
  /** Shown although the memorandum is no longer changed. */
  always?: boolean | undefined;
  children?: Child;
}) {
  const { view, at } = props;
  const { memorandum, matter } = at;
  const texts = decisionsTexts[view.locale];
  const closed =
    matter.state !== 'open' ? texts.matterSettled : memorandum.state === 'handed-over' ? texts.handedOver : undefined;
  return (
    <Page
      view={view}
      step="decision"
      title={props.title}
      lead={props.lead}
      form={props.form}
      breadcrumbs={matterCrumbs(view, matter, memorandum)}
    >
      {closed && !props.always ? (
        <Notice tone="info">
          <p>{closed}</p>
          <p>
            <a href={decisionsPaths.memorandum(view.organisation, memorandum.id)}>
              {memorandumTexts[view.locale].seeMemorandum}
            </a>
          </p>
        </Notice>
      ) : (
        props.children
      )}
    </Page>
  );
}

/** The parts of a memorandum, each on a page of its own. */
export function MemorandumParts({ view, at: { memorandum, plan } }: { view: MemberView; at: WrittenMatter }) {
  const t = memorandumTexts[view.locale].parts;
  const { organisation } = view;
  const { id, template } = memorandum;
  const has = (key: string) => template.sections.some((section) => section.key === key);
  const typed = typedParts(template);
  const mainHeadings = typed
    .filter(({ key }) => isMainText(key))
    .map(({ heading }, at) => (at === 0 ? heading[view.locale] : nameInText(heading[view.locale])))
    .join(', ');
  const parts = [
    { href: decisionsPaths.memorandumHead(organisation, id), label: t.head },
    ...(typed.some(({ key }) => isMainText(key))
      ? [{ href: decisionsPaths.memorandumText(organisation, id), label: mainHeadings }]
      : []),
    ...(has('alternatives')
      ? [{ href: templatesPaths.alternatives(organisation, id), label: t.alternatives(memorandum.alternatives.length) }]
      : []),
    ...typed
      .filter(({ key }) => !isMainText(key))
      .map(({ key, heading }) => ({
        href: templatesPaths.text(organisation, id, key),
        label: t.section(heading[view.locale], textIn(memorandum, key) !== ''),
      })),
    { href: decisionsPaths.proposals(organisation, id), label: t.proposals(memorandum.proposals.length) },
    ...(has('economy')
      ? [{ href: decisionsPaths.costLines(organisation, id), label: t.costs(memorandum.costLines.length) }]
      : []),
    {
      href: decisionsPaths.attachments(organisation, id),
      label: t.attachments(memorandum.attachments.length + (plan ? 1 : 0)),
    },
    { href: decisionsPaths.memorandumClosing(organisation, id), label: t.closing },
    { href: templatesPaths.change(organisation, id), label: t.template(template.name[view.locale]) },
  ];
  return (
    <nav aria-label={t.label}>
      <ul>
        {parts.map(({ href, label }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
