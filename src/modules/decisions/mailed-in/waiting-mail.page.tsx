import { page } from '#platform/web/page.tsx';
import { formatMoment } from '#foundations/clocks/index.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Page } from '#ui/frame.tsx';
import { DataTable } from '#ui/table.tsx';
import { matterCrumbs } from '../crumbs.ts';
import { mailPaths } from '../mail.paths.ts';
import { mailTexts } from './mail.texts.ts';
import { listWaitingMail } from './mailed-in.queries.ts';
import { placeMail } from './settle-mail.command.ts';

export const waitingMailPage = page({
  path: '/:organisation/arenden/post',
  access: placeMail.roles,
  load: async ({ db }) => listWaitingMail(db),
  view(view, mails) {
    const t = mailTexts[view.locale];
    const { waiting } = t;
    return (
      <Page view={view} step="decision" title={waiting.title} lead={waiting.lead} breadcrumbs={matterCrumbs(view)}>
        {mails.length === 0 ? (
          <EmptyState purpose={waiting.none} />
        ) : (
          <>
            <p>{waiting.isReceived}</p>
            <DataTable
              caption={waiting.title}
              captionHidden
              columns={[
                {
                  label: waiting.subject,
                  rowHeader: true,
                  cell: ({ id, subject }) => (
                    <a href={mailPaths.mail(view.organisation, id)}>{subject || t.noSubject}</a>
                  ),
                },
                { label: waiting.claims, cell: ({ sender }) => sender || t.unknownSender },
                { label: waiting.matter, cell: ({ matterTitle }) => matterTitle },
                { label: waiting.received, cell: ({ receivedAt }) => formatMoment(receivedAt, view.locale) },
              ]}
              rows={mails}
            />
          </>
        )}
      </Page>
    );
  },
});
