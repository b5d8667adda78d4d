import type { Hono } from 'hono';
import { accessRoutes, type AuditSentences, type CastMember } from '#modules/access/index.ts';
import { answering } from '#modules/answering/index.ts';
import { home } from '#modules/home/index.ts';
import { organisation } from '#modules/organisation/index.ts';
import { results } from '#modules/results/index.ts';
import type { Subscription } from '#platform/events.ts';
import type { JobHandler } from '#platform/jobs/jobs.ts';
import { letterJobs } from '#platform/letters.ts';
import { auditHeadMail } from '#platform/audit/head-mail.ts';
import type { OutboxMail } from '#platform/mail/mailer.ts';
import type { Assets } from '#platform/web/assets.ts';
import type { AppEnv, Frame, Services } from '#platform/web/context.ts';
import { mount } from '#platform/web/mount.ts';
import type { Route } from '#platform/web/route.ts';
import { renderProblem } from '#ui/problem-page.tsx';
import { wheel } from '#src/wheel.ts';

/** What a module gives the application. Nothing else of it is known here. */
export type Module = {
  routes: readonly Route[];
  sentences: AuditSentences;
  subscriptions?: readonly Subscription[];
  jobs?: (services: Services) => JobHandler[];
};

/** All modules, in the order of their direction: each may use those before it. */
export const modules: readonly Module[] = [organisation, answering, results, home];

export const subscriptions: readonly Subscription[] = modules.flatMap((module) => module.subscriptions ?? []);

export function jobHandlers(services: Services): JobHandler[] {
  return [...letterJobs(services, []), auditHeadMail(services), ...modules.flatMap((module) => module.jobs?.(services) ?? [])];
}

/** Every address of the system. The whole-system tests walk this list. */
export function allRoutes(options: { assets: Assets; demo?: { cast: readonly CastMember[]; letters: () => readonly OutboxMail[] } | undefined }): Route[] {
  const sentences = Object.assign({}, ...modules.map((module) => module.sentences)) as AuditSentences; // a union of the modules' own
  return [
    ...options.assets.routes,
    health,
    ...accessRoutes({ sentences, demo: options.demo }),
    ...modules.flatMap((module) => module.routes),
  ];
}

export function createApp(services: Services, routes: readonly Route[]): Hono<AppEnv> {
  return mount(services, routes, renderProblem);
}

export function createFrame(assets: Assets): Frame {
  return {
    stylesheets: (kind) => [...assets.address(`${kind}.css`), ...assets.address('themes/gran.css')],
    scripts: (kind) => assets.address(`${kind}.js`),
    wheel,
  };
}

const health: Route = {
  method: 'GET',
  path: '/halsa',
  access: 'public',
  unlogged: true,
  async handle(c, services) {
    await services.database.selectNoFrom((e) => e.lit(1).as('one')).executeTakeFirstOrThrow();
    return c.text('ok\n');
  },
};
