import { command } from '#platform/command.ts';
import { notFound } from '#platform/errors.ts';
import { action, page } from '#platform/web/page.tsx';
import { setLinks, updateNode } from '#foundations/thread/index.ts';
import { Confirm } from '#ui/confirm.tsx';
import { Page } from '#ui/frame.tsx';
import { getFinding } from '../finding.queries.ts';
import { findingTexts } from '../finding.texts.ts';
import { lockFinding } from '../lock-finding.ts';
import { situationPaths } from '../situation.paths.ts';
import { situationTexts } from '../situation.texts.ts';
import { conversationEvidencePaths } from './conversation-evidence.paths.ts';
import { listConversationPieces } from './conversation-evidence.queries.ts';
import { conversationEvidenceTexts } from './conversation-evidence.texts.ts';

type PieceKey = { nodeId: number; questionKey: string };

/** Takes one piece of evidence, of conversations or of a received share, from a finding. What rests on the finding sees that it has moved. */
const removeConversationEvidence = command(
  'finding.remove-conversation-evidence',
  ['coordinator', 'working_group_member'],
  async (ctx, input: PieceKey & { id: number }) => {
    const finding = await lockFinding(ctx, input.id);
    const { numDeletedRows } = await ctx.db
      .deleteFrom('findingPiece')
      .where('findingId', '=', input.id)
      .where('nodeId', '=', input.nodeId)
      .where('questionKey', '=', input.questionKey)
      .executeTakeFirst();
    if (numDeletedRows === 0n) notFound();
    const left = await listConversationPieces(ctx.db, input.id);
    for (const toKind of ['conversation_round', 'joint_answer', 'received_share'] as const) {
      const ids = left.filter(({ kind }) => kind === toKind).map(({ nodeId }) => nodeId);
      await setLinks(ctx, { from: input.id, toKind, to: [...new Set(ids)] });
    }
    await updateNode(ctx, input.id, { moved: true });
    return { output: input.id, audit: { subject: input.id, details: { title: finding.title } } };
  },
);

const path = '/:organisation/lagesbild/slutsatser/:id/underlag/samtal/borttagning';

export const removeConversationEvidencePage = [
  ...page({
    path,
    access: removeConversationEvidence.roles,
    async load({ db, url }, { id }) {
      const finding = await getFinding(db, id);
      const key = readKey((name) => url.searchParams.get(name));
      const piece = (await listConversationPieces(db, id)).find(
        (one) => one.nodeId === key.nodeId && one.questionKey === key.questionKey,
      );
      return { finding, piece: piece ?? notFound() };
    },
    view(view, { finding, piece }) {
      const t = conversationEvidenceTexts[view.locale];
      const words = findingTexts[view.locale].evidence;
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
            consequences={[t.removeConsequence, words.removeSeen]}
            label={words.remove}
            action={conversationEvidencePaths.remove(view.organisation, finding.id, piece)}
            cancelHref={here}
            danger
          >
            <blockquote lang={view.locale === 'sv' ? undefined : 'sv'}>{piece.sentence}</blockquote>
            <input type="hidden" name="led" value={String(piece.nodeId)} />
            <input type="hidden" name="fraga" value={piece.questionKey} />
          </Confirm>
        </Page>
      );
    },
  }),
  ...action({
    path,
    command: removeConversationEvidence,
    input: ({ id }, raw) => ({ ...readKey((name) => raw[name]), id }),
    next: (id, view) => situationPaths.finding(view.organisation, id),
  }),
];

/** The key of a piece as the address and the form write it; what is no number names nothing. */
function readKey(valueOf: (name: string) => unknown): PieceKey {
  const nodeId = Number(valueOf('led'));
  return { nodeId: Number.isSafeInteger(nodeId) ? nodeId : 0, questionKey: String(valueOf('fraga') ?? '') };
}
