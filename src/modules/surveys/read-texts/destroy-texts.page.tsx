import { action, page } from '#platform/web/page.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { Page } from '#ui/frame.tsx';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { getReadingAs } from './as-reader.ts';
import { destroyTexts } from './read-texts.commands.ts';
import { readTextsTexts } from './read-texts.texts.ts';
import { areThemesReleased, countTexts, listThemes } from './text-reader.queries.ts';

const path = '/:organisation/enkater/:id/egna-ord/forstoring';

/** Asks before the texts are destroyed. */
export const destroyTextsPage = [
  ...page({
    path,
    access: destroyTexts.roles,
    async load(ctx, { id }) {
      const { survey } = await getReadingAs(ctx, id);
      const texts = [...(await countTexts(ctx.db, id)).values()].reduce((sum, one) => sum + one, 0);
      const isReleased = await areThemesReleased(ctx.db, id);
      return { survey, texts, themes: (await listThemes(ctx.db, id)).length, isReleased };
    },
    view(view, { survey, texts, themes, isReleased }) {
      const { destroy: t, heading } = readTextsTexts[view.locale];
      const back = surveysPaths.ownWords(view.organisation, survey.id);
      const crumbs = [...surveyCrumbs(view, survey), { label: heading, href: back }];
      return (
        <Page view={view} step="needs" title={t.heading} breadcrumbs={crumbs}>
          <Confirm
            action={surveysPaths.destroyTexts(view.organisation, survey.id)}
            heading="h2"
            question={t.question(survey.title)}
            consequences={[
              t.all(texts),
              t.themes(themes),
              ...(themes > 0 && !isReleased ? [t.notReleased] : []),
              t.decision,
              t.backups,
              t.noReturn,
            ]}
            label={t.label}
            cancelHref={back}
            danger
          />
        </Page>
      );
    },
  }),
  ...action({
    path,
    command: destroyTexts,
    input: ({ id }) => ({ id }),
    next: (id, view) => surveysPaths.survey(view.organisation, id),
  }),
];
