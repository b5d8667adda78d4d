import type { Services, WebContext } from '#platform/web/context.ts';
import type { Route } from '#platform/web/route.ts';
import { atDoor, findPlace, type AtPlace } from './at-link.ts';
import { placePattern } from './place.paths.ts';

/** An address under a party's link; `under` begins with a stroke. A browser that has not proved itself is led to the door. */
export function placeRoute(
  method: 'GET' | 'POST',
  under: string,
  answer: (c: WebContext, services: Services, at: AtPlace) => Promise<Response>,
): Route {
  return {
    method,
    path: `${placePattern}${under}`,
    access: 'public',
    async handle(c, services) {
      const door = await atDoor(c, services);
      const at = await findPlace(c, services, door);
      return at ? answer(c, services, at) : c.redirect(door.base, 303);
    },
  };
}
