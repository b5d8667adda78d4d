import type { Hono } from 'hono';
import { accessRoutes, type AuditSentences, type CastMember } from '#modules/access/index.ts';
import { answering } from '#modules/answering/index.ts';
import { archive } from '#modules/archive/index.ts';
import { conversations } from '#modules/conversations/index.ts';
import { decisions } from '#modules/decisions/index.ts';
import { fees } from '#modules/fees/index.ts';
import { home } from '#modules/home/index.ts';
import { network } from '#modules/network/index.ts';
import { organisation } from '#modules/organisation/index.ts';
import { plans } from '#modules/plans/index.ts';
import { results } from '#modules/results/index.ts';
import { search } from '#modules/search/index.ts';
import { situation } from '#modules/situation/index.ts';
import { surveys } from '#modules/surveys/index.ts';
import { thread } from '#modules/thread/index.ts';
import type { Subscription } from '#platform/events.ts';
import type { JobHandler } from '#platform/jobs/jobs.ts';
import { letterJobs, type LetterReader } from '#platform/letters.ts';
import { auditHeadMail } from '#platform/audit/head-mail.ts';
import type { OutboxMail } from '#platform/mail/mailer.ts';
import { iconAddress, type Assets } from '#platform/web/assets.ts';
import type { AppEnv, Frame, Services } from '#platform/web/context.ts';
import { localeOf } from '#platform/web/enter.ts';
import { mount } from '#platform/web/mount.ts';
import { html } from '#platform/web/page.tsx';
import { themes } from '#platform/tenancy/organisation.ts';
import type { Route } from '#platform/web/route.ts';
import { ComponentGallery } from '#ui/dev-ui.tsx';
import { QuestionGallery } from '#ui/dev-ui/question-gallery.tsx';
import { Document } from '#ui/document.tsx';
import { PlainLayout } from '#ui/page.tsx';
import { renderProblem } from '#ui/problem-page.tsx';
import { tourBanner } from '#src/demo/tour/tour-banner.tsx';
import { tourRoutes } from '#src/demo/tour/tour.routes.ts';
import { wheel } from '#src/wheel.ts';

/** What a module gives the application. Nothing else of it is known here. */
export type Module = {
  routes: readonly Route[];
  sentences: AuditSentences;
  subscriptions?: readonly Subscription[];
  jobs?: (services: Services) => JobHandler[];
  letterReaders?: readonly LetterReader[];
};

/** All modules, in the order of their direction: each may use those before it. */
export const modules: readonly Module[] = [
  organisation,
  surveys,
  // What has a name of its own under a survey's address comes before what is taken for a code.
  results,
  answering,
  conversations,
  situation,
  plans,
  decisions,
  fees,
  network,
  archive,
  thread,
  search,
  home,
];

export const subscriptions: readonly Subscription[] = modules.flatMap((module) => module.subscriptions ?? []);

export function jobHandlers(services: Services): JobHandler[] {
  return [
    ...letterJobs(
      services,
      modules.flatMap((module) => module.letterReaders ?? []),
    ),
    auditHeadMail(services),
    ...modules.flatMap((module) => module.jobs?.(services) ?? []),
  ];
}

/** Every address of the system. The whole-system tests walk this list. */
export function allRoutes(options: {
  assets: Assets;
  demo?: { cast: readonly CastMember[]; letters: () => readonly OutboxMail[] } | undefined;
}): Route[] {
  const sentences = Object.assign({}, ...modules.map((module) => module.sentences)) as AuditSentences; // a union of the modules' own
  return [
    ...options.assets.routes,
    health,
    ...(options.demo ? [gallery, questionGallery, ...tourRoutes] : []),
    ...accessRoutes({ sentences, demo: options.demo }),
    ...modules.flatMap((module) => module.routes),
  ];
}

export function createApp(services: Services, routes: readonly Route[]): Hono<AppEnv> {
  return mount(services, routes, renderProblem);
}

export function createFrame(assets: Assets): Frame {
  return {
    assets: (kind, theme) => ({
      stylesheets: assets.address(`${kind}.${theme}.css`),
      scripts: kind === 'result' ? [] : assets.address(kind === 'respond' ? 'respond.js' : 'app.js'),
      // A respondent's page asks for as little as it can.
      ...(kind !== 'respond' && { icon: iconAddress }),
    }),
    wheel,
    banner: tourBanner,
  };
}

/** Every component in every state; only in the demonstration. */
const gallery: Route = {
  method: 'GET',
  path: '/dev/ui',
  access: 'public',
  async handle(c, services) {
    const locale = localeOf(c);
    const asked = c.req.query('tema');
    const theme = themes.find((one) => one === asked) ?? themes[0];
    return html(
      c,
      <PlainLayout locale={locale} title="/dev/ui" assets={services.frame.assets('app', theme)} theme={theme}>
        <ComponentGallery locale={locale} />
      </PlainLayout>,
    );
  },
};

/** Questions as respondents see them, which is another look; only in the demonstration. */
const questionGallery: Route = {
  method: 'GET',
  path: '/dev/ui/fragor',
  access: 'public',
  async handle(c, services) {
    const locale = localeOf(c);
    const [theme] = themes;
    return html(
      c,
      <Document
        locale={locale}
        title="/dev/ui/fragor"
        context="Stadig"
        assets={{ ...services.frame.assets('preview', theme), scripts: [] }}
        theme={theme}
        class="respond"
      >
        <main id="innehall" tabindex={-1}>
          <QuestionGallery locale={locale} />
        </main>
      </Document>,
    );
  },
};

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
