import { action, page } from '#platform/web/page.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { Page } from '#ui/frame.tsx';
import { organisationCrumbs } from '../crumbs.ts';
import { organisationPaths } from '../organisation.paths.ts';
import { getPost } from '../post.queries.ts';
import { postsCrumb } from '../posts-crumb.ts';
import { removePost } from './edit-post.command.ts';
import { editPostTexts } from './edit-post.texts.ts';

const path = '/:organisation/organisation/tjanster/:id/borttagning';

export const removePostPage = [
  ...page({
    path,
    access: removePost.roles,
    load: async ({ db }, { id }) => ({ post: await getPost(db, id) }),
    view(view, { post }) {
      const t = editPostTexts[view.locale];
      const crumbs = organisationCrumbs(view, postsCrumb(view));
      return (
        <Page view={view} step="organisation" title={t.remove} breadcrumbs={crumbs}>
          <Confirm
            action={organisationPaths.removePost(view.organisation, post.id)}
            heading="h2"
            question={t.question(post.title)}
            consequences={[t.gone, t.measures, ...(post.holder ? [t.vacantInstead] : [])]}
            label={t.remove}
            cancelHref={organisationPaths.post(view.organisation, post.id)}
            danger
          />
        </Page>
      );
    },
  }),
  ...action({
    path,
    command: removePost,
    input: ({ id }) => ({ id }),
    next: (_output, view) => organisationPaths.posts(view.organisation),
  }),
];
