import { formPage } from '#platform/web/page.tsx';
import { BasisField } from '#ui/basis-field.tsx';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { organisationCrumbs } from '../crumbs.ts';
import { onwards } from '../onwards.ts';
import { organisationPaths } from '../organisation.paths.ts';
import { listPosts } from '../post.queries.ts';
import { saveThreeNames } from './name-three.command.ts';
import { nameThreeForm } from './name-three.form.ts';
import { storedNames, threeNames } from './name-three.rules.ts';
import { nameThreeTexts } from './name-three.texts.ts';

export const nameThreePage = formPage({
  path: '/:organisation/organisation/tre-namn',
  form: nameThreeForm,
  command: saveThreeNames,
  load: async ({ db }) => ({ posts: await listPosts(db) }),
  initial: ({ posts }) => storedNames(posts),
  view(view, { posts }, form) {
    const t = nameThreeTexts[view.locale];
    const href = organisationPaths.posts(view.organisation);
    const crumbs = organisationCrumbs(view);
    return (
      <Page view={view} step="organisation" title={t.title} lead={t.lead} form={form} breadcrumbs={crumbs}>
        <form method="post" novalidate>
          <BasisField form={form} stored={storedNames(posts)} href={href} />
          {threeNames.map(({ purpose, field, emailField }) => (
            <>
              <TextField
                form={form}
                name={field}
                label={t.name[purpose]}
                hint={t.hints[purpose]}
                autocomplete="off"
                unmarked
              />
              <TextField
                form={form}
                name={emailField}
                label={t.email[purpose]}
                type="email"
                autocomplete="off"
                unmarked
              />
            </>
          ))}
          <p>
            <a href={href}>{t.more}</a>
          </p>
          <Button>{t.save}</Button>
        </form>
      </Page>
    );
  },
  input: (typed) => typed,
  next: (_output, view) => onwards(view, organisationPaths.organisation(view.organisation)),
});
