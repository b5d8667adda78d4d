import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { plainText, type Block, type DocumentModel } from './blocks.ts';
import { ChartView } from './chart-view.tsx';
import { DocumentHeadView, FactList } from './document-head.tsx';
import { DocumentTable } from './document-table.tsx';
import { documentTexts } from './documents.texts.ts';
import { prepareDocument } from './prepare.ts';
import { RunsView } from './runs-view.tsx';
import { readSvg, UnsafeSvgError, writeSvg } from './svg.ts';

type DocumentViewProps = {
  document: DocumentModel;
  /** How far the headings stand below the document's own: 1 (the usual) makes its first level h2, under the page's h1, which is the title. */
  headingOffset?: 1 | 2 | 3 | undefined;
  /** Leaves out the head, where the page has its own. */
  withoutHead?: boolean | undefined;
  /** What stands beside a block, such as its mark in the thread. */
  beside?: ((block: Block) => Child) | undefined;
};

/**
 * The document as part of a page: headings, paragraphs, lists, tables with captions and scopes in a region that scrolls, figures with
 * text alternatives. Each block is an element with the block's id. The title is the page's own h1 and not written here.
 */
export function DocumentView(props: DocumentViewProps) {
  const document = prepareDocument(props.document);
  const offset = props.headingOffset ?? 1;
  const t = documentTexts[document.language];
  const attachments = document.attachments ?? [];
  return (
    <article lang={document.language} class={props.withoutHead ? undefined : 'document-sheet'}>
      {!props.withoutHead && <DocumentHeadView head={document.head} language={document.language} />}
      {document.contents && <Contents blocks={document.blocks} label={t.contents} />}
      {document.blocks.map((block) => (
        <>
          <BlockView block={block} offset={offset} />
          {props.beside?.(block)}
        </>
      ))}
      {attachments.length > 0 && (
        <>
          <Heading level={1 + offset}>{attachments.length === 1 ? t.attachment : t.attachments}</Heading>
          {attachments.length === 1 ? (
            <p>{attachments[0]?.title}</p>
          ) : (
            <ol>
              {attachments.map(({ title }) => (
                <li>{title}</li>
              ))}
            </ol>
          )}
        </>
      )}
    </article>
  );
}

type HeadingProps = { level: number; id?: string | undefined; children?: Child };

function Heading({ level, id, children }: HeadingProps) {
  if (level <= 2) return <h2 id={id}>{children}</h2>;
  if (level === 3) return <h3 id={id}>{children}</h3>;
  if (level === 4) return <h4 id={id}>{children}</h4>;
  return level === 5 ? <h5 id={id}>{children}</h5> : <h6 id={id}>{children}</h6>;
}

function Contents({ blocks, label }: { blocks: readonly Block[]; label: string }) {
  const headings = blocks.filter((block) => block.type === 'heading').filter((block) => block.level < 3);
  return (
    <nav class="document-contents" aria-label={label}>
      <ul>
        {headings.map((heading) => (
          <li class={heading.level === 2 ? 'second' : undefined}>
            <a href={`#${heading.id}`}>{plainText(heading.runs)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function BlockView({ block, offset }: { block: Block; offset: number }) {
  switch (block.type) {
    case 'heading':
      return (
        <Heading level={block.level + offset} id={block.id}>
          <RunsView runs={block.runs} />
        </Heading>
      );
    case 'paragraph':
      return (
        <p id={block.id}>
          <RunsView runs={block.runs} />
        </p>
      );
    case 'list': {
      const items = block.items.map((item) => (
        <li>
          <RunsView runs={item} />
        </li>
      ));
      return block.ordered ? <ol id={block.id}>{items}</ol> : <ul id={block.id}>{items}</ul>;
    }
    case 'facts':
      return (
        <FactList
          id={block.id}
          facts={block.items.map(({ label, runs }) => ({ label, value: <RunsView runs={runs} /> }))}
        />
      );
    case 'table':
      return <DocumentTable table={block} />;
    case 'figure':
      return (
        <figure id={block.id} class="document-figure">
          <div role="img" aria-label={block.alt}>
            <Picture svg={block.svg} alt={block.alt} />
          </div>
          {block.caption && <figcaption>{block.caption}</figcaption>}
        </figure>
      );
    case 'chart':
      return <ChartView id={block.id} chart={block} />;
    case 'signature':
      return (
        <p id={block.id} class="document-signature">
          {block.name}
          {block.name && block.role && <br />}
          {block.role}
        </p>
      );
  }
}

// The drawing is written anew from what was read (svg.ts), which is what makes it safe to write without escaping.
function Picture({ svg, alt }: { svg: string; alt: string }) {
  try {
    return raw(writeSvg(readSvg(svg)));
  } catch (error) {
    if (error instanceof UnsafeSvgError) return <>{alt}</>;
    throw error;
  }
}
