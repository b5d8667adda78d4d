import type { FormState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { Button, ButtonRow } from '#ui/button.tsx';
import { CheckboxesField, HiddenField, TextArea } from '#ui/field.tsx';
import { Fold } from '#ui/fold.tsx';
import { Page } from '#ui/frame.tsx';
import { DataTable, type Column } from '#ui/table.tsx';
import { organisationCrumbs } from '../crumbs.ts';
import { alongTheWay } from '../onwards.ts';
import { organisationPaths } from '../organisation.paths.ts';
import { organisationTexts } from '../organisation.texts.ts';
import type { ImportUnitsForm } from './import-units.form.ts';
import { importUnitsTexts } from './import-units.texts.ts';
import type { GoodLine, ImportPlan } from './plan-import.rules.ts';

/** Second step: what comes in, what changes, and what is wrong line by line. The list goes along and can be changed here. */
export function PreviewPage(props: { view: MemberView; form: FormState<ImportUnitsForm>; plan: ImportPlan }) {
  const { view, form, plan } = props;
  const t = importUnitsTexts[view.locale];
  const href = alongTheWay(view, organisationPaths.importUnits(view.organisation));
  const coming = plan.good.filter((line) => line.outcome !== 'same');
  const again = (
    <Button name="step" value="preview" variant={coming.length > 0 ? 'secondary' : 'primary'}>
      {t.again}
    </Button>
  );
  return (
    <Page
      view={view}
      step="organisation"
      title={t.previewTitle}
      lead={t.sum(countsOf(plan))}
      form={form}
      breadcrumbs={organisationCrumbs(view, { label: t.title, href })}
    >
      {plan.sums + plan.untouched > 0 && (
        <p>
          {plan.sums > 0 && t.sums(plan.sums)} {plan.untouched > 0 && t.untouched(plan.untouched)}
        </p>
      )}
      <WrongLines view={view} plan={plan} />
      <form method="post" action={href} novalidate>
        <HiddenField form={form} name="administrationId" />
        <HiddenField form={form} name="seen" />
        {plan.newAdministrations.length > 0 && (
          <CheckboxesField
            form={form}
            name="create"
            label={t.create}
            hint={t.createHint}
            options={plan.newAdministrations.map((name) => ({ value: name, label: name }))}
            unmarked
          />
        )}
        {coming.length > 0 && (
          <Button name="step" value="import">
            {t.confirm}
          </Button>
        )}
        <Fold summary={t.edit} open={plan.wrong.length > 0 || coming.length === 0 || form.errors.length > 0}>
          <TextArea form={form} name="list" label={t.list} rows={14} spellcheck={false} unmarked />
          <ButtonRow>
            {again}
            <a href={href}>{t.back}</a>
          </ButtonRow>
        </Fold>
      </form>
      {coming.length > 0 && <DataTable caption={t.goodTitle} rows={coming} columns={columns(view)} />}
    </Page>
  );
}

function WrongLines({ view, plan }: { view: MemberView; plan: ImportPlan }) {
  const t = importUnitsTexts[view.locale];
  if (plan.wrong.length === 0) return null;
  return (
    <>
      <h2>{t.wrongTitle(plan.wrong.length)}</h2>
      <p>{t.wrongLead(plan.good.some((line) => line.outcome !== 'same'))}</p>
      <ul>
        {plan.wrong.map(({ line, text, problem, sameAs }) => (
          <li>{t.wrongLine(line, text, `${t.problems[problem]}${sameAs === undefined ? '' : t.sameAs(sameAs)}`)}</li>
        ))}
      </ul>
    </>
  );
}

function columns(view: MemberView): Column<GoodLine>[] {
  const t = importUnitsTexts[view.locale];
  const { number } = organisationTexts[view.locale];
  return [
    { label: t.line, numeric: true, cell: (line) => line.line },
    { label: t.columns.unit, rowHeader: true, cell: (line) => line.name },
    { label: t.columns.staff, numeric: true, cell: (line) => number(line.staff) },
    { label: t.outcome, cell: (line) => outcome(view, line) },
    { label: t.columns.serviceLine, cell: (line) => line.serviceLine },
    { label: t.columns.administration, cell: (line) => line.administration },
  ];
}

function outcome(view: MemberView, { stored, staff, serviceLine, outcome: what }: GoodLine): string {
  const t = importUnitsTexts[view.locale];
  if (!stored) return t.outcomes[what];
  const before = [
    ...(stored.staff === staff ? [] : [organisationTexts[view.locale].staff(stored.staff)]),
    ...(stored.serviceLine === serviceLine || stored.serviceLine === '' ? [] : [stored.serviceLine]),
  ];
  return before.length === 0 ? t.outcomes[what] : t.changedFrom(before.join(', '));
}

function countsOf(plan: ImportPlan) {
  const count = (what: GoodLine['outcome']) => plan.good.filter((line) => line.outcome === what).length;
  return {
    added: count('new'),
    changed: count('changed'),
    same: count('same'),
    wrong: plan.wrong.length,
    staff: plan.good.reduce((sum, line) => sum + line.staff, 0),
  };
}
