import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { secureHeaders } from 'hono/secure-headers';
import { AppError } from '#platform/errors.ts';
import { whereItBroke } from '#platform/log.ts';
import type { AppEnv, Services, WebContext } from '#platform/web/context.ts';
import type { Route } from '#platform/web/route.ts';

export type RenderProblem = (
  c: WebContext,
  services: Services,
  problem: AppError | { reference: string },
) => Promise<Response>;

const bodyBytes = 1024 * 1024;

/** Puts the routes on the web. Headers, limits, compression, log and error pages are set here, so that no page can weaken them. */
export function mount(services: Services, routes: readonly Route[], renderProblem: RenderProblem): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.use(requestLog(services));
  app.use(compression);
  // Outside secureHeaders, which writes the page's policy over whatever the file's answer had: a file that is opened may do nothing.
  app.use(async (c, next) => {
    await next();
    if (c.res.headers.get('Content-Disposition')?.startsWith('attachment'))
      c.header('Content-Security-Policy', "default-src 'none'; sandbox");
  });
  const policies = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      scriptSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    // Not 'no-referrer': browsers then write `Origin: null` on our own forms, and one without Sec-Fetch-Site (iOS before 16.4) is refused.
    referrerPolicy: 'same-origin',
    // For browsers that are gone; every byte counts where coverage is bad.
    xFrameOptions: false, // frame-ancestors says it
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    xDnsPrefetchControl: false,
    originAgentCluster: false,
    strictTransportSecurity: services.mode === 'live' ? 'max-age=31536000; includeSubDomains' : false,
  });
  // Style and script that are the same for everybody have nothing to protect but their kind.
  app.use(async (c, next) => {
    if (!c.req.path.startsWith('/filer/') && c.req.path !== '/favicon.ico') return policies(c, next);
    await next();
    c.header('X-Content-Type-Options', 'nosniff');
  });
  app.use(async (c, next) => {
    await next();
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
  });
  app.use(csrf({ origin: (origin, c) => isOwn(origin, c.req.header('host'), services) }));
  // PostgreSQL takes no NUL, and no address of ours has one.
  app.use(async (c, next) => {
    if (c.req.url.includes('%00')) throw new AppError('not-found');
    await next();
  });
  for (const route of routes) {
    const limit = bodyLimit({
      maxSize: route.maxBody ?? bodyBytes,
      onError: () => {
        throw new AppError('too-large');
      },
    });
    // Named before the body is measured: what is too large for an unlogged route is not logged either.
    app.on(route.method, route.path, named(route), limit, async (c) => route.handle(c, services));
  }
  app.notFound((c) => renderProblem(c, services, new AppError('not-found')));
  app.onError(async (error, c) => {
    if (error instanceof AppError) return renderProblem(c, services, error);
    if ('getResponse' in error) return renderProblem(c, services, new AppError('cross-site')); // hono's csrf refuses with an HTTPException
    services.showFault?.(error);
    const reference = c.get('requestId');
    services.log('fault', { where: 'request', reference, message: error.name, stack: whereItBroke(error) });
    return renderProblem(c, services, { reference });
  });
  return app;
}

function named(route: Route) {
  return async (c: WebContext, next: () => Promise<void>): Promise<void> => {
    c.set('template', route.unlogged ? '' : route.path);
    await next();
  };
}

function requestLog(services: Services) {
  return async (c: WebContext, next: () => Promise<void>): Promise<void> => {
    c.set('requestId', randomBytes(6).toString('hex'));
    c.set('template', '-');
    const started = performance.now();
    await next();
    const template = c.get('template');
    if (template === '') return;
    services.log('request', {
      id: c.get('requestId'),
      method: c.req.method,
      route: template,
      status: c.res.status,
      ms: Math.round(performance.now() - started),
    });
  };
}

const packers = {
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
};

/** Pages hold no secret beside what a stranger sent in, and no token at all: compressing them tells nothing. */
async function compression(c: WebContext, next: () => Promise<void>): Promise<void> {
  await next();
  const accepted = c.req.header('accept-encoding') ?? '';
  const encoding = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : undefined;
  const type = c.res.headers.get('Content-Type') ?? '';
  if (!encoding || !type.startsWith('text/html') || c.res.headers.has('Content-Encoding') || !c.res.body) return;
  const bytes = await packers[encoding](Buffer.from(await c.res.arrayBuffer()));
  const headers = new Headers(c.res.headers);
  headers.set('Content-Encoding', encoding);
  headers.set('Vary', 'Accept-Encoding');
  headers.delete('Content-Length');
  c.res = new Response(new Uint8Array(bytes), { status: c.res.status, headers });
}

function isOwn(origin: string, host: string | undefined, services: Services): boolean {
  if (!URL.canParse(origin)) return false; // 'null', from a page that hides where it is
  const from = new URL(origin);
  // Behind its proxy the product has one address. The demonstration is reached by whatever name the machine has.
  return from.origin === new URL(services.publicUrl).origin || (services.mode === 'demo' && from.host === host);
}
