import type { FormInput, FormState } from '#platform/form.ts';
import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { Button } from '#ui/button.tsx';
import { DateField, RadioField, SelectField, TextArea, TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { matterCrumbs } from '../crumbs.ts';
import { decisionsPaths } from '../decisions.paths.ts';
import { decisionsTexts } from '../decisions.texts.ts';
import { handOver } from '../hand-over/hand-over.command.ts';
import { awaitsHandOver, outcomes } from '../matter.rules.ts';
import type { recordDecisionForm } from './record-decision.form.ts';
import type { Recording } from './record-decision.page.tsx';
import { recordDecisionTexts } from './record-decision.texts.ts';

type Props = { view: MemberView; data: Recording; form: FormState<FormInput<typeof recordDecisionForm>> };

/** The form for a decision, or why none can be recorded now. */
export function RecordDecisionForm({ view, data, form }: Props) {
  const t = recordDecisionTexts[view.locale];
  const { matter } = data;
  return (
    <Page
      view={view}
      step="decision"
      title={t.title}
      lead={t.lead}
      form={form}
      breadcrumbs={matterCrumbs(view, matter)}
    >
      {matter.state !== 'open' || awaitsHandOver(data.memoranda) ? (
        <NotNow view={view} data={data} />
      ) : (
        <>
          <PlanNotice view={view} data={data} />
          <Fields view={view} data={data} form={form} />
        </>
      )}
    </Page>
  );
}

function NotNow({ view, data: { matter, memoranda, plan } }: Omit<Props, 'form'>) {
  const t = recordDecisionTexts[view.locale];
  const { organisation } = view;
  const draft = memoranda.at(-1);
  if (matter.state !== 'open' || !draft)
    return (
      <Notice tone="info">
        <p>{t.matterSettled}</p>
        {plan?.state === 'adopted' && <p>{t.planAdopted(plan.title)}</p>}
        <p>
          <a href={decisionsPaths.matter(organisation, matter.id)}>{t.toMatter}</a>
        </p>
      </Notice>
    );
  return (
    <Notice tone="warning">
      <p>{t.handOverFirst.why}</p>
      <p>
        {hasRole(view.actor, handOver.roles) ? (
          <a href={decisionsPaths.handOver(organisation, draft.id)}>{t.handOverFirst.link}</a>
        ) : (
          <a href={decisionsPaths.memorandum(organisation, draft.id)}>{t.handOverFirst.see}</a>
        )}
      </p>
    </Notice>
  );
}

function PlanNotice({ view, data: { plan } }: Omit<Props, 'form'>) {
  const t = recordDecisionTexts[view.locale];
  if (!plan || plan.state === 'proposed') return null;
  return (
    <Notice tone="warning">
      <p>{plan.state === 'adopted' ? t.planAdopted(plan.title) : t.planNotPutForward(plan.title)}</p>
    </Notice>
  );
}

function Fields({ view, data: { handedOver, latest, settling, bodies, plan }, form }: Props) {
  const t = recordDecisionTexts[view.locale];
  const names = decisionsTexts[view.locale].outcomes;
  return (
    <form method="post" novalidate>
      {handedOver.length > 0 && (
        <SelectField
          form={form}
          name="memorandumId"
          label={t.memorandum}
          unmarked
          prompt={t.noMemorandum}
          options={handedOver.map(({ id, title, writtenOn }) => ({
            value: String(id),
            label: `${formatDate(writtenOn, view.locale)}: ${title}`,
          }))}
        />
      )}
      <SelectField
        form={form}
        name="body"
        label={t.body}
        hint={settling && t.settles(settling)}
        required
        prompt={t.bodyPrompt}
        options={bodies.map((name) => ({ value: name, label: name }))}
      />
      {plan && !latest && (
        <RadioField
          form={form}
          name="settlesPlan"
          label={t.settlesPlan}
          hint={t.settlesPlanHint(plan.title)}
          required
          options={[
            { value: 'yes', label: t.settlesPlanYes },
            { value: 'no', label: t.settlesPlanNo },
          ]}
        />
      )}
      <DateField form={form} name="decidedOn" label={t.decidedOn} required max={today(view.now)} />
      <TextField
        form={form}
        name="itemNumber"
        label={t.itemNumber}
        hint={t.itemNumberHint}
        required
        inputmode="numeric"
        size={6}
      />
      <RadioField
        form={form}
        name="outcome"
        label={t.outcome}
        required
        options={outcomes.map((value) => ({ value, label: names[value], hint: t.outcomeHints[value] }))}
      />
      <TextArea form={form} name="text" label={t.text} hint={t.textHint} rows={6} />
      <Button>{t.save}</Button>
    </form>
  );
}
