import { isPdfAvailable, renderPdf, renderWord } from '#foundations/documents/index.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { download } from '#platform/web/page.tsx';
import { conversationsTexts } from '../conversations.texts.ts';
import { getRoundIn } from '../round-in-state.ts';
import { listNamedAnswers, listTeams } from '../round.queries.ts';
import { summaryDocument } from './summary-document.ts';
import { summaryTable } from './summary-table.ts';

const formats = {
  pdf: { mediaType: 'application/pdf', ending: 'pdf' },
  word: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', ending: 'docx' },
  csv: { mediaType: 'text/csv; charset=utf-8', ending: 'csv' },
} as const;

/** A closed round to take away; `:format` is `pdf`, `word` or `csv`. */
export const summaryFile = download({
  path: '/:organisation/samtal/:id/sammanstallning/:format',
  async load(ctx, { id, format }) {
    const round = await getRoundIn(ctx, id, ['closed']);
    return {
      format: formatOf(format),
      round,
      closedAt: round.closedAt ?? notFound(),
      teams: (await listTeams(ctx.db, id)).length,
      answers: await listNamedAnswers(ctx.db, id),
    };
  },
  async make({ format, round, closedAt, teams, answers }, view) {
    const { mediaType, ending } = formats[format];
    const t = conversationsTexts[view.locale];
    if (format === 'pdf' && !isPdfAvailable()) throw new AppError('not-now', t.open.noPdf);
    const body =
      format === 'csv'
        ? new TextEncoder().encode(summaryTable(round, answers, view.locale))
        : new Uint8Array(
            await (format === 'pdf' ? renderPdf : renderWord)(
              summaryDocument(view, { round, closedAt, teams, answers }),
            ),
          );
    return { body, mediaType, name: `${t.sum.file} ${round.title}.${ending}` };
  },
});

function formatOf(text: string): keyof typeof formats {
  return text === 'pdf' || text === 'word' || text === 'csv' ? text : notFound();
}
