import type { FormState } from '#platform/form.ts';
import type { Tx } from '#db/connection.ts';
import type { MemberView } from '#platform/web/context.ts';
import { today } from '#foundations/clocks/index.ts';
import {
  listCommittees,
  listMandates,
  organisationPaths,
  type Committee,
  type Mandate,
} from '#modules/organisation/index.ts';
import { listPlans } from '#modules/plans/index.ts';
import { DateField, SelectField, TextField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import type { AddMatter } from './add-matter.form.ts';
import { addMatterTexts } from './add-matter.texts.ts';

type Choices = { committees: Committee[]; plans: { id: number; title: string }[]; mandates: Mandate[] };

/** What a matter can belong to and rest on. */
export async function loadChoices(db: Tx): Promise<Choices> {
  return { committees: await listCommittees(db), plans: await listPlans(db), mandates: await listMandates(db) };
}

/** The committee that a new matter belongs to, or the way to add one. */
export function CommitteeField({
  form,
  view,
  choices,
}: {
  form: FormState<AddMatter>;
  view: MemberView;
  choices: Choices;
}) {
  const t = addMatterTexts[view.locale];
  return (
    <>
      {choices.committees.length === 0 && (
        <Notice tone="info">
          <p>
            {t.noCommittee} <a href={organisationPaths.addCommittee(view.organisation)}>{t.addCommittee}</a>
          </p>
        </Notice>
      )}
      <SelectField
        form={form}
        name="committeeId"
        label={t.committee}
        required
        prompt={t.committeePrompt}
        options={choices.committees.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
    </>
  );
}

/** The fields of a matter, the same when it is added and when it is changed. */
export function MatterFields<T extends Omit<AddMatter, 'committeeId'>>(props: {
  form: FormState<T>;
  view: MemberView;
  choices: Choices;
}) {
  const { form, choices } = props;
  const t = addMatterTexts[props.view.locale];
  return (
    <>
      <TextField form={form} name="title" label={t.name} hint={t.nameHint} required />
      <DateField form={form} name="openedOn" label={t.openedOn} required max={today(props.view.now)} />
      <SelectField
        form={form}
        name="planId"
        label={t.plan}
        hint={t.planHint}
        prompt={t.noPlan}
        options={choices.plans.map(option)}
      />
      <SelectField
        form={form}
        name="mandateId"
        label={t.mandate}
        prompt={t.noMandate}
        options={choices.mandates.map(option)}
      />
    </>
  );
}

function option({ id, title }: { id: number; title: string }) {
  return { value: String(id), label: title };
}
