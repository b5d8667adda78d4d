import { hasRole } from '#platform/tenancy/organisation.ts';
import { page } from '#platform/web/page.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Page } from '#ui/frame.tsx';
import { afterPaths } from '../after.paths.ts';
import { matterCrumbs } from '../crumbs.ts';
import { getMatter } from '../matter.queries.ts';
import { loadTasks } from './load-tasks.ts';
import { addTask } from './task.commands.ts';
import { Tasks } from './task-list.tsx';
import { tasksTexts } from './tasks.texts.ts';

export const tasksPage = page({
  path: '/:organisation/arenden/:id/uppgifter',
  load: async ({ db }, { id }) => ({ matter: await getMatter(db, id), list: await loadTasks(db, id) }),
  view(view, { matter, list }) {
    const t = tasksTexts[view.locale];
    // Carrying out goes on when the matter has been closed; what was taken in from a package stands.
    const fixed = matter.takenInFrom !== null;
    const add = !fixed && hasRole(view.actor, addTask.roles) && (
      <ButtonLink href={afterPaths.addTask(view.organisation, matter.id)}>{t.add}</ButtonLink>
    );
    return (
      <Page view={view} step="decision" title={t.title} lead={t.lead} breadcrumbs={matterCrumbs(view, matter)}>
        {list.tasks.length === 0 ? (
          <EmptyState purpose={t.none} action={add} />
        ) : (
          <>
            <Tasks view={view} list={list} fixed={fixed} />
            {add && <p>{add}</p>}
          </>
        )}
      </Page>
    );
  },
});
