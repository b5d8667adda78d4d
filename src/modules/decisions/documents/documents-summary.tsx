import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formatDate } from '#foundations/clocks/index.ts';
import { ButtonRow } from '#ui/button.tsx';
import { Fold } from '#ui/fold.tsx';
import { afterPaths } from '../after.paths.ts';
import type { MatterRow } from '../matter.queries.ts';
import { addDocuments } from './add-documents.command.ts';
import { publicityWords } from './document-words.ts';
import { documentsTexts } from './documents.texts.ts';
import type { ListedDocument } from './listed-documents.ts';

const shown = 5;

/** How many documents the matter has and how many of them are public, with the latest behind a line. */
export function DocumentsSummary(props: { view: MemberView; matter: MatterRow; documents: readonly ListedDocument[] }) {
  const { view, matter, documents } = props;
  const t = documentsTexts[view.locale];
  const may = matter.state !== 'closed' && hasRole(view.actor, addDocuments.roles);
  return (
    <section id="handlingar">
      <h2>{t.heading}</h2>
      <p>
        {documents.length === 0
          ? t.none
          : t.count(documents.length, documents.filter(({ publicOn }) => publicOn !== null).length)}
      </p>
      {documents.length > 0 && (
        <Fold summary={t.latest}>
          <ul class="waits">
            {documents.slice(-shown).map((document) => (
              <li>
                <span>
                  {document.title}, {t.types[document.type]}, {formatDate(document.datedOn, view.locale)}
                </span>
                <span class="quiet">{publicityWords(document, view.locale)}</span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      <ButtonRow>
        {documents.length > 0 && <a href={afterPaths.documents(view.organisation, matter.id)}>{t.all}</a>}
        {may && <a href={afterPaths.addDocuments(view.organisation, matter.id)}>{t.add}</a>}
      </ButtonRow>
    </section>
  );
}
