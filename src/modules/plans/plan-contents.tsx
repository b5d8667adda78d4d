import { plainText, type Block, type DocumentModel } from '#foundations/documents/index.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { planTexts } from './plan.texts.ts';

type Heading = Extract<Block, { type: 'heading' }>;
type Part = { heading: Heading; under: Heading[] };

/** Fewer headings than this are seen at a glance. */
const worthListing = 6;

/** The parts of the plan and its measures, each with the way there: open beside the text, a line to open on a phone (writing.css). */
export function PlanContents({ document, locale }: { document: DocumentModel; locale: Locale }) {
  const t = planTexts[locale].page;
  const parts = partsOf(document.blocks);
  if (parts.reduce((sum, { under }) => sum + 1 + under.length, 0) < worthListing) return null;
  return (
    <nav class="plan-contents no-print" aria-label={t.contents}>
      <h2>{t.contents}</h2>
      <details>
        <summary>{t.contents}</summary>
        <ul lang={document.language}>
          {parts.map(({ heading, under }) => (
            <li>
              <Way to={heading} />
              {under.length > 0 && (
                <ul>
                  {under.map((one) => (
                    <li>
                      <Way to={one} />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}

function Way({ to }: { to: Heading }) {
  return <a href={`#${to.id}`}>{plainText(to.runs)}</a>;
}

/** Headings of the first level with those of the second under them; smaller ones are left to the text. */
function partsOf(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [];
  for (const block of blocks) {
    if (block.type !== 'heading' || plainText(block.runs).trim() === '') continue;
    const last = parts.at(-1);
    if (block.level === 1 || !last) parts.push({ heading: block, under: [] });
    else if (block.level === 2) last.under.push(block);
  }
  return parts;
}
