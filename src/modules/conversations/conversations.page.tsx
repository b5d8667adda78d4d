import { formatDate } from '#foundations/clocks/index.ts';
import { hasRole } from '#platform/tenancy/organisation.ts';
import { page } from '#platform/web/page.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Page } from '#ui/frame.tsx';
import { DataTable } from '#ui/table.tsx';
import { conversationsPaths } from './conversations.paths.ts';
import { conversationsTexts } from './conversations.texts.ts';
import { addRound } from './edit-round/edit-round.command.ts';
import { listRounds } from './round.queries.ts';

/** Every round of conversations, the newest first. */
export const conversationsPage = page({
  path: '/:organisation/samtal',
  load: async ({ db }) => listRounds(db),
  view(view, rounds) {
    const t = conversationsTexts[view.locale];
    const may = hasRole(view.actor, addRound.roles);
    const add = may && <ButtonLink href={conversationsPaths.add(view.organisation)}>{t.add}</ButtonLink>;
    const guides = { href: conversationsPaths.guides(view.organisation), label: t.guides };
    return (
      <Page view={view} step="needs" title={t.title} lead={t.lead}>
        {rounds.length === 0 ? (
          <EmptyState purpose={t.purpose} action={add} example={guides} />
        ) : (
          <>
            <DataTable
              caption={t.list}
              rows={rounds}
              columns={[
                {
                  label: t.columns.title,
                  rowHeader: true,
                  cell: ({ id, title }) => <a href={conversationsPaths.round(view.organisation, id)}>{title}</a>,
                },
                { label: t.columns.guide, cell: ({ guide }) => guide.name[view.locale] },
                { label: t.columns.state, cell: ({ state }) => t.states[state] },
                { label: t.columns.lastDay, cell: ({ lastDay }) => formatDate(lastDay, view.locale) },
                {
                  label: t.columns.response,
                  cell: ({ state, answered, teams }) => (state === 'draft' ? t.notSent : t.response(answered, teams)),
                },
              ]}
            />
            {add}
            <p>
              <a href={guides.href}>{guides.label}</a>
            </p>
          </>
        )}
      </Page>
    );
  },
});
