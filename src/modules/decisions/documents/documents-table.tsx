import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formatDate } from '#foundations/clocks/index.ts';
import { DataTable } from '#ui/table.tsx';
import { afterPaths } from '../after.paths.ts';
import { decisionsPaths } from '../decisions.paths.ts';
import { addDocuments } from './add-documents.command.ts';
import { counterpartWords, publicityWords } from './document-words.ts';
import { documentsTexts } from './documents.texts.ts';
import type { ListedDocument } from './listed-documents.ts';

/** Each document on a row: its day, what it is, from or to whom, and why it is public. */
export function DocumentsTable(props: {
  view: MemberView;
  documents: readonly ListedDocument[];
  caption: string;
  captionHidden?: boolean;
}) {
  const { view, documents } = props;
  const { columns: t } = documentsTexts[view.locale];
  return (
    <DataTable
      caption={props.caption}
      captionHidden={props.captionHidden}
      rows={documents}
      columns={[
        { label: t.day, cell: ({ datedOn }) => <span class="unbroken">{formatDate(datedOn, view.locale)}</span> },
        { label: t.what, rowHeader: true, cell: (document) => <What view={view} document={document} /> },
        { label: t.who, cell: (document) => counterpartWords(document, view.locale) },
        {
          label: t.public,
          cell: (document) => (
            <>
              {publicityWords(document, view.locale)}
              {document.secrecy !== '' && <p>{documentsTexts[view.locale].secrecy.shown(document.secrecy)}</p>}
            </>
          ),
        },
      ]}
    />
  );
}

function What({ view, document }: { view: MemberView; document: ListedDocument }) {
  const t = documentsTexts[view.locale];
  const href = hrefOf(view, document);
  const { id, matterId, title, type } = document;
  return (
    <>
      {href === undefined ? title : <a href={href}>{title}</a>} <span class="quiet">{t.types[type]}</span>
      {id !== undefined && hasRole(view.actor, addDocuments.roles) && (
        <>
          {' '}
          <a href={afterPaths.changeDocument(view.organisation, matterId, id)} aria-label={t.changeNamed(title)}>
            {t.change}
          </a>
        </>
      )}
    </>
  );
}

/** Where a document is read: its file, or the thing that it is. */
function hrefOf({ organisation }: MemberView, document: ListedDocument): string | undefined {
  const { fileId, type, memorandumId, decisionId } = document;
  if (fileId !== null) return decisionsPaths.file(organisation, fileId);
  if (type === 'memorandum' && memorandumId !== null) return decisionsPaths.memorandum(organisation, memorandumId);
  return decisionId === null ? undefined : decisionsPaths.decision(organisation, decisionId);
}
