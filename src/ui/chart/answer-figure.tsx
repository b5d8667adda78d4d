import type { Child } from 'hono/jsx';
import type { Locale } from '#platform/i18n/locale.ts';
import { uiTexts } from '#ui/ui.texts.ts';
import { AnswerTable } from './answer-table.tsx';
import type { BarRow } from './bar-geometry.ts';
import { StackedBars } from './stacked-bars.tsx';

type AnswerFigureProps = {
  /** Unique on the page. */
  id: string;
  /** The question; title of the picture and of the table. */
  title: string;
  /** The one sentence that says the result. */
  sentence: Child;
  /** What the picture shows, for those who do not see it; the sentence when it is plain text. */
  description: string;
  /** Everything given here is drawn and written: hand over nothing that may not be shown. */
  rows: readonly BarRow[];
  /** Heading of the first column: "Förvaltning". */
  groupLabel: string;
  locale: Locale;
  dir?: 'ltr' | 'rtl' | undefined;
  downloads?: readonly { href: string; label: string }[] | undefined;
};

/** Result of a question: the sentence, the picture, and always the table under it. */
export function AnswerFigure(props: AnswerFigureProps) {
  const t = uiTexts[props.locale].chart;
  return (
    <figure class="answer-figure" id={props.id}>
      <p class="answer-sentence">{props.sentence}</p>
      <StackedBars
        id={`${props.id}-bars`}
        title={props.title}
        description={props.description}
        rows={props.rows}
        locale={props.locale}
        dir={props.dir}
      />
      <AnswerTable
        caption={t.table(props.title)}
        rows={props.rows}
        groupLabel={props.groupLabel}
        answersLabel={t.answers}
        locale={props.locale}
      />
      {props.downloads && props.downloads.length > 0 && (
        <p class="answer-downloads">
          {t.download}:{' '}
          {props.downloads.map((download, index) => (
            <>
              {index > 0 && ', '}
              <a href={download.href}>{download.label}</a>
            </>
          ))}
        </p>
      )}
    </figure>
  );
}
