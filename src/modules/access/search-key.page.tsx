import { setCookie } from 'hono/cookie';
import { enter, searchKeyCookie } from '#platform/web/enter.ts';
import type { View } from '#platform/web/context.ts';
import { readForm } from '#platform/web/page.tsx';
import type { Route } from '#platform/web/route.ts';
import { PostButton } from '#ui/button.tsx';
import { accessPaths } from '#modules/access/access.paths.ts';
import { searchKeyTexts } from '#modules/access/search-key.texts.ts';

const yearInSeconds = 365 * 86_400;

/** Keeps in this browser whether `/` goes to the search box: a key of one character must be possible to turn off (WCAG 2.1.4). */
export const searchKeyRoute: Route = {
  method: 'POST',
  path: accessPaths.searchKey,
  access: 'account',
  async handle(c, services) {
    await enter(c, services, 'account');
    const { lage } = await readForm(c);
    setCookie(c, searchKeyCookie, lage === 'av' ? 'av' : 'pa', {
      path: '/',
      sameSite: 'Lax',
      httpOnly: true,
      secure: services.mode === 'live',
      maxAge: yearInSeconds,
    });
    return c.redirect(accessPaths.account, 303);
  },
};

/** Whether the key is on, and the button that changes it. */
export function SearchKeyChoice({ view }: { view: View }) {
  const t = searchKeyTexts[view.locale];
  return (
    <>
      <h2>{t.title}</h2>
      <p>{view.searchKey ? t.isOn : t.isOff}</p>
      <PostButton
        action={accessPaths.searchKey}
        fields={{ lage: view.searchKey ? 'av' : 'pa' }}
        label={view.searchKey ? t.turnOff : t.turnOn}
      />
    </>
  );
}
