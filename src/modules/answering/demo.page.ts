import type { Route } from '#platform/web/route.ts';
import { drawDemoCode } from '#modules/surveys/index.ts';
import { answeringPaths } from './answering.paths.ts';
import { respondView, sendNotFound } from './respond-page.tsx';

/**
 * Any visitor may answer the demonstration's open survey, with a code drawn for the visit. The one place of this module that asks for
 * more than the intake gives; where real people answer it does not exist.
 */
export const demoRoutes: Route[] = [
  {
    method: 'GET',
    path: answeringPaths.demo,
    access: 'public',
    unlogged: true,
    async handle(c, services) {
      const { language } = respondView(c, services);
      const drawn = services.mode === 'demo' ? await drawDemoCode(services) : undefined;
      return drawn
        ? c.redirect(answeringPaths.form(drawn.publicToken, drawn.code, language), 303)
        : sendNotFound(c, services);
    },
  },
];
