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
import { loadConversationChoice } from './conversation-choice.ts';
import { conversationEvidencePaths, type ConversationChoice } from './conversation-evidence.paths.ts';
import { conversationEvidenceTexts } from './conversation-evidence.texts.ts';
import { ChooseConversation, PieceChoice } from './conversation-steps.tsx';
import { pickedFields, storeConversationEvidence, type PickedConversation } from './store-conversation-evidence.ts';

const formTexts = {
  sv: { ...findingTexts.sv, picked: conversationEvidenceTexts.sv },
  en: { ...findingTexts.en, picked: conversationEvidenceTexts.en },
};

const findingForm = defineForm(formTexts, (t) =>
  z.object({
    title: requiredText(t.nameMissing, { tooLong: t.nameTooLong }),
    text: optionalText(t.textTooLong),
    ...pickedFields(t.picked),
  }),
);

/** A finding that rests on conversations from the start. Returns its id. */
const addFindingFromConversation = command(
  'finding.add-from-conversation',
  ['coordinator', 'working_group_member'],
  async (ctx, input: PickedConversation & { title: string; text: string }) => {
    const { title, text } = input;
    const id = await registerFinding(ctx, { title, text });
    await storeConversationEvidence(ctx, id, input);
    return { output: id, audit: { subject: id, details: { title } } };
  },
);

export const addFindingFromConversationPage = formPage({
  path: '/:organisation/lagesbild/slutsatser/ny/samtal',
  form: findingForm,
  command: addFindingFromConversation,
  load: async (ctx) => loadConversationChoice(ctx),
  view(view, chosen, form) {
    const t = findingTexts[view.locale];
    const words = conversationEvidenceTexts[view.locale];
    const href = (choice: ConversationChoice) => conversationEvidencePaths.addFinding(view.organisation, choice);
    const crumbs = [{ label: situationTexts[view.locale].title, href: situationPaths.situation(view.organisation) }];
    return (
      <Page view={view} step="situation" title={t.addFromConversation} form={form} breadcrumbs={crumbs}>
        <ChooseConversation {...{ view, chosen, href }} />
        {chosen.step === 'pieces' && chosen.offers.length > 0 && (
          <form method="post" novalidate>
            <PieceChoice {...{ view, chosen, form }} name="pieces" />
            <TextField form={form} name="title" label={t.name} hint={t.nameHint} required />
            <TextArea form={form} name="text" label={t.text} hint={t.textHint} />
            <Button>{t.save}</Button>
          </form>
        )}
        <p>
          <a href={situationPaths.addFinding(view.organisation)}>{words.back}</a>
        </p>
      </Page>
    );
  },
  input: (typed) => typed,
  next: (id, view) => situationPaths.finding(view.organisation, id),
});
