import type { Locale } from '#platform/i18n/locale.ts';
import { Fold } from '#ui/fold.tsx';
import { DataTable } from '#ui/table.tsx';
import { classLabel } from '../amount.ts';
import { questionAnchor } from '../results.paths.ts';
import { isOfWhole, type Change, type QuestionChange } from './change.rules.ts';
import { amountsOf, changeSentence, changeWord } from './change-sentence.ts';
import { wavesTexts } from './waves.texts.ts';

/** A sentence about the whole and a table of it, and behind a line a table of every smaller group that is compared. */
export function ChangeOfQuestion({ change, locale }: { change: QuestionChange; locale: Locale }) {
  const t = wavesTexts[locale];
  const { question, changes } = change;
  const sentence = changeSentence(change, locale);
  const whole = changes.filter(isOfWhole);
  const parts = changes.filter((one) => !isOfWhole(one));
  return (
    <section aria-labelledby={questionAnchor(question.key)}>
      <h2 id={questionAnchor(question.key)}>{question.text[locale]}</h2>
      {sentence && <p>{sentence}</p>}
      {whole.length > 0 && (
        <Table caption={t.tableOf(question.text[locale])} change={{ question, changes: whole }} locale={locale} />
      )}
      {parts.length > 0 && (
        <Fold summary={t.parts(groupsIn(parts), groupsIn(parts.filter(({ differs }) => differs)))}>
          <Table caption={t.partsOf(question.text[locale])} change={{ question, changes: parts }} locale={locale} />
        </Fold>
      )}
    </section>
  );
}

function Table(props: { caption: string; change: QuestionChange; locale: Locale }) {
  const { caption, change, locale } = props;
  const { question, changes } = change;
  const t = wavesTexts[locale];
  return (
    <DataTable
      caption={caption}
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
  );
}

function groupsIn(changes: readonly Change[]): number {
  return new Set(changes.map(({ group }) => group.now.id)).size;
}
