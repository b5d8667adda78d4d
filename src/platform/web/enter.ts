import { getCookie } from 'hono/cookie';
import { AppError, WrongRole } from '#platform/errors.ts';
import { findSession, sessionCookie } from '#platform/auth/sessions.ts';
import { isLocale, type Locale } from '#platform/i18n/locale.ts';
import { hasRole } from '#platform/tenancy/organisation.ts';
import { listMemberships } from '#platform/tenancy/tenancy.queries.ts';
import type { MemberView, Services, View, WebContext } from '#platform/web/context.ts';
import type { Access } from '#platform/web/route.ts';

export const localeCookie = 'sprak';
export const tourCookie = 'rundtur';
/** `av` where somebody has turned off the key that goes to the search box. */
export const searchKeyCookie = 'snabbtangent';
/** The one of several roles that a person acts in, set for an organisation's addresses. It can only take away what the person holds. */
export const hatCookie = 'roll';

/** Finds out who asks and in which organisation, and refuses whoever may not. Another organisation's thing is not found. */
export async function enter(c: WebContext, services: Services, access: Access): Promise<View> {
  const view = await knownView(c, services, access);
  if (access === 'public') return view;
  if (!view.account) throw new AppError('signed-out');
  if (access === 'account') return view;
  const slug = c.req.param('organisation');
  const membership = view.memberships.find((one) => one.organisation.slug === slug);
  if (!membership || membership.actor.roles.length === 0) throw new AppError('not-found');
  const heldRoles = membership.actor.roles;
  const hat = heldRoles.find((role) => role === getCookie(c, hatCookie));
  const actor = hat ? { ...membership.actor, roles: [hat] } : membership.actor;
  if (access !== 'member' && !hasRole(actor, access)) throw new WrongRole(access);
  return { ...view, organisation: membership.organisation, actor, heldRoles };
}

export async function enterAsMember(c: WebContext, services: Services, access: Access): Promise<MemberView> {
  const { account, organisation, actor, heldRoles, ...view } = await enter(c, services, access);
  if (!account || !organisation || !actor || !heldRoles) throw new AppError('signed-out');
  return { ...view, account, organisation, actor, heldRoles };
}

export function localeOf(c: WebContext): Locale {
  const chosen = getCookie(c, localeCookie);
  return isLocale(chosen) ? chosen : 'sv';
}

async function knownView(c: WebContext, services: Services, access: Access): Promise<View> {
  const now = services.clock();
  const token = getCookie(c, sessionCookie(services));
  // The respondent's pages never look at who is signed in.
  const account =
    token && !(access === 'public' && c.req.path.startsWith('/svara'))
      ? await findSession(services, { token, now })
      : undefined;
  const url = new URL(c.req.url);
  return {
    locale: localeOf(c),
    now,
    mode: services.mode,
    path: url.pathname,
    url,
    publicUrl: services.publicUrl,
    mailDomain: services.mailIntake?.domain,
    frame: services.frame,
    account,
    searchKey: getCookie(c, searchKeyCookie) !== 'av',
    tourStop: services.mode === 'demo' ? tourStopOf(getCookie(c, tourCookie)) : undefined,
    memberships: account ? await listMemberships(services.database, account.id) : [],
  };
}

function tourStopOf(cookie: string | undefined): number | undefined {
  return cookie && /^[1-9]$/.test(cookie) ? Number(cookie) : undefined;
}
