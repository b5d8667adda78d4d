import { getPlan } from '#modules/plans/index.ts';
import { listCommittees } from '#modules/organisation/index.ts';
import { formPage } from '#platform/web/page.tsx';
import { today } from '#foundations/clocks/index.ts';
import { Button } from '#ui/button.tsx';
import { DateField, RadioField, SelectField, TextArea, TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { matterCrumbs } from '../crumbs.ts';
import { decisionsPaths } from '../decisions.paths.ts';
import { decisionsTexts } from '../decisions.texts.ts';
import { getMatter } from '../matter.queries.ts';
import { outcomes } from '../matter.rules.ts';
import { listMemoranda } from '../memorandum.queries.ts';
import { finalBody, sameBody } from '../proposal.rules.ts';
import { recordDecision } from './record-decision.command.ts';
import { recordDecisionForm } from './record-decision.form.ts';
import { recordDecisionTexts } from './record-decision.texts.ts';

export const recordDecisionPage = formPage({
  path: '/:organisation/arenden/:id/beslut/nytt',
  form: recordDecisionForm,
  command: recordDecision,
  async load({ db }, { id }) {
    const matter = await getMatter(db, id);
    const memoranda = (await listMemoranda(db, id)).filter(({ state }) => state === 'handed-over');
    const latest = memoranda.at(-1);
    const committees = await listCommittees(db);
    const asked = memoranda.flatMap((one) => [one.addressee, ...one.proposals.map(({ body }) => body)]);
    const planId = latest?.planId ?? matter.planId;
    return {
      matter,
      memoranda,
      settling: latest && finalBody(latest, latest.proposals),
      latest,
      bodies: distinct([...asked, ...committees.map(({ name }) => name)]),
      plan: planId === null ? undefined : await getPlan(db, planId),
    };
  },
  initial: ({ latest, settling }, view) => ({
    memorandumId: latest ? String(latest.id) : '',
    body: settling ?? '',
    decidedOn: today(view.now),
  }),
  view(view, { matter, memoranda, settling, bodies, plan }, form) {
    const t = recordDecisionTexts[view.locale];
    const names = decisionsTexts[view.locale].outcomes;
    return (
      <Page
        view={view}
        step="decision"
        title={t.title}
        lead={t.lead}
        form={form}
        breadcrumbs={matterCrumbs(view, matter)}
      >
        {plan && plan.state !== 'proposed' && (
          <Notice tone="warning">
            <p>{t.planNotProposed(plan.title)}</p>
          </Notice>
        )}
        <form method="post" novalidate>
          {memoranda.length > 0 && (
            <SelectField
              form={form}
              name="memorandumId"
              label={t.memorandum}
              unmarked
              prompt={t.noMemorandum}
              options={memoranda.map(({ id, title, writtenOn }) => ({
                value: String(id),
                label: `${title} (${writtenOn})`,
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
      </Page>
    );
  },
  input: (typed, { id }) => ({ ...typed, matterId: id }),
  next: ({ matterId }, view) => decisionsPaths.matter(view.organisation, matterId),
});

function distinct(names: readonly string[]): string[] {
  return names.filter((name, at) => names.findIndex((other) => sameBody(other, name)) === at);
}
