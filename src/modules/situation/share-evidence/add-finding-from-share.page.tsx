import { z } from 'zod';
import { command } from '#platform/command.ts';
import { optionalText, requiredText } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import { formPage } from '#platform/web/page.tsx';
import { Button } from '#ui/button.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { registerFinding } from '../add-finding/register-finding.ts';
import { findingTexts } from '../finding.texts.ts';
import { situationPaths } from '../situation.paths.ts';
import { situationTexts } from '../situation.texts.ts';
import { loadShareChoice } from './share-choice.ts';
import { shareEvidencePaths, type ShareChoice } from './share-evidence.paths.ts';
import { shareEvidenceTexts } from './share-evidence.texts.ts';
import { ChooseShare, SharePieces } from './share-steps.tsx';
import { pickedShareFields, storeShareEvidence, type PickedShare } from './store-share-evidence.ts';

const formTexts = {
  sv: { ...findingTexts.sv, picked: shareEvidenceTexts.sv },
  en: { ...findingTexts.en, picked: shareEvidenceTexts.en },
};

const findingForm = defineForm(formTexts, (t) =>
  z.object({
    title: requiredText(t.nameMissing, { tooLong: t.nameTooLong }),
    text: optionalText(t.textTooLong),
    ...pickedShareFields(t.picked),
  }),
);

/** A finding that rests on a received share from the start. Returns its id. */
const addFindingFromShare = command(
  'finding.add-from-share',
  ['coordinator', 'working_group_member'],
  async (ctx, input: PickedShare & { title: string; text: string }) => {
    const { title, text } = input;
    const id = await registerFinding(ctx, { title, text });
    await storeShareEvidence(ctx, id, input);
    return { output: id, audit: { subject: id, details: { title } } };
  },
);

export const addFindingFromSharePage = formPage({
  path: '/:organisation/lagesbild/slutsatser/ny/andel',
  form: findingForm,
  command: addFindingFromShare,
  load: async (ctx) => loadShareChoice(ctx),
  view(view, chosen, form) {
    const t = findingTexts[view.locale];
    const href = (choice: ShareChoice) => shareEvidencePaths.addFinding(view.organisation, choice);
    const crumbs = [{ label: situationTexts[view.locale].title, href: situationPaths.situation(view.organisation) }];
    return (
      <Page view={view} step="situation" title={t.addFromShare} form={form} breadcrumbs={crumbs}>
        <ChooseShare {...{ view, chosen, href }} />
        {chosen.step === 'pieces' && chosen.offers.length > 0 && (
          <form method="post" novalidate>
            <SharePieces {...{ view, chosen, form }} name="groups" />
            <TextField form={form} name="title" label={t.name} hint={t.nameHint} required />
            <TextArea form={form} name="text" label={t.text} hint={t.textHint} />
            <Button>{t.save}</Button>
          </form>
        )}
        <p>
          <a href={situationPaths.addFinding(view.organisation)}>{shareEvidenceTexts[view.locale].back}</a>
        </p>
      </Page>
    );
  },
  input: (typed) => typed,
  next: (id, view) => situationPaths.finding(view.organisation, id),
});
