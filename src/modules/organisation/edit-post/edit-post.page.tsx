import { formPage } from '#platform/web/page.tsx';
import { BasisField } from '#ui/basis-field.tsx';
import { Button, ButtonRow } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { listAdministrations } from '../administration.queries.ts';
import { organisationCrumbs } from '../crumbs.ts';
import { organisationPaths } from '../organisation.paths.ts';
import { postsCrumb } from '../posts-crumb.ts';
import { getPost } from '../post.queries.ts';
import { addPost, changePost, postParts } from './edit-post.command.ts';
import { addPostForm, changePostForm } from './edit-post.form.ts';
import { editPostTexts } from './edit-post.texts.ts';
import { PostFields } from './post-fields.tsx';

export const addPostPage = formPage({
  path: '/:organisation/organisation/tjanster/ny',
  form: addPostForm,
  command: addPost,
  load: async ({ db }) => ({ administrations: await listAdministrations(db) }),
  initial: () => ({ purpose: 'other', inWorkingGroup: 'on' }),
  view(view, { administrations }, form) {
    const t = editPostTexts[view.locale];
    const crumbs = organisationCrumbs(view, postsCrumb(view));
    return (
      <Page view={view} step="organisation" title={t.addTitle} lead={t.addLead} form={form} breadcrumbs={crumbs}>
        <form method="post" novalidate>
          <PostFields form={form} administrations={administrations} locale={view.locale} />
          <Button>{t.save}</Button>
        </form>
      </Page>
    );
  },
  input: (typed) => typed,
  next: (_id, view) => organisationPaths.posts(view.organisation),
});

export const changePostPage = formPage({
  path: '/:organisation/organisation/tjanster/:id',
  form: changePostForm,
  command: changePost,
  load: async ({ db }, { id }) => ({ post: await getPost(db, id), administrations: await listAdministrations(db) }),
  initial: ({ post: { title, purpose, administrationId, holder, email, percent, inWorkingGroup } }) => ({
    title,
    purpose,
    administrationId: String(administrationId ?? ''),
    holder,
    email,
    percent: String(percent ?? ''),
    inWorkingGroup: inWorkingGroup ? 'on' : undefined,
  }),
  view(view, { post, administrations }, form) {
    const t = editPostTexts[view.locale];
    const { organisation, locale } = view;
    const crumbs = organisationCrumbs(view, postsCrumb(view));
    return (
      <Page view={view} step="organisation" title={t.changeTitle(post.title)} form={form} breadcrumbs={crumbs}>
        <form method="post" novalidate>
          <BasisField form={form} stored={postParts(post)} href={organisationPaths.posts(organisation)} />
          <PostFields form={form} administrations={administrations} locale={locale} />
          <ButtonRow>
            <Button>{t.save}</Button>
            <a href={organisationPaths.removePost(organisation, post.id)}>{t.remove}</a>
          </ButtonRow>
        </form>
      </Page>
    );
  },
  input: (typed, { id }) => ({ ...typed, id }),
  next: (_id, view) => organisationPaths.posts(view.organisation),
});
