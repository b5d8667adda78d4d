import { page } from '#platform/web/page.tsx';
import { Page } from '#ui/frame.tsx';
import { Doors } from './doors.tsx';
import { doorsTexts } from './doors.texts.ts';

/** The three doors with the small track explained; reachable also when the work is under way. */
export const beginPage = page({
  path: '/:organisation/borja',
  load: () => Promise.resolve({}),
  view(view) {
    const t = doorsTexts[view.locale];
    return (
      <Page view={view} title={t.title} lead={t.lead} terms={['situationalPicture', 'memorandum', 'smallTrack']}>
        <Doors view={view} />
        <h2 id="lilla-sparet">{t.smallTrack.heading}</h2>
        <p>{t.smallTrack.lead}</p>
        <ol>
          {Object.values(t.smallTrack.parts).map((part) => (
            <li>{part}</li>
          ))}
        </ol>
        <p>{t.smallTrack.grows}</p>
      </Page>
    );
  },
});
