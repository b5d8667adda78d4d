import type { MemberView } from '#platform/web/context.ts';
import { PostButton } from '#ui/button.tsx';
import { Fold } from '#ui/fold.tsx';
import { Notice } from '#ui/notice.tsx';
import { decisionsPaths } from '../decisions.paths.ts';
import type { MatterDocument } from '../documents/document.queries.ts';
import { SaidInOffice } from '../decision-events/said-in-office.tsx';
import { extractTexts } from '../extract/extract.texts.ts';
import type { LoadedExtract } from '../extract/load-extract.ts';
import type { Read } from '../extract/read-extract.ts';
import type { MatterRow } from '../matter.queries.ts';
import type { Recording } from './record-decision.page.tsx';

/** Where the details can come from: an extract to upload, or one that has come in. */
export function ExtractChoices({ view, data: { matter, received } }: { view: MemberView; data: Recording }) {
  const t = extractTexts[view.locale];
  return (
    <>
      <p>
        <a href={decisionsPaths.receiveExtract(view.organisation, matter.id)}>{t.link}</a>
      </p>
      {received.length > 0 && (
        <>
          <p>{t.inMatter}</p>
          <ul>
            {received.map(({ id, title }) => (
              <li>
                <a href={decisionsPaths.recordDecision(view.organisation, matter.id, { documentId: id })}>
                  {t.use(title)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

type Props = { view: MemberView; matter: MatterRow; extract: LoadedExtract };

/** What was read, or why nothing was; and which paragraph it is, where there are several. */
export function ExtractRead({ view, matter, extract }: Props) {
  const t = extractTexts[view.locale];
  const { document, wasRead, problem, item, unknown } = extract;
  if (!wasRead) return <Unread view={view} matter={matter} document={document} />;
  return (
    <Notice tone={problem || unknown.length > 0 ? 'warning' : 'info'}>
      <p>{problem ? t.problems[problem] : t.from(document.title)}</p>
      {!problem && unknown.length > 0 && <p>{t.unknown(unknown.join(', '))}</p>}
      {!problem && !item && extract.read.items.length === 0 && <p>{t.choose.none}</p>}
      {document.fileId !== null && (
        <p>
          <a href={decisionsPaths.file(view.organisation, document.fileId)}>{t.open}</a>
        </p>
      )}
    </Notice>
  );
}

function Unread({ view, matter, document }: { view: MemberView; matter: MatterRow; document: MatterDocument }) {
  const t = extractTexts[view.locale];
  return (
    <Notice tone="info">
      <p>{t.unread(document.title)}</p>
      <PostButton action={decisionsPaths.readDocument(view.organisation, matter.id, document.id)} label={t.read} />
    </Notice>
  );
}

/** The extract belongs to another matter: said, with the way there. */
export function Elsewhere({ view, extract }: Omit<Props, 'matter'>) {
  const t = extractTexts[view.locale];
  const { elsewhere, item } = extract;
  if (!elsewhere) return null;
  return (
    <Notice tone="warning">
      <p>{t.elsewhere(item?.designations.join(', ') ?? '', elsewhere.title)}</p>
      <p>
        <a href={decisionsPaths.matter(view.organisation, elsewhere.id)}>{t.toElsewhere(elsewhere.title)}</a>
      </p>
    </Notice>
  );
}

/** The paragraphs of an extract that has several, to choose among; folded when one of them is chosen. */
export function ChooseItem({ view, matter, extract }: Props) {
  const t = extractTexts[view.locale].choose;
  const { items } = extract.read;
  if (items.length < 2) return null;
  const list = (
    <ul>
      {items.map(({ itemNumber, title }) => (
        <li>
          <a
            href={decisionsPaths.recordDecision(view.organisation, matter.id, {
              documentId: extract.document.id,
              itemNumber,
            })}
            aria-current={itemNumber === extract.item?.itemNumber ? 'true' : undefined}
          >
            {t.item(itemNumber, title)}
          </a>
        </li>
      ))}
    </ul>
  );
  return extract.item ? (
    <Fold summary={t.heading}>{list}</Fold>
  ) : (
    <section>
      <h2>{t.heading}</h2>
      <p>{t.lead}</p>
      {list}
    </section>
  );
}

/** What follows with the decision as it stands. */
export function KeptWithDecision({ view, extract }: Omit<Props, 'matter'>) {
  const t = extractTexts[view.locale].kept;
  const { item } = extract;
  if (!item || (item.reservations.length === 0 && item.votes.length === 0)) return null;
  return (
    <section>
      <h2>{t.heading}</h2>
      <p>{t.lead}</p>
      <SaidInOffice locale={view.locale} said={item} level="h3" />
    </section>
  );
}

/** Under a field: the words it was read from, or that they were not found; without an extract, what the field says otherwise. */
export function readHint(
  view: MemberView,
  extract: LoadedExtract | undefined,
  read: Read<unknown> | undefined,
  otherwise?: string,
): string | undefined {
  const t = extractTexts[view.locale];
  if (!extract?.wasRead || extract.problem) return otherwise;
  if (!read) return t.notFound;
  return read.words === '' ? otherwise : t.words(read.words);
}
