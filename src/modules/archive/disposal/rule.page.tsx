import type { Tx } from '#db/connection.ts';
import type { Due } from '#platform/disposal.ts';
import { notFound } from '#platform/errors.ts';
import type { FormInput, FormState } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { MemberView } from '#platform/web/context.ts';
import { action, formPage, page } from '#platform/web/page.tsx';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { Button, ButtonRow } from '#ui/button.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { Facts } from '#ui/facts.tsx';
import { DateField, HiddenField, NumberField, TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { archivePaths } from '../archive.paths.ts';
import { archiveTexts } from '../archive.texts.ts';
import { activateRule, endRule, refuseUnfit } from './disposal.commands.ts';
import { activateRuleForm } from './disposal.form.ts';
import { findKind, type KindOfData } from './disposal-kinds.ts';
import { findActiveRule, monthsBefore, type DisposalRule } from './disposal.queries.ts';
import { disposalTexts } from './disposal.texts.ts';

type Rule = { found: KindOfData; rule: DisposalRule | undefined; due: Due };
type Form = FormState<FormInput<typeof activateRuleForm>>;

/** One kind of data: what it is, why it can go, what would go, and the decision that lets it. */
export const rulePage = formPage({
  path: '/:organisation/arkiv/gallring/:kind',
  form: activateRuleForm,
  command: activateRule,
  load: ({ db, now }, { kind }) => loadRule(db, { kind, now }),
  initial: ({ found }, view) => ({ afterMonths: String(found.proposedMonths), validFrom: today(view.now) }),
  view: (view, data, form) => <RuleView view={view} data={data} form={form} />,
  async confirm(ctx, { input, form }, { kind }) {
    if (input.confirmed) return undefined;
    if (input.change) return <RuleView view={ctx} data={await loadRule(ctx.db, { kind, now: ctx.now })} form={form} />;
    const found = refuseUnfit(ctx, { ...input, kind });
    const before = await monthsBefore(ctx.db, today(ctx.now), input.afterMonths);
    const due = await found.disposable.count(ctx.db, before);
    return <ConfirmRule view={ctx} found={found} months={input.afterMonths} due={due} form={form} />;
  },
  input: ({ confirmed: _confirmed, change: _change, ...rule }, { kind }) => ({ ...rule, kind }),
  next: (kind, view) => archivePaths.disposalKind(view.organisation, kind),
});

async function loadRule(db: Tx, { kind, now }: { kind: string; now: Date }): Promise<Rule> {
  const found = findKind(kind) ?? notFound();
  const rule = await findActiveRule(db, found.kind);
  const before = await monthsBefore(db, today(now), rule?.afterMonths ?? found.proposedMonths);
  return { found, rule, due: await found.disposable.count(db, before) };
}

function RuleView({ view, data, form }: { view: MemberView; data: Rule; form: Form }) {
  const { found, rule, due } = data;
  const { locale } = view;
  const t = disposalTexts[locale];
  const kind = t.kinds[found.kind];
  return (
    <Page view={view} step="decision" title={kind.name} lead={kind.what} form={form} breadcrumbs={crumbs(view)}>
      <Facts
        items={[
          { term: t.page.from, value: kind.from },
          { term: t.page.source, value: kind.source },
          {
            term: rule ? t.page.now : t.page.proposed(t.months(found.proposedMonths)),
            value: t.due(due.count, dayOrNothing(due.oldest, locale)),
          },
        ]}
      />
      {rule ? <RuleInForce view={view} rule={rule} /> : <RuleForm view={view} found={found} form={form} />}
    </Page>
  );
}

function RuleInForce({ view, rule }: { view: MemberView; rule: DisposalRule }) {
  const t = disposalTexts[view.locale];
  return (
    <>
      <h2>{t.page.rule}</h2>
      <Facts
        items={[
          { term: t.page.after, value: t.months(rule.afterMonths) },
          {
            term: t.page.decision,
            value: `${rule.decidedBy} ${formatDate(rule.decidedOn, view.locale)} ${rule.itemNumber}`,
          },
          { term: t.page.text, value: rule.decisionText },
          { term: t.page.validFrom, value: formatDate(rule.validFrom, view.locale) },
        ]}
      />
      <p>
        <a href={archivePaths.endRule(view.organisation, rule.kind)}>{t.page.end}</a>
      </p>
    </>
  );
}

function RuleForm({ view, found, form }: { view: MemberView; found: KindOfData; form: Form }) {
  const { form: t, page: p } = disposalTexts[view.locale];
  return (
    <>
      <h2>{p.activate}</h2>
      <form method="post" novalidate>
        <NumberField form={form} name="afterMonths" label={t.months} hint={t.least(found.leastMonths)} required />
        <TextField form={form} name="decidedBy" label={t.decidedBy} hint={t.decidedByHint} required />
        <DateField form={form} name="decidedOn" label={t.decidedOn} required max={today(view.now)} />
        <TextField form={form} name="itemNumber" label={t.itemNumber} hint={t.itemHint} required size={10} />
        <TextField form={form} name="decisionText" label={t.decisionText} required />
        <DateField form={form} name="validFrom" label={t.validFrom} required />
        <Button>{t.next}</Button>
      </form>
    </>
  );
}

const carried = ['afterMonths', 'decidedBy', 'decidedOn', 'itemNumber', 'decisionText', 'validFrom'] as const;

/** What would go is seen before it can. */
function ConfirmRule(props: { view: MemberView; found: KindOfData; months: number; due: Due; form: Form }) {
  const { view, found, months, due, form } = props;
  const t = disposalTexts[view.locale];
  const address = archivePaths.disposalKind(view.organisation, found.kind);
  const typed = carried.map((name) => <HiddenField form={form} name={name} />);
  return (
    <Page view={view} step="decision" title={t.confirm.title} breadcrumbs={crumbs(view)}>
      <Confirm
        action={address}
        heading="h2"
        question={t.confirm.question(t.kinds[found.kind].name, t.months(months))}
        consequences={[
          t.confirm.now(due.count, dayOrNothing(due.oldest, view.locale)),
          t.confirm.then,
          t.confirm.forever,
        ]}
        label={t.confirm.button}
        cancelHref={archivePaths.disposal(view.organisation)}
        danger
      >
        {typed}
        <input type="hidden" name="confirmed" value="on" />
      </Confirm>
      <form method="post" action={address}>
        {typed}
        <input type="hidden" name="change" value="on" />
        <ButtonRow>
          <Button variant="secondary">{t.confirm.change}</Button>
        </ButtonRow>
      </form>
    </Page>
  );
}

const endPath = '/:organisation/arkiv/gallring/:kind/upphor';

export const endRulePage = [
  ...page({
    path: endPath,
    access: endRule.roles,
    load: async ({ db, now }, { kind }) => {
      const data = await loadRule(db, { kind, now });
      return data.rule ? data.found : notFound();
    },
    view(view, found) {
      const t = disposalTexts[view.locale];
      return (
        <Page view={view} step="decision" title={t.end.title} breadcrumbs={crumbs(view)}>
          <Confirm
            action={archivePaths.endRule(view.organisation, found.kind)}
            heading="h2"
            question={t.end.question(t.kinds[found.kind].name)}
            consequences={[t.end.consequence]}
            label={t.end.button}
            cancelHref={archivePaths.disposalKind(view.organisation, found.kind)}
          />
        </Page>
      );
    },
  }),
  ...action({
    path: endPath,
    command: endRule,
    input: ({ kind }) => ({ kind }),
    next: (kind, view) => archivePaths.disposalKind(view.organisation, kind),
  }),
];

function crumbs(view: MemberView) {
  return [
    { label: archiveTexts[view.locale].title, href: archivePaths.archive(view.organisation) },
    { label: disposalTexts[view.locale].title, href: archivePaths.disposal(view.organisation) },
  ];
}

function dayOrNothing(day: string | null, locale: Locale): string {
  return day === null ? '' : formatDate(day, locale);
}
