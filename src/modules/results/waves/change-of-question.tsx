import type { Locale } from '#platform/i18n/locale.ts';
import { DataTable } from '#ui/table.tsx';
import { classLabel } from '../amount.ts';
import { questionAnchor } from '../results.paths.ts';
import type { QuestionChange } from './change.rules.ts';
import { amountsOf, changeSentence, changeWord } from './change-sentence.ts';
import { wavesTexts } from './waves.texts.ts';

/** A sentence about the whole and a table of every group that is compared. */
export function ChangeOfQuestion({ change, locale }: { change: QuestionChange; locale: Locale }) {
  const t = wavesTexts[locale];
  const { question, changes } = change;
  const text = question.text[locale];
  const sentence = changeSentence(change, locale);
  return (
    <section aria-labelledby={questionAnchor(question.key)}>
      <h2 id={questionAnchor(question.key)}>{text}</h2>
      {sentence && <p>{sentence}</p>}
      <DataTable
        caption={t.tableOf(text)}
        captionHidden
        columns={[
          { label: t.columns.group, rowHeader: true, cell: ({ group }) => group.now.name },
          { label: t.columns.answer, cell: ({ options }) => classLabel(question, options, locale) },
          { label: t.columns.before, cell: (row) => amountsOf(row, locale).before },
          { label: t.columns.now, cell: (row) => amountsOf(row, locale).now },
          { label: t.columns.change, cell: (row) => changeWord(row, locale) },
        ]}
        rows={changes}
      />
    </section>
  );
}
