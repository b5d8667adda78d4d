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
import { loadShareChoice } from './share-choice.ts';
import { shareEvidencePaths, type ShareChoice } from './share-evidence.paths.ts';
import { shareEvidenceTexts } from './share-evidence.texts.ts';
import { ChooseShare, SharePieces } from './share-steps.tsx';
import { pickedShareFields, storeShareEvidence, type PickedShare } from './store-share-evidence.ts';

const pickedForm = defineForm(shareEvidenceTexts, (t) => z.object(pickedShareFields(t)));

/** More that a finding rests on: what was received of a joint survey. */
const addShareEvidence = command(
  'finding.add-share-evidence',
  ['coordinator', 'working_group_member'],
  async (ctx, input: PickedShare & { id: number }) => {
    const finding = await lockFinding(ctx, input.id);
    await storeShareEvidence(ctx, input.id, input);
    return { output: input.id, audit: { subject: input.id, details: { title: finding.title } } };
  },
);

export const addShareEvidencePage = formPage({
  path: '/:organisation/lagesbild/slutsatser/:id/underlag/andel',
  form: pickedForm,
  command: addShareEvidence,
  load: async (ctx, { id }) => ({ finding: await getFinding(ctx.db, id), chosen: await loadShareChoice(ctx) }),
  view(view, { finding, chosen }, form) {
    const t = shareEvidenceTexts[view.locale];
    const href = (choice: ShareChoice) => shareEvidencePaths.add(view.organisation, finding.id, choice);
    const crumbs = [
      { label: situationTexts[view.locale].title, href: situationPaths.situation(view.organisation) },
      { label: finding.title, href: situationPaths.finding(view.organisation, finding.id) },
    ];
    return (
      <Page view={view} step="situation" title={t.addTitle} form={form} breadcrumbs={crumbs}>
        <ChooseShare {...{ view, chosen, href }} />
        {chosen.step === 'pieces' && chosen.offers.length > 0 && (
          <form method="post" novalidate>
            <SharePieces {...{ view, chosen, form }} name="groups" />
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
