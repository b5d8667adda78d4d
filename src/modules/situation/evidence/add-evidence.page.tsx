import { z } from 'zod';
import { command } from '#platform/command.ts';
import { defineForm } from '#platform/form.ts';
import { formPage } from '#platform/web/page.tsx';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { getFinding } from '../finding.queries.ts';
import { lockFinding } from '../lock-finding.ts';
import { situationPaths, type EvidenceChoice } from '../situation.paths.ts';
import { situationTexts } from '../situation.texts.ts';
import { loadEvidenceChoice } from './evidence-choice.ts';
import { ChooseByLink, EvidenceProgress, PieceChoice } from './evidence-steps.tsx';
import { evidenceTexts } from './evidence.texts.ts';
import { pickedFields, storeEvidence, type PickedEvidence } from './store-evidence.ts';

const addEvidenceForm = defineForm(evidenceTexts, (t) => z.object(pickedFields(t)));

/** More that a finding rests on. */
export const addEvidence = command(
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
  initial: ({ chosen }) => (chosen.step === 'pieces' ? { pieces: chosen.piece } : {}),
  view(view, { finding, chosen }, form) {
    const t = evidenceTexts[view.locale];
    const href = (choice: EvidenceChoice) => situationPaths.addEvidence(view.organisation, finding.id, choice);
    const crumbs = [
      { label: situationTexts[view.locale].title, href: situationPaths.situation(view.organisation) },
      { label: finding.title, href: situationPaths.finding(view.organisation, finding.id) },
    ];
    return (
      <Page view={view} step="situation" title={t.add} lead={t.addLead(finding.title)} form={form} breadcrumbs={crumbs}>
        <EvidenceProgress {...{ view, chosen, href }} />
        <ChooseByLink {...{ view, chosen, href }} />
        {chosen.step === 'pieces' && chosen.offers.length > 0 && (
          <form method="post" novalidate>
            <PieceChoice {...{ view, chosen, href, form }} name="pieces" />
            <Button>{t.save}</Button>
          </form>
        )}
      </Page>
    );
  },
  input: (typed, { id }) => ({ ...typed, id }),
  next: (id, view) => situationPaths.finding(view.organisation, id),
});
