import { formState } from '#platform/form.ts';
import { writeCsv } from '#platform/files/csv.ts';
import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { download, page } from '#platform/web/page.tsx';
import { Button, ButtonLink, ButtonRow } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { SelectField, TextField } from '#ui/field.tsx';
import { Fold } from '#ui/fold.tsx';
import { Page } from '#ui/frame.tsx';
import { Pager } from '#ui/pager.tsx';
import { afterPaths, type DocumentsFilter } from '../after.paths.ts';
import { matterCrumbs } from '../crumbs.ts';
import { getMatter, type MatterRow } from '../matter.queries.ts';
import { addDocuments } from './add-documents.command.ts';
import { documentTypes } from './document.queries.ts';
import { publicityWords, registerLine } from './document-words.ts';
import { DocumentsTable } from './documents-table.tsx';
import { documentsTexts } from './documents.texts.ts';
import { listDocuments, type ListedDocument } from './listed-documents.ts';

const perPage = 50;

export const documentsPage = page({
  path: '/:organisation/arenden/:id/handlingar',
  async load({ db, url }, { id }) {
    const matter = await getMatter(db, id);
    const all = await listDocuments(db, id);
    const filter = readFilter(url);
    const chosen = chosenBy(filter, all);
    const pages = Math.max(1, Math.ceil(chosen.length / perPage));
    const wanted = Number(url.searchParams.get('sida'));
    const number = Number.isInteger(wanted) && wanted >= 1 && wanted <= pages ? wanted : 1;
    return { matter, all, filter, chosen, pages, number };
  },
  view(view, { matter, all, filter, chosen, pages, number }) {
    const t = documentsTexts[view.locale];
    const shown = chosen.slice((number - 1) * perPage, number * perPage);
    const add = hasRole(view.actor, addDocuments.roles) && matter.state !== 'closed' && (
      <ButtonLink href={afterPaths.addDocuments(view.organisation, matter.id)}>{t.add}</ButtonLink>
    );
    return (
      <Page view={view} step="decision" title={t.title} lead={t.lead} breadcrumbs={matterCrumbs(view, matter)}>
        {all.length === 0 ? (
          <EmptyState purpose={t.none} action={add} />
        ) : (
          <>
            <p>{t.count(all.length, all.filter(({ publicOn }) => publicOn !== null).length)}</p>
            <ButtonRow>
              {add}
              <a href={afterPaths.documentsFile(view.organisation, matter.id, filter)}>{t.file}</a>
            </ButtonRow>
            <Fold summary={t.filter.heading} open={Object.values(filter).some(Boolean)}>
              <FilterForm view={view} matter={matter} filter={filter} />
            </Fold>
            {chosen.length === 0 ? (
              <p>
                {t.filter.nothing} <a href={afterPaths.documents(view.organisation, matter.id)}>{t.filter.showAll}</a>
              </p>
            ) : (
              <DocumentsTable view={view} documents={shown} caption={t.title} captionHidden />
            )}
            <Pager
              page={number}
              of={pages}
              href={(to) => afterPaths.documents(view.organisation, matter.id, { ...filter, page: to })}
            />
            {shown.some(({ id }) => id !== undefined) && (
              <RegisterLines view={view} matter={matter} documents={shown} />
            )}
          </>
        )}
      </Page>
    );
  },
});

/** The same list as a file: what the filter shows, on one page. */
export const documentsFile = download({
  path: '/:organisation/arenden/:id/handlingar/lista',
  async load({ db, url }, { id }) {
    return { matter: await getMatter(db, id), documents: chosenBy(readFilter(url), await listDocuments(db, id)) };
  },
  async make({ matter, documents }, view) {
    const t = documentsTexts[view.locale];
    const [designation] = matter.designations;
    const rows = documents.map((one) => [
      one.datedOn,
      designation?.value ?? '',
      t.directions[one.origin],
      one.counterpart,
      one.title,
      t.types[one.type],
      one.publicOn ?? '',
      publicityWords(one, view.locale),
      one.secrecy,
    ]);
    return {
      body: new TextEncoder().encode(writeCsv([Object.values(t.csv), ...rows])),
      mediaType: 'text/csv; charset=utf-8',
      name: `${t.fileName} ${matter.title}.csv`,
    };
  },
});

function readFilter(url: URL): DocumentsFilter {
  const is = url.searchParams.get('allman');
  return {
    type: documentTypes.find((one) => one === url.searchParams.get('slag')),
    public: is === 'ja' || is === 'nej' ? is : undefined,
    text: url.searchParams.get('ord')?.trim().slice(0, 100) || undefined,
  };
}

function chosenBy({ type, public: is, text }: DocumentsFilter, all: readonly ListedDocument[]): ListedDocument[] {
  const words = text?.toLocaleLowerCase('sv');
  return all.filter(
    (one) =>
      (type === undefined || one.type === type) &&
      (is === undefined || (one.publicOn !== null) === (is === 'ja')) &&
      (words === undefined || `${one.title} ${one.counterpart}`.toLocaleLowerCase('sv').includes(words)),
  );
}

function FilterForm({ view, matter, filter }: { view: MemberView; matter: MatterRow; filter: DocumentsFilter }) {
  const { filter: t, types } = documentsTexts[view.locale];
  const form = formState<{ slag: string; allman: string; ord: string }>({
    slag: filter.type ?? '',
    allman: filter.public ?? '',
    ord: filter.text ?? '',
  });
  return (
    <form method="get" action={afterPaths.documents(view.organisation, matter.id)}>
      <SelectField
        form={form}
        name="slag"
        label={t.type}
        unmarked
        prompt={t.every}
        options={documentTypes.map((value) => ({ value, label: types[value] }))}
      />
      <SelectField
        form={form}
        name="allman"
        label={t.public}
        unmarked
        prompt={t.every}
        options={[
          { value: 'ja', label: t.yes },
          { value: 'nej', label: t.no },
        ]}
      />
      <TextField form={form} name="ord" label={t.text} unmarked />
      <Button variant="secondary">{t.show}</Button>
    </form>
  );
}

/** What the register asks for, ready to copy: a draft is not registered. */
function RegisterLines(props: { view: MemberView; matter: MatterRow; documents: readonly ListedDocument[] }) {
  const { register: t } = documentsTexts[props.view.locale];
  const lines = props.documents
    .filter(({ id }) => id !== undefined)
    .map((one) => registerLine(one, props.matter.designations[0]?.value));
  return (
    <Fold summary={t.heading}>
      <p id="diarium-hint">{t.lead}</p>
      <label class="ds-sr-only" for="diarium">
        {t.heading}
      </label>
      <stadig-copy class="field" data-label={t.copy} data-done={t.copied}>
        <textarea
          class="ds-input"
          id="diarium"
          lang="sv"
          readonly
          rows={Math.min(20, lines.length * 3)}
          aria-describedby="diarium-hint"
        >
          {lines.join('\n')}
        </textarea>
      </stadig-copy>
      {props.documents.some(({ secrecy }) => secrecy !== '') && <p class="quiet">{t.secret}</p>}
    </Fold>
  );
}
