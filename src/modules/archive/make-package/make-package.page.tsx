import { hasRole } from '#platform/tenancy/organisation.ts';
import { AppError } from '#platform/errors.ts';
import type { MemberView } from '#platform/web/context.ts';
import { enterAsMember } from '#platform/web/enter.ts';
import { commandScope, download, numberParam, page } from '#platform/web/page.tsx';
import type { Route } from '#platform/web/route.ts';
import { formatDate, formatMoment, today } from '#foundations/clocks/index.ts';
import { listMembers } from '#modules/access/index.ts';
import { decisionsPaths, getWholeMatter } from '#modules/decisions/index.ts';
import { Button } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { DataTable } from '#ui/table.tsx';
import { archivePaths } from '../archive.paths.ts';
import { getPackage, listPackages, type MadePackage } from '../archive.queries.ts';
import { archiveTexts } from '../archive.texts.ts';
import { seesArchive } from '../sees-archive.ts';
import { buildPackage } from './build-package.ts';
import { collectMatter, mostBytes } from './collect-matter.ts';
import { makePackageTexts } from './make-package.texts.ts';
import { packMatter, refuseWithoutPdf } from './pack-matter.ts';
import { recordPackage } from './record-package.command.ts';

type Made = MadePackage & { by: string | undefined };

export const matterArchivePage = page({
  path: '/:organisation/arkiv/:id',
  access: seesArchive,
  async load({ db, organisation }, { id }) {
    const whole = await getWholeMatter(db, organisation, id);
    const members = await listMembers(db);
    const packages: Made[] = (await listPackages(db, id)).map((made) => ({
      ...made,
      by: members.find((member) => member.id === made.memberId)?.name,
    }));
    return { whole, packages };
  },
  view(view, { whole, packages }) {
    const t = makePackageTexts[view.locale];
    const isClosed = whole.state === 'closed';
    const crumbs = [{ label: archiveTexts[view.locale].title, href: archivePaths.archive(view.organisation) }];
    return (
      <Page view={view} step="decision" title={`${t.title}: ${whole.title}`} lead={t.lead} breadcrumbs={crumbs}>
        {whole.takenInFrom !== null && (
          <Notice tone="info">
            <p>{t.takenIn(whole.takenInFrom)}</p>
          </Notice>
        )}
        {!isClosed && (
          <Notice tone="info">
            <p>{t.notClosed}</p>
          </Notice>
        )}
        {isClosed && hasRole(view.actor, recordPackage.roles) && (
          <form method="post" action={archivePaths.makePackage(view.organisation, whole.id)}>
            <Button>{packages.length === 0 ? t.make : t.makeAgain}</Button>
            {packages.length > 0 && <p class="quiet">{t.again}</p>}
          </form>
        )}
        <h2>{t.holds}</h2>
        <Facts
          items={[
            { term: t.documents, value: whole.documents.length },
            { term: t.memoranda, value: whole.memoranda.length },
            { term: t.decisions, value: whole.decisions.length },
            ...(whole.drafts > 0 ? [{ term: t.drafts, value: t.draftsLeftOut(whole.drafts) }] : []),
          ]}
        />
        <p>{t.evidence}</p>
        <h2>{t.history}</h2>
        {packages.length === 0 ? <p>{t.none}</p> : <Packages view={view} packages={packages} />}
        <p>
          <a href={decisionsPaths.matter(view.organisation, whole.id)}>{t.toMatter}</a>
        </p>
      </Page>
    );
  },
});

function Packages({ view, packages }: { view: MemberView; packages: Made[] }) {
  const t = makePackageTexts[view.locale];
  return (
    <>
      <DataTable
        caption={t.history}
        captionHidden
        rows={packages}
        columns={[
          {
            label: t.columns.made,
            rowHeader: true,
            cell: ({ madeAt, recordStatus }) => (
              <>
                {formatMoment(madeAt, view.locale)} <span class="quiet">{t.statuses[recordStatus]}</span>
              </>
            ),
          },
          { label: t.columns.by, cell: ({ by, memberId }) => by ?? (memberId === null ? t.atServer : t.formerMember) },
          {
            label: t.columns.size,
            cell: ({ size, files }) => t.size(megabytes(size, view.locale), files),
          },
          {
            label: t.columns.sha256,
            cell: ({ sha256 }) => <code>{sha256.toString('hex')}</code>,
          },
          {
            label: t.columns.file,
            cell: ({ id, matterId, madeAt }) =>
              hasRole(view.actor, recordPackage.roles) && (
                <a
                  href={archivePaths.package(view.organisation, matterId, id)}
                  aria-label={t.downloadOf(formatDate(today(madeAt), view.locale))}
                >
                  {t.download}
                </a>
              ),
          },
        ]}
      />
      <p class="quiet">{t.check}</p>
    </>
  );
}

function megabytes(size: number, locale: 'sv' | 'en'): string {
  return new Intl.NumberFormat(locale === 'sv' ? 'sv-SE' : 'en-GB', {
    maximumFractionDigits: 1,
    minimumFractionDigits: 1,
  }).format(size / 1024 / 1024);
}

/** The package is made when nothing is open to the database, and only then noted. */
export const makePackageAction: Route[] = [
  {
    method: 'POST',
    path: '/:organisation/arkiv/:id/paket',
    access: recordPackage.roles,
    async handle(c, services) {
      const view = await enterAsMember(c, services, recordPackage.roles);
      const matterId = numberParam(c, 'id');
      const { organisation, locale } = view;
      const built = await packMatter(
        { database: services.database, organisation, locale, most: mostBytes.page },
        matterId,
      );
      await recordPackage.run(commandScope(services, view), { ...built, matterId, size: built.bytes.length });
      return c.redirect(archivePaths.matter(organisation, matterId), 303);
    },
  },
];

/** The same bytes once more: what was noted says whether they are. */
export const packageDownload = download({
  path: '/:organisation/arkiv/:id/paket/:packageId',
  access: recordPackage.roles,
  async load({ db, organisation, locale }, { id, packageId }) {
    refuseWithoutPdf(locale);
    const made = await getPackage(db, id, packageId);
    return { made, collected: await collectMatter(db, { organisation, matterId: id, locale, most: mostBytes.page }) };
  },
  async make({ made, collected }, view) {
    const built = await buildPackage(collected);
    if (built.sha256 !== made.sha256.toString('hex'))
      throw new AppError('not-now', makePackageTexts[view.locale].moved);
    return { body: built.bytes, mediaType: 'application/zip', name: built.fileName };
  },
});
