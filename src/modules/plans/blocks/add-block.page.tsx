import { z } from 'zod';
import { optionalText, requiredText } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import { formPage } from '#platform/web/page.tsx';
import { Button } from '#ui/button.tsx';
import { TextArea } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { toMarkup } from '#foundations/documents/index.ts';
import { getPlan, listBlocks } from '../plan.queries.ts';
import { planTexts } from '../plan.texts.ts';
import { plansPaths } from '../plans.paths.ts';
import { addBlock } from './block.commands.ts';
import { blockTexts } from './block.texts.ts';

const addBlockForm = defineForm(blockTexts, (t) =>
  z.object({
    text: requiredText(t.newMissing, { max: 20_000, tooLong: t.tooLong }),
    after: optionalText(t.tooLong, 64),
  }),
);

export const addBlockPage = formPage({
  path: '/:organisation/planer/:id/stycken/nytt',
  form: addBlockForm,
  command: addBlock,
  async load({ db, url }, { id }) {
    const plan = await getPlan(db, id);
    const after = (await listBlocks(db, id)).find((block) => block.id === url.searchParams.get('efter'));
    return { plan, after };
  },
  initial: ({ after }) => ({ after: after?.id ?? '' }),
  view(view, { plan, after }, form) {
    const t = blockTexts[view.locale];
    const crumbs = [
      { label: planTexts[view.locale].title, href: plansPaths.plans(view.organisation) },
      { label: plan.title, href: plansPaths.plan(view.organisation, plan.id, after?.id) },
    ];
    const lead = after ? t.addAfter(shortened(toMarkup([after.content]))) : t.addLast;
    return (
      <Page view={view} step="plan" title={t.add} lead={lead} form={form} breadcrumbs={crumbs}>
        <form method="post" novalidate>
          <input type="hidden" name="after" value={after?.id ?? ''} />
          <TextArea form={form} name="text" label={t.text} hint={t.textHint} rows={12} required />
          <Button>{t.save}</Button>
        </form>
      </Page>
    );
  },
  input: (typed, { id }) => ({ ...typed, planId: id }),
  next: (block, view, { id }) => plansPaths.plan(view.organisation, id, block),
});

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
