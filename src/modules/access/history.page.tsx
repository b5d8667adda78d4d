import { findAuditFault, findAuditHead, listAuditEntries, type AuditEntry } from '#platform/audit/audit.queries.ts';
import { findSetting } from '#platform/tenancy/settings.ts';
import { page } from '#platform/web/page.tsx';
import { formatMoment } from '#foundations/clocks/index.ts';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { DataTable } from '#ui/table.tsx';
import { accessPaths } from '#modules/access/access.paths.ts';
import { accessTexts } from '#modules/access/access.texts.ts';
import { entrySentence, type AuditSentences } from '#modules/access/entry-sentence.ts';

const size = 50;
/** How much of the chain is recomputed when the page is opened; all of it on request, and by `verify-audit`. */
const checkedAtOnce = 1000;

/** The audit chain, readable by people. `sentences` has one for every command there is (held by a test). */
export function historyPage(sentences: AuditSentences) {
  return page({
    path: '/:organisation/historik',
    async load({ db, url }) {
      const before = Number(url.searchParams.get('fore'));
      const entries = await listAuditEntries(db, {
        before: Number.isSafeInteger(before) && before > 0 ? before : undefined,
        size: size + 1,
      });
      const head = await findAuditHead(db);
      const since = url.searchParams.get('kontroll') === 'alla' ? 1 : Math.max(1, (head?.seq ?? 0) - checkedAtOnce + 1);
      return {
        entries: entries.slice(0, size),
        isEarlier: Number.isSafeInteger(before) && before > 0,
        more: entries.length > size,
        head,
        since,
        fault: await findAuditFault(db, since),
        headMail: await findSetting(db, 'audit-head-email'),
      };
    },
    view(view, { entries, isEarlier, more, head, since, fault, headMail }) {
      const t = accessTexts[view.locale].history;
      const number = new Intl.NumberFormat(view.locale);
      const last = entries.at(-1);
      return (
        <Page view={view} title={t.title} lead={t.lead} terms={['checksum', 'disposal']}>
          {fault ? (
            <Notice tone="warning">{t.broken(fault.seq)}</Notice>
          ) : (
            <Notice tone="success">
              {t.whole(number.format(Math.max(0, (head?.seq ?? 0) - since + 1)))}{' '}
              {since > 1 && (
                <a href={`${accessPaths.history(view.organisation)}?kontroll=alla`}>
                  {t.checkAll(number.format(head?.seq ?? 0))}
                </a>
              )}
            </Notice>
          )}
          {head && (
            <p>
              {t.head}: <code class="digest">{head.digest.toString('hex')}</code>
            </p>
          )}
          <p>
            {headMail ? t.headMail(headMail) : t.noHeadMail}{' '}
            {view.actor.roles.includes('administrator') && (
              <a href={accessPaths.settings(view.organisation)}>{t.settings}</a>
            )}
          </p>
          <DataTable
            caption={t.caption}
            rows={entries}
            columns={[
              { label: t.seq, numeric: true, cell: (entry: AuditEntry) => entry.seq },
              { label: t.at, cell: (entry) => formatMoment(entry.at, view.locale) },
              { label: t.who, cell: (entry) => entry.memberName ?? t.erased },
              {
                label: t.what,
                cell: (entry) =>
                  entry.details ? (entrySentence(sentences, entry, view.locale) ?? entry.action) : t.erased,
              },
            ]}
          />
          <p>
            {more && last && <a href={`${accessPaths.history(view.organisation)}?fore=${last.seq}`}>{t.earlier}</a>}
            {more && isEarlier && ' · '}
            {isEarlier && <a href={accessPaths.history(view.organisation)}>{t.latest}</a>}
          </p>
        </Page>
      );
    },
  });
}
