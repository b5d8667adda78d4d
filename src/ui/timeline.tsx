import type { Child } from 'hono/jsx';
import { useUiTexts } from './locale-context.ts';
import { SignMark } from './sign.tsx';

type TimelineItem = {
  /** `outside` comes by law or by others, and nobody says here when it has. */
  stage: 'done' | 'now' | 'coming' | 'outside';
  title: Child;
  /** Where the thing itself is read. */
  href?: string | undefined;
  /** As read by people, `12 maj 2026`; `isoDate` is YYYY-MM-DD. */
  date?: string | undefined;
  isoDate?: string | undefined;
  /** `KS § 41`. */
  reference?: string | undefined;
  documents?: readonly { href: string; label: Child }[] | undefined;
  note?: Child;
};

const signs = { done: 'filled', now: 'half', coming: 'open', outside: 'open' } as const;

/** A matter from start to legal force, downwards, with dates, paragraphs and documents. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol class="timeline">
      {items.map((item) => (
        <Moment item={item} />
      ))}
    </ol>
  );
}

function Moment({ item }: { item: TimelineItem }) {
  const t = useUiTexts();
  return (
    <li data-stage={item.stage} aria-current={item.stage === 'now' ? 'step' : undefined}>
      <SignMark sign={signs[item.stage]} />
      <p class="timeline-when">
        {item.date && <time datetime={item.isoDate}>{item.date}</time>}
        {(item.stage === 'now' || item.stage === 'coming') && (
          <span class="timeline-stage">{t.stages[item.stage]}</span>
        )}
      </p>
      <div class="timeline-what">
        <p class="timeline-title">
          {item.href === undefined ? item.title : <a href={item.href}>{item.title}</a>}
          {item.reference && (
            <span class="quiet">
              {' '}
              · <span class="timeline-reference">{item.reference}</span>
            </span>
          )}
        </p>
        {item.note !== undefined && <p class="quiet">{item.note}</p>}
        {item.documents && item.documents.length > 0 && (
          <ul class="timeline-documents">
            {item.documents.map((document) => (
              <li>
                <a href={document.href}>{document.label}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
