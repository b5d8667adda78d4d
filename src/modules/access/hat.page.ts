import { deleteCookie, setCookie } from 'hono/cookie';
import { AppError } from '#platform/errors.ts';
import { isRole } from '#platform/tenancy/roles.ts';
import { enterAsMember, hatCookie } from '#platform/web/enter.ts';
import { readForm } from '#platform/web/page.tsx';
import type { Route } from '#platform/web/route.ts';
import { safePath } from '#platform/auth/sign-in.ts';

/** Whoever has several roles acts in one of them, or in all: kept by the browser, for this organisation's addresses. */
export const hatRoutes: Route[] = [
  {
    method: 'POST',
    path: '/:organisation/roll',
    access: 'member',
    async handle(c, services) {
      const view = await enterAsMember(c, services, 'member');
      const { roll, vidare } = await readForm(c);
      const path = `/${view.organisation.slug}`;
      const secure = services.mode === 'live';
      if (roll === '') deleteCookie(c, hatCookie, { path, secure });
      else if (typeof roll === 'string' && isRole(roll) && view.heldRoles.includes(roll))
        setCookie(c, hatCookie, roll, { path, secure, httpOnly: true, sameSite: 'Lax' });
      else throw new AppError('not-found');
      const back = safePath(typeof vidare === 'string' ? vidare : undefined);
      return c.redirect(back.startsWith(`${path}/`) ? back : `${path}/hem`, 303);
    },
  },
];
