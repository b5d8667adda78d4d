import { notFound } from '#platform/errors.ts';
import { findFile, type StoredFile } from '#platform/files/files.ts';
import { listFilesOf } from '#platform/files/list-files.ts';
import type { MemberView } from '#platform/web/context.ts';
import { download, formPage } from '#platform/web/page.tsx';
import { formatDate } from '#foundations/clocks/index.ts';
import { Button } from '#ui/button.tsx';
import { DateField, FileField, TextField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { Pager } from '#ui/pager.tsx';
import { decisionsPaths } from '../decisions.paths.ts';
import { ListedPlanLink } from '../listed-plan-link.tsx';
import { loadMemorandum, MemorandumPart, type WrittenMatter } from '../memorandum-part.tsx';
import { formatSize } from '../registrar-mail/size.ts';
import { templatesPaths } from '../templates.paths.ts';
import { addAttachments, type RefusedFile } from './attachment.command.ts';
import { attachmentForm } from './attachment.form.ts';
import { attachmentRefusals, attachmentsOnPage, largestSending } from './attachment.rules.ts';
import { attachmentsTexts } from './attachments.texts.ts';

export const attachmentsPage = formPage({
  path: '/:organisation/tjansteskrivelser/:id/bilagor',
  form: attachmentForm,
  command: addAttachments,
  maxBody: largestSending,
  async load({ db }, { id }) {
    const at = await loadMemorandum(db, id);
    const ids = at.memorandum.attachments.flatMap(({ fileId }) => fileId ?? []);
    return { at, files: await listFilesOf(db, ids) };
  },
  view(view, { at, files }, form) {
    const t = attachmentsTexts[view.locale];
    const { attachments } = at.memorandum;
    return (
      <MemorandumPart view={view} at={at} title={t.title} lead={t.lead} form={form}>
        <Refused view={view} />
        {attachments.length === 0 && !at.plan ? <p>{t.none}</p> : <Attachments view={view} at={at} files={files} />}
        <h2>{t.addHeading}</h2>
        <form method="post" enctype="multipart/form-data" novalidate>
          <FileField
            form={form}
            name="file"
            label={t.file}
            hint={t.fileHint}
            multiple
            accept=".pdf,.docx,.xlsx,.png,.jpg,.jpeg,.txt,.csv"
          />
          <TextField form={form} name="title" label={t.name} hint={t.nameHint} />
          <DateField form={form} name="datedOn" label={t.day} hint={t.dayHint} />
          <Button>{t.add}</Button>
        </form>
        <p>
          <a href={decisionsPaths.memorandum(view.organisation, at.memorandum.id)}>{t.done}</a>
        </p>
      </MemorandumPart>
    );
  },
  input: async ({ title, datedOn, file }, { id }) => ({
    memorandumId: id,
    title,
    datedOn,
    files: await Promise.all(
      file.map(async (one) => ({ name: one.name, bytes: new Uint8Array(await one.arrayBuffer()) })),
    ),
  }),
  next: ({ memorandumId, refused }, view) =>
    `${decisionsPaths.attachments(view.organisation, memorandumId)}${refusedQuery(refused)}`,
});

/** A stored file of the organisation, always to be saved and never shown in the page's own name. */
export const filePage = download({
  path: '/:organisation/filer/:id',
  load: async ({ db }, { id }) => (await findFile(db, id)) ?? notFound(),
  make: async ({ bytes, mediaType, name }) => ({ body: bytes, mediaType, name }),
});

/** Which files were not taken goes along in the address to the page that says so. */
function refusedQuery(refused: readonly RefusedFile[]): string {
  if (refused.length === 0) return '';
  return `?${new URLSearchParams(refused.map(({ name, why }) => ['nekad', `${why} ${name.slice(0, 80)}`])).toString()}`;
}

function Refused({ view }: { view: MemberView }) {
  const t = attachmentsTexts[view.locale];
  const refused = view.url.searchParams
    .getAll('nekad')
    .slice(0, 50)
    .flatMap((one) => {
      const why = attachmentRefusals.find((code) => one.startsWith(`${code} `));
      return why ? [t.refused[why](one.slice(why.length + 1, why.length + 81))] : [];
    });
  if (refused.length === 0) return null;
  return (
    <Notice tone="warning" title={t.someRefused}>
      <ul>
        {refused.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}

function Attachments(props: { view: MemberView; at: WrittenMatter; files: ReadonlyMap<number, StoredFile> }) {
  const { view, at, files } = props;
  const { memorandum, plan } = at;
  const t = attachmentsTexts[view.locale];
  const { organisation, locale } = view;
  const pages = Math.ceil(memorandum.attachments.length / attachmentsOnPage) || 1;
  const asked = Number(view.url.searchParams.get('sida') ?? 1);
  const pageAt = Number.isInteger(asked) && asked >= 1 && asked <= pages ? asked : 1;
  const first = (pageAt - 1) * attachmentsOnPage;
  const bytes = [...files.values()].reduce((sum, { size }) => sum + size, 0);
  return (
    <>
      {bytes > 0 && <p>{t.count(memorandum.attachments.length, formatSize(bytes, locale))}</p>}
      {plan && (
        <p>
          <ListedPlanLink view={view} plan={plan} />
        </p>
      )}
      <ol start={first + 1}>
        {memorandum.attachments.slice(first, first + attachmentsOnPage).map(({ id, title, datedOn, fileId }) => {
          const file = fileId === null ? undefined : files.get(fileId);
          return (
            <li>
              {file ? (
                <>
                  <a href={decisionsPaths.file(organisation, file.id)}>{t.download(title)}</a> (
                  {formatSize(file.size, locale)})
                </>
              ) : (
                t.noFile(title)
              )}
              {datedOn && ` · ${formatDate(datedOn, locale)}`}
              {' · '}
              <a
                href={templatesPaths.attachment(organisation, memorandum.id, id)}
                aria-label={t.named(t.change.link, title)}
              >
                {t.change.link}
              </a>
              {' · '}
              <a
                href={decisionsPaths.removeAttachment(organisation, memorandum.id, id)}
                aria-label={t.named(t.removeLink, title)}
              >
                {t.removeLink}
              </a>
            </li>
          );
        })}
      </ol>
      <Pager
        page={pageAt}
        of={pages}
        href={(number) => `${decisionsPaths.attachments(organisation, memorandum.id)}?sida=${number}`}
      />
    </>
  );
}
