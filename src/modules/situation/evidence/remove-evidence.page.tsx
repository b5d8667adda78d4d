import { command } from '#platform/command.ts';
import { notFound } from '#platform/errors.ts';
import { action, page } from '#platform/web/page.tsx';
import { setLinks, updateNode } from '#foundations/thread/index.ts';
import { Confirm } from '#ui/confirm.tsx';
import { Page } from '#ui/frame.tsx';
import { getFinding, listFindingEvidence } from '../finding.queries.ts';
import { findingTexts } from '../finding.texts.ts';
import { lockFinding } from '../lock-finding.ts';
import { situationPaths } from '../situation.paths.ts';
import { situationTexts } from '../situation.texts.ts';

type PieceKey = { resultId: number; questionKey: string; shownGroupId: number };

/** Takes one piece of evidence from a finding. What rests on the finding sees that it has moved. */
const removeEvidence = command(
  'finding.remove-evidence',
  ['coordinator', 'working_group_member'],
  async (ctx, input: PieceKey & { id: number }) => {
    const finding = await lockFinding(ctx, input.id);
    const { numDeletedRows } = await ctx.db
      .deleteFrom('findingEvidence')
      .where('findingId', '=', input.id)
      .where('resultId', '=', input.resultId)
      .where('questionKey', '=', input.questionKey)
      .where('shownGroupId', '=', input.shownGroupId)
      .executeTakeFirst();
    if (numDeletedRows === 0n) notFound();
    const left = await listFindingEvidence(ctx.db, input.id);
    await setLinks(ctx, { from: input.id, toKind: 'result', to: [...new Set(left.map((piece) => piece.resultId))] });
    await updateNode(ctx, input.id, { moved: true });
    return { output: input.id, audit: { subject: input.id, details: { title: finding.title } } };
  },
);

const path = '/:organisation/lagesbild/slutsatser/:id/underlag/borttagning';

export const removeEvidencePage = [
  ...page({
    path,
    access: removeEvidence.roles,
    async load({ db, url }, { id }) {
      const finding = await getFinding(db, id);
      const key = readKey((name) => url.searchParams.get(name));
      const piece = (await listFindingEvidence(db, id)).find(
        (one) =>
          one.resultId === key.resultId && one.questionKey === key.questionKey && one.shownGroupId === key.shownGroupId,
      );
      return { finding, piece: piece ?? notFound() };
    },
    view(view, { finding, piece }) {
      const t = findingTexts[view.locale].evidence;
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
            action={situationPaths.removeEvidence(view.organisation, finding.id)}
            cancelHref={here}
            danger
          >
            <blockquote>{piece.sentence}</blockquote>
            <input type="hidden" name="resultat" value={String(piece.resultId)} />
            <input type="hidden" name="fraga" value={piece.questionKey} />
            <input type="hidden" name="grupp" value={String(piece.shownGroupId)} />
          </Confirm>
        </Page>
      );
    },
  }),
  ...action({
    path,
    command: removeEvidence,
    input: ({ id }, raw) => ({ ...readKey((name) => raw[name]), id }),
    next: (id, view) => situationPaths.finding(view.organisation, id),
  }),
];

/** The key of a piece as the address and the form write it; what is no number names nothing. */
function readKey(valueOf: (name: string) => unknown): PieceKey {
  const number = (name: string) => {
    const value = Number(valueOf(name));
    return Number.isSafeInteger(value) && Math.abs(value) < 2 ** 31 ? value : 0;
  };
  return { resultId: number('resultat'), questionKey: String(valueOf('fraga') ?? ''), shownGroupId: number('grupp') };
}
