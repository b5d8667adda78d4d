import { command } from '#platform/command.ts';
import { notFound } from '#platform/errors.ts';
import { action, page } from '#platform/web/page.tsx';
import { setLinks, updateNode } from '#foundations/thread/index.ts';
import { Confirm } from '#ui/confirm.tsx';
import { Page } from '#ui/frame.tsx';
import { getFinding } from '../finding.queries.ts';
import { lockFinding } from '../lock-finding.ts';
import { situationPaths } from '../situation.paths.ts';
import { situationTexts } from '../situation.texts.ts';
import { listFindingEvidence } from './evidence.queries.ts';
import { evidenceTexts } from './evidence.texts.ts';

/** Takes one piece of evidence from a finding. What rests on the finding sees that it has moved. */
const removeEvidence = command(
  'finding.remove-evidence',
  ['coordinator', 'working_group_member'],
  async (ctx, { id, evidenceId }: { id: number; evidenceId: number }) => {
    const finding = await lockFinding(ctx, id);
    const before = await listFindingEvidence(ctx.db, id);
    const { kind } = before.find((one) => one.id === evidenceId) ?? notFound();
    await ctx.db.deleteFrom('evidence').where('id', '=', evidenceId).execute();
    const left = before.filter((one) => one.kind === kind && one.id !== evidenceId);
    await setLinks(ctx, { from: id, toKind: kind, to: [...new Set(left.map(({ nodeId }) => nodeId))] });
    await updateNode(ctx, id, { moved: true });
    return { output: id, audit: { subject: id, details: { title: finding.title } } };
  },
);

const path = '/:organisation/lagesbild/slutsatser/:id/underlag/:evidenceId/borttagning';

export const removeEvidencePage = [
  ...page({
    path,
    access: removeEvidence.roles,
    async load({ db }, { id, evidenceId }) {
      const finding = await getFinding(db, id);
      const piece = (await listFindingEvidence(db, id)).find((one) => one.id === evidenceId);
      return { finding, piece: piece ?? notFound() };
    },
    view(view, { finding, piece }) {
      const t = evidenceTexts[view.locale];
      const here = situationPaths.finding(view.organisation, finding.id);
      const crumbs = [
        { label: situationTexts[view.locale].title, href: situationPaths.situation(view.organisation) },
        { label: finding.title, href: here },
      ];
      return (
        <Page view={view} step="situation" title={t.removeQuestion} breadcrumbs={crumbs}>
          <Confirm
            heading="h2"
            question={finding.title}
            consequences={[t.removeConsequence, t.removeSeen]}
            label={t.remove}
            action={situationPaths.removeEvidence(view.organisation, finding.id, piece.id)}
            cancelHref={here}
            danger
          >
            {/* Picked in Swedish, whatever the reader's language. */}
            <blockquote lang={view.locale === 'sv' ? undefined : 'sv'}>{piece.sentence}</blockquote>
          </Confirm>
        </Page>
      );
    },
  }),
  ...action({
    path,
    command: removeEvidence,
    input: ({ id, evidenceId }) => ({ id, evidenceId }),
    next: (id, view) => situationPaths.finding(view.organisation, id),
  }),
];
