import { page } from '#platform/web/page.tsx';
import { Page } from '#ui/frame.tsx';
import { homeTexts } from './home.texts.ts';

export const homePage = page({
  path: '/:organisation/hem',
  load: async () => ({}),
  view(view) {
    const t = homeTexts[view.locale];
    return (
      <Page view={view} title={t.title(view.organisation.name)}>
        <p>{t.lead}</p>
      </Page>
    );
  },
});
