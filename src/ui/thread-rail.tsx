import type { Child } from 'hono/jsx';
import type { Locale } from '#platform/i18n/locale.ts';
import { SignMark } from './sign.tsx';
import { uiTexts } from './ui.texts.ts';

type ThreadItem = {
  title: Child;
  href: string;
  /** "Uppdrag", "Slutsats". */
  kindLabel: string;
  state?: 'changed' | undefined;
  note?: Child | undefined;
};

/**
 * What the thing on the page rests on and what came of it, along the red line. Beside the content from 1,100 px; two disclosures
 * under the title on smaller screens (one markup: the wide page opens them by style, see thread-rail.css).
 * `current` names the thing itself: "den här enkäten".
 */
export function ThreadRail(props: {
  restsOn: readonly ThreadItem[];
  ledTo: readonly ThreadItem[];
  current: string;
  /** Where the whole thread of the thing is shown, all the way both ways. */
  wholeHref?: string | undefined;
  locale: Locale;
}) {
  const t = uiTexts[props.locale].thread;
  return (
    <nav class="thread" aria-label={t.label}>
      <Strand heading={t.restsOn} empty={t.restsOnNothing} items={props.restsOn} changed={t.changed} />
      <p class="thread-here">
        <span class="thread-knot" data-knot="here" aria-hidden="true" />
        {props.current}
      </p>
      <Strand heading={t.ledTo} empty={t.ledToNothing} items={props.ledTo} changed={t.changed} />
      {props.wholeHref !== undefined && (
        <p class="thread-whole">
          <a href={props.wholeHref}>{t.whole}</a>
        </p>
      )}
    </nav>
  );
}

function Strand(props: { heading: string; empty: string; items: readonly ThreadItem[]; changed: string }) {
  return (
    <section class="thread-strand">
      <h2 class="thread-heading">{props.heading}</h2>
      <details class="thread-fold">
        <summary>
          {props.heading} ({props.items.length})
        </summary>
        <ol>
          {props.items.map((item) => (
            <Knot item={item} changed={props.changed} />
          ))}
          {props.items.length === 0 && (
            <li>
              <span class="thread-knot" data-knot="open" aria-hidden="true" />
              <span class="quiet">{props.empty}</span>
            </li>
          )}
        </ol>
      </details>
    </section>
  );
}

function Knot({ item, changed }: { item: ThreadItem; changed: string }) {
  return (
    <li>
      <span class="thread-knot" aria-hidden="true" />
      <span class="thread-kind">{item.kindLabel}</span>
      <a href={item.href}>{item.title}</a>
      {item.state === 'changed' && (
        <span class="state" data-tone="warning">
          <SignMark sign="warning" />
          {changed}
        </span>
      )}
      {item.note !== undefined && <span class="thread-note">{item.note}</span>}
    </li>
  );
}
