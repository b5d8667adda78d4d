import { z } from 'zod';
import { command } from '#platform/command.ts';
import { defineForm } from '#platform/form.ts';
import { formPage } from '#platform/web/page.tsx';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { getFinding } from '../finding.queries.ts';
import { lockFinding } from '../lock-finding.ts';
import { situationPaths } from '../situation.paths.ts';
import { situationTexts } from '../situation.texts.ts';
import { loadConversationChoice } from './conversation-choice.ts';
import { conversationEvidencePaths, type ConversationChoice } from './conversation-evidence.paths.ts';
import { conversationEvidenceTexts } from './conversation-evidence.texts.ts';
import { ChooseConversation, PieceChoice } from './conversation-steps.tsx';
import { pickedFields, storeConversationEvidence, type PickedConversation } from './store-conversation-evidence.ts';

const pickedForm = defineForm(conversationEvidenceTexts, (t) => z.object(pickedFields(t)));

/** More that a finding rests on: joint answers of teams, or the sum of a round. */
export const addConversationEvidence = command(
  'finding.add-conversation-evidence',
  ['coordinator', 'working_group_member'],
  async (ctx, input: PickedConversation & { id: number }) => {
    const finding = await lockFinding(ctx, input.id);
    await storeConversationEvidence(ctx, input.id, input);
    return { output: input.id, audit: { subject: input.id, details: { title: finding.title } } };
  },
);

export const addConversationEvidencePage = formPage({
  path: '/:organisation/lagesbild/slutsatser/:id/underlag/samtal',
  form: pickedForm,
  command: addConversationEvidence,
  load: async (ctx, { id }) => ({
    finding: await getFinding(ctx.db, id),
    chosen: await loadConversationChoice(ctx),
  }),
  view(view, { finding, chosen }, form) {
    const t = conversationEvidenceTexts[view.locale];
    const href = (choice: ConversationChoice) => conversationEvidencePaths.add(view.organisation, finding.id, choice);
    const crumbs = [
      { label: situationTexts[view.locale].title, href: situationPaths.situation(view.organisation) },
      { label: finding.title, href: situationPaths.finding(view.organisation, finding.id) },
    ];
    return (
      <Page view={view} step="situation" title={t.addTitle} form={form} breadcrumbs={crumbs}>
        <ChooseConversation {...{ view, chosen, href }} />
        {chosen.step === 'pieces' && chosen.offers.length > 0 && (
          <form method="post" novalidate>
            <PieceChoice {...{ view, chosen, form }} name="pieces" />
            <Button>{t.save}</Button>
          </form>
        )}
        <p>
          <a href={situationPaths.addEvidence(view.organisation, finding.id)}>{t.back}</a>
        </p>
      </Page>
    );
  },
  input: (typed, { id }) => ({ ...typed, id }),
  next: (id, view) => situationPaths.finding(view.organisation, id),
});
