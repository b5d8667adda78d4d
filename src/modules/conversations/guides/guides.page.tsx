import { CONVERSATION_GUIDES } from '#content/conversation-guides/index.ts';
import { page } from '#platform/web/page.tsx';
import { Fold } from '#ui/fold.tsx';
import { Page } from '#ui/frame.tsx';
import { conversationsTexts } from '../conversations.texts.ts';
import { conversationsCrumbs } from '../crumbs.ts';
import { GroundRules, GuideSteps } from './guide-steps.tsx';

/** Every guide, to be read before one is chosen. */
export const guidesPage = page({
  path: '/:organisation/samtal/guider',
  load: async () => Promise.resolve(CONVERSATION_GUIDES),
  view(view, guides) {
    const t = conversationsTexts[view.locale];
    return (
      <Page view={view} step="needs" title={t.guidesTitle} lead={t.guidesLead} breadcrumbs={conversationsCrumbs(view)}>
        <h2>{t.rules}</h2>
        <GroundRules locale={view.locale} />
        {guides.map((guide) => (
          <Fold summary={guide.name[view.locale]}>
            <p>{guide.audience[view.locale]}</p>
            <GuideSteps guide={guide} locale={view.locale} />
            <p>{t.sources}:</p>
            <ul>
              {guide.sources.map(({ title, number }) => (
                <li lang={view.locale === 'sv' ? undefined : 'sv'}>
                  {title} ({number})
                </li>
              ))}
            </ul>
          </Fold>
        ))}
      </Page>
    );
  },
});
