import { notFound } from '#platform/errors.ts';
import type { Tx } from '#db/connection.ts';
import { action, formPage, page } from '#platform/web/page.tsx';
import { BasisField } from '#ui/basis-field.tsx';
import { Button } from '#ui/button.tsx';
import { decisionsPaths } from '../decisions.paths.ts';
import { loadMemorandum, MemorandumPart } from '../memorandum-part.tsx';
import { RemovePart } from '../remove-part.tsx';
import { changeProposal, proposalPart, removeProposal } from './proposal.command.ts';
import { changeProposalForm } from './proposal.form.ts';
import { ProposalFields } from './proposals.page.tsx';
import { proposalsTexts } from './proposals.texts.ts';

type Ids = { id: number; proposalId: number };

export const changeProposalPage = formPage({
  path: '/:organisation/tjansteskrivelser/:id/forslag/:proposalId',
  form: changeProposalForm,
  command: changeProposal,
  load: async ({ db }, ids) => loadProposal(db, ids),
  initial: ({ proposal }) => proposalPart(proposal),
  view(view, { at, proposal }, form, { id }) {
    const t = proposalsTexts[view.locale];
    return (
      <MemorandumPart view={view} at={at} title={t.change.title} form={form}>
        <form method="post" novalidate>
          <BasisField
            form={form}
            stored={proposalPart(proposal)}
            href={decisionsPaths.proposals(view.organisation, id)}
          >
            <p class="typed">{proposal.text}</p>
          </BasisField>
          <ProposalFields form={form} locale={view.locale} />
          <Button>{t.change.save}</Button>
        </form>
      </MemorandumPart>
    );
  },
  input: (typed, { id, proposalId }) => ({ ...typed, memorandumId: id, id: proposalId }),
  next: (id, view) => decisionsPaths.proposals(view.organisation, id),
});

const removePath = '/:organisation/tjansteskrivelser/:id/forslag/:proposalId/borttagning';

export const removeProposalPage = [
  ...page({
    path: removePath,
    access: removeProposal.roles,
    load: async ({ db }, ids) => loadProposal(db, ids),
    view: (view, { at, proposal }, { id, proposalId }) => (
      <RemovePart
        view={view}
        at={at}
        texts={proposalsTexts[view.locale].remove}
        what={proposal.text}
        action={decisionsPaths.removeProposal(view.organisation, id, proposalId)}
        cancelHref={decisionsPaths.proposals(view.organisation, id)}
      />
    ),
  }),
  ...action({
    path: removePath,
    command: removeProposal,
    input: ({ id, proposalId }) => ({ memorandumId: id, id: proposalId }),
    next: (id, view) => decisionsPaths.proposals(view.organisation, id),
  }),
];

async function loadProposal(db: Tx, { id, proposalId }: Ids) {
  const at = await loadMemorandum(db, id);
  const proposal = at.memorandum.proposals.find((one) => one.id === proposalId) ?? notFound();
  return { at, proposal };
}
