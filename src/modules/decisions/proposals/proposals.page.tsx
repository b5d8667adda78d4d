import type { FormState } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { MemberView } from '#platform/web/context.ts';
import { action, formPage } from '#platform/web/page.tsx';
import { Button, PostButton } from '#ui/button.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { DataTable } from '#ui/table.tsx';
import { decisionsPaths } from '../decisions.paths.ts';
import { loadMemorandum, MemorandumPart } from '../memorandum-part.tsx';
import type { Memorandum } from '../memorandum.queries.ts';
import { finalBody } from '../proposal.rules.ts';
import { addProposal, moveProposal } from './proposal.command.ts';
import { addProposalForm, type AddProposal } from './proposal.form.ts';
import { proposalsTexts } from './proposals.texts.ts';

export const proposalsPage = formPage({
  path: '/:organisation/tjansteskrivelser/:id/forslag',
  form: addProposalForm,
  command: addProposal,
  load: async ({ db }, { id }) => loadMemorandum(db, id),
  initial: ({ memorandum }) => ({ body: finalBody(memorandum, memorandum.proposals) }),
  view(view, at, form) {
    const t = proposalsTexts[view.locale];
    return (
      <MemorandumPart view={view} at={at} title={t.title} lead={t.lead} form={form}>
        {at.memorandum.proposals.length === 0 ? <p>{t.none}</p> : <Proposals view={view} memorandum={at.memorandum} />}
        <h2>{t.addHeading}</h2>
        <form method="post" novalidate>
          <ProposalFields form={form} locale={view.locale} />
          <Button>{t.add}</Button>
        </form>
        <p>
          <a href={decisionsPaths.memorandum(view.organisation, at.memorandum.id)}>{t.done}</a>
        </p>
      </MemorandumPart>
    );
  },
  input: (typed, { id }) => ({ ...typed, memorandumId: id }),
  next: (id, view) => decisionsPaths.proposals(view.organisation, id),
});

/** `direction` is `up` or `down`, sent by the button. */
export const moveProposalAction = action({
  path: '/:organisation/tjansteskrivelser/:id/forslag/:proposalId/flytt',
  command: moveProposal,
  input: ({ id, proposalId }, { direction }): Parameters<typeof moveProposal.run>[1] => ({
    memorandumId: id,
    id: proposalId,
    direction: direction === 'up' ? 'up' : 'down',
  }),
  next: (id, view) => decisionsPaths.proposals(view.organisation, id),
});

export function ProposalFields<T extends AddProposal>({ form, locale }: { form: FormState<T>; locale: Locale }) {
  const t = proposalsTexts[locale];
  return (
    <>
      <TextField form={form} name="body" label={t.body} hint={t.bodyHint} required />
      <TextArea form={form} name="text" label={t.text} hint={t.textHint} rows={3} required />
    </>
  );
}

function Proposals({ view, memorandum }: { view: MemberView; memorandum: Memorandum }) {
  const t = proposalsTexts[view.locale];
  const { organisation } = view;
  const last = memorandum.proposals.length - 1;
  const move = (id: number, direction: 'up' | 'down', label: string) => (
    <PostButton
      action={decisionsPaths.moveProposal(organisation, memorandum.id, id)}
      fields={{ direction }}
      label={label}
    />
  );
  return (
    <DataTable
      caption={t.table.caption}
      rows={memorandum.proposals.map((proposal, index) => ({ proposal, index }))}
      columns={[
        { label: t.table.text, rowHeader: true, cell: ({ proposal }) => proposal.text },
        { label: t.table.body, cell: ({ proposal }) => proposal.body },
        {
          label: t.table.order,
          cell: ({ proposal, index }) => (
            <>
              {index > 0 && move(proposal.id, 'up', t.up)}
              {index < last && move(proposal.id, 'down', t.down)}
            </>
          ),
        },
        {
          label: t.table.change,
          cell: ({ proposal }) => (
            <>
              <a href={decisionsPaths.proposal(organisation, memorandum.id, proposal.id)}>{t.change.link}</a>
              {' · '}
              <a class="unbroken" href={decisionsPaths.removeProposal(organisation, memorandum.id, proposal.id)}>
                {t.change.remove}
              </a>
            </>
          ),
        },
      ]}
    />
  );
}
