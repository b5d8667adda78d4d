import { z } from 'zod';
import { basisField, refuseIfChanged, type Change } from '#platform/basis.ts';
import { command } from '#platform/command.ts';
import { optionalText, requiredText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { formPage } from '#platform/web/page.tsx';
import { updateNode } from '#foundations/thread/index.ts';
import { BasisField } from '#ui/basis-field.tsx';
import { Button } from '#ui/button.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { getFinding } from '../finding.queries.ts';
import { findingTexts } from '../finding.texts.ts';
import { lockFinding } from '../lock-finding.ts';
import { Prose } from '../prose.tsx';
import { situationPaths } from '../situation.paths.ts';
import { situationTexts } from '../situation.texts.ts';

const changeFindingForm = defineForm(findingTexts, (t) =>
  z.object({
    title: requiredText(t.nameMissing, { tooLong: t.nameTooLong }),
    text: optionalText(t.textTooLong),
    basis: basisField(),
  }),
);

/** New words for a finding. */
export const changeFinding = command(
  'finding.change',
  ['coordinator', 'working_group_member'],
  async (ctx, input: Change<FormInput<typeof changeFindingForm>> & { id: number }) => {
    const { id, title, text } = input;
    const stored = await lockFinding(ctx, id);
    refuseIfChanged(ctx, stored, input.basis);
    const moved = stored.title !== title || stored.text !== text;
    await ctx.db.updateTable('finding').set({ title, text }).where('id', '=', id).execute();
    await updateNode(ctx, id, { title, moved });
    return { output: id, audit: { subject: id, details: { title } } };
  },
);

export const changeFindingPage = formPage({
  path: '/:organisation/lagesbild/slutsatser/:id/andring',
  form: changeFindingForm,
  command: changeFinding,
  load: async ({ db }, { id }) => getFinding(db, id),
  initial: ({ title, text }) => ({ title, text }),
  view(view, finding, form) {
    const t = findingTexts[view.locale];
    const crumbs = [
      { label: situationTexts[view.locale].title, href: situationPaths.situation(view.organisation) },
      { label: finding.title, href: situationPaths.finding(view.organisation, finding.id) },
    ];
    return (
      <Page view={view} step="situation" title={t.change} form={form} breadcrumbs={crumbs}>
        <form method="post" novalidate>
          <BasisField form={form} stored={{ title: finding.title, text: finding.text }}>
            <p>{finding.title}</p>
            <Prose text={finding.text} />
          </BasisField>
          <TextField form={form} name="title" label={t.name} hint={t.nameHint} required />
          <TextArea form={form} name="text" label={t.text} hint={t.textHint} />
          <Button>{t.save}</Button>
        </form>
      </Page>
    );
  },
  input: (typed, { id }) => ({ ...typed, id }),
  next: (id, view) => situationPaths.finding(view.organisation, id),
});
