import { z } from 'zod';
import { command } from '#platform/command.ts';
import { reference, references, requiredText } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import { formPage } from '#platform/web/page.tsx';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { conversationEvidencePaths } from '../conversation-evidence/conversation-evidence.paths.ts';
import { conversationEvidenceTexts } from '../conversation-evidence/conversation-evidence.texts.ts';
import { OtherEvidence } from '../conversation-evidence/conversation-pieces.tsx';
import { getFinding } from '../finding.queries.ts';
import { findingTexts } from '../finding.texts.ts';
import { lockFinding } from '../lock-finding.ts';
import { shareEvidencePaths } from '../share-evidence/share-evidence.paths.ts';
import { shareEvidenceTexts } from '../share-evidence/share-evidence.texts.ts';
import { situationPaths } from '../situation.paths.ts';
import { situationTexts } from '../situation.texts.ts';
import { loadEvidenceChoice } from './evidence-choice.ts';
import { ChooseByLink, EvidenceProgress, GroupChoice } from './evidence-steps.tsx';
import { storeEvidence, type PickedEvidence } from './store-evidence.ts';

const addEvidenceForm = defineForm(findingTexts, (t) =>
  z.object({
    resultId: reference(t.evidence.gone),
    questionKey: requiredText(t.evidence.gone, { max: 10 }),
    groups: references(t.evidence.groupMissing),
  }),
);

/** More that a finding rests on. */
const addEvidence = command(
  'finding.add-evidence',
  ['coordinator', 'working_group_member'],
  async (ctx, input: PickedEvidence & { id: number }) => {
    const finding = await lockFinding(ctx, input.id);
    await storeEvidence(ctx, input.id, input);
    return { output: input.id, audit: { subject: input.id, details: { title: finding.title } } };
  },
);

export const addEvidencePage = formPage({
  path: '/:organisation/lagesbild/slutsatser/:id/underlag/nytt',
  form: addEvidenceForm,
  command: addEvidence,
  async load(ctx, { id }) {
    return { finding: await getFinding(ctx.db, id), chosen: await loadEvidenceChoice(ctx) };
  },
  initial: ({ chosen }) => (chosen.step === 'groups' ? { groups: chosen.groupId } : {}),
  view(view, { finding, chosen }, form) {
    const t = findingTexts[view.locale].evidence;
    const way = {
      view,
      chosen,
      href: (choice: object) => situationPaths.addEvidence(view.organisation, finding.id, choice),
    };
    const crumbs = [
      { label: situationTexts[view.locale].title, href: situationPaths.situation(view.organisation) },
      { label: finding.title, href: situationPaths.finding(view.organisation, finding.id) },
    ];
    return (
      <Page
        view={view}
        step="situation"
        title={t.addTitle}
        lead={t.addLead(finding.title)}
        form={form}
        breadcrumbs={crumbs}
      >
        <EvidenceProgress {...way} />
        <ChooseByLink {...way} allowWithout={false} />
        {chosen.step === 'result' && (
          <>
            <OtherEvidence
              href={conversationEvidencePaths.add(view.organisation, finding.id)}
              label={conversationEvidenceTexts[view.locale].other}
            />
            <OtherEvidence
              href={shareEvidencePaths.add(view.organisation, finding.id)}
              label={shareEvidenceTexts[view.locale].other}
            />
          </>
        )}
        {chosen.step === 'groups' && (
          <form method="post" novalidate>
            <GroupChoice
              {...way}
              form={form}
              name="groups"
              allHref={way.href({ resultId: chosen.result.id, questionKey: chosen.question.key, all: true })}
            />
            <Button>{t.saveEvidence}</Button>
          </form>
        )}
      </Page>
    );
  },
  input: (typed, { id }) => ({ ...typed, id }),
  next: (id, view) => situationPaths.finding(view.organisation, id),
});
