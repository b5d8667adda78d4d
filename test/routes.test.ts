import { beforeAll, describe, expect, test } from 'vitest';
import { roles, type Role } from '#platform/tenancy/roles.ts';
import type { Route } from '#platform/web/route.ts';
import { publicRoutes } from '#src/public-routes.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';

let world: World;
let people: Map<Role, Person>;
let neighbour: Person;

beforeAll(async () => {
  world = await openWorld();
  const organisation = await makeOrganisation(world);
  people = new Map();
  for (const role of roles) people.set(role, await makePerson(world, organisation, role));
  neighbour = await makePerson(world, await makeOrganisation(world), ...roles);
});

const own = (route: Route) => route.path.startsWith('/:organisation');

/** The address of a route with a number that nothing has. */
function address(route: Route, slug: string): string {
  return route.path
    .replace(':organisation', slug)
    .replace(/:(id|\w+Id)\b/g, '999999999')
    .replace(/:\w+(\{[^}]*\})?/g, 'finns-inte');
}

async function ask(route: Route, slug: string, cookie: string | undefined): Promise<Response> {
  return world.request(address(route, slug), {
    method: route.method,
    headers: { origin: 'http://stadig.test', ...(cookie ? { cookie } : {}) },
    ...(route.method === 'POST' ? { body: new URLSearchParams() } : {}),
  });
}

describe('every route', () => {
  test('is in the route table once', () => {
    const names = world.routes.map((route) => `${route.method} ${route.path}`);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('that needs nobody signed in is listed with its reason', () => {
    const open = world.routes
      .filter((route) => route.access === 'public')
      .map((route) => `${route.method} ${route.path}`);
    expect(open.sort()).toEqual(Object.keys(publicRoutes).sort());
  });

  test('of an organisation turns away whoever is not signed in', async () => {
    for (const route of world.routes.filter((one) => one.access !== 'public')) {
      const response = await ask(route, people.get('coordinator')?.organisation.slug ?? '', undefined);
      const turnedAway =
        route.method === 'GET' ? response.headers.get('location')?.startsWith('/logga-in') : response.status === 401;
      expect(turnedAway, `${route.method} ${route.path}: ${response.status}`).toBe(true);
    }
  });

  test('lets in exactly the roles it names', async () => {
    const wrong: string[] = [];
    for (const route of world.routes.filter(own)) {
      for (const [role, person] of people) {
        const allowed = route.access === 'member' || (Array.isArray(route.access) && route.access.includes(role));
        const response = await (route.method === 'GET'
          ? person.get(address(route, person.organisation.slug))
          : person.post(address(route, person.organisation.slug)));
        if ((response.status === 403) === allowed)
          wrong.push(`${route.method} ${route.path} as ${role}: ${response.status}`);
        if (response.status >= 500) wrong.push(`${route.method} ${route.path} as ${role}: ${response.status}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  test('is not found by a neighbour, whatever roles they have at home', async () => {
    const slug = people.get('coordinator')?.organisation.slug ?? '';
    for (const route of world.routes.filter(own)) {
      const response = await (route.method === 'GET'
        ? neighbour.get(address(route, slug))
        : neighbour.post(address(route, slug)));
      expect(response.status, `${route.method} ${route.path}`).toBe(404);
    }
  }, 60_000);

  test('refuses a form from another site', async () => {
    for (const route of world.routes.filter((one) => one.method === 'POST')) {
      const response = await world.request(address(route, 'strandvik'), {
        method: 'POST',
        headers: { origin: 'https://evil.example' },
        body: new URLSearchParams(),
      });
      expect(response.status, route.path).toBe(403);
    }
  });
});
