import { STANDPOINT_LABELS, STANDPOINTS } from '#content/conversation-guides/index.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import type { Block, DocumentModel, Run } from '#foundations/documents/index.ts';
import type { MemberView } from '#platform/web/context.ts';
import { conversationsTexts } from '../conversations.texts.ts';
import type { NamedAnswer, Round } from '../round.queries.ts';
import { sentenceOfSum, sumOf } from '../summary.rules.ts';

/** The round's sum as a document to print and hand over. */
export function summaryDocument(
  view: Pick<MemberView, 'locale'> & { organisation: { name: string } },
  of: { round: Round; closedAt: Date; teams: number; answers: readonly NamedAnswer[] },
): DocumentModel {
  const { locale } = view;
  const { round, closedAt, teams, answers } = of;
  const { sum: t } = conversationsTexts[locale];
  const sum = sumOf(round, answers);
  const said = [
    `${t.closed(formatDate(today(closedAt), locale))}.`,
    t.counted(sum.counted, teams),
    ...(sum.unnamed > 0 ? [t.unnamed(sum.unnamed)] : []),
    ...(sum.uncounted > 0 ? [t.uncounted(sum.uncounted)] : []),
    t.lead,
  ].join(' ');
  const table: Block = {
    id: 'counts',
    type: 'table',
    caption: t.table,
    columns: [{ label: t.question }, ...STANDPOINTS.map((one) => ({ label: STANDPOINT_LABELS[one][locale] }))],
    rows: sum.questions.map(({ question, counts }) => [
      plain(question.statement[locale]),
      ...STANDPOINTS.map((one) => plain(t.of(counts[one], sum.counted))),
    ]),
  };
  const counted: Block[] =
    sum.counted === 0
      ? []
      : [
          table,
          {
            id: 'sentences',
            type: 'list',
            ordered: false,
            items: sum.questions.map((one) => plain(sentenceOfSum(one, sum.counted, locale))),
          },
          { id: 'needs', type: 'heading', level: 1, runs: plain(t.needs) },
          sum.needs.length === 0
            ? { id: 'needs-none', type: 'paragraph', runs: plain(t.needsNone) }
            : {
                id: 'needs-list',
                type: 'list',
                ordered: false,
                items: sum.needs.map(({ team, text }) => plain(`${text} (${team ?? t.withoutName})`)),
              },
        ];
  return {
    title: round.title,
    language: locale,
    head: {
      organisation: view.organisation.name,
      documentType: t.documentType,
      date: today(closedAt),
      facts: [{ label: conversationsTexts[locale].edit.guide, value: round.guide.name[locale] }],
    },
    blocks: [
      ...(round.purpose === ''
        ? []
        : [
            { id: 'purpose', type: 'heading' as const, level: 1 as const, runs: plain(t.purpose) },
            { id: 'purpose-text', type: 'paragraph' as const, runs: plain(round.purpose) },
          ]),
      { id: 'sum', type: 'heading', level: 1, runs: plain(t.heading) },
      { id: 'closed', type: 'paragraph', runs: plain(said) },
      ...counted,
    ],
  };
}

function plain(text: string): Run[] {
  return [{ text }];
}
