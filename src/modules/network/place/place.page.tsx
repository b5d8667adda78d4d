import { formState } from '#platform/form.ts';
import { html } from '#platform/web/page.tsx';
import type { Route } from '#platform/web/route.ts';
import { DoorPage } from './door.page.tsx';
import { atDoor, findPlace } from './at-link.ts';
import { placePattern } from './place.paths.ts';
import { PlaceView } from './place-view.tsx';

/** Where the link leads: the door, or the party's place when the browser has proved itself. */
export const placePage: Route[] = [
  {
    method: 'GET',
    path: placePattern,
    access: 'public',
    async handle(c, services) {
      const door = await atDoor(c, services);
      const at = await findPlace(c, services, door);
      return at ? html(c, <PlaceView at={at} />) : html(c, <DoorPage at={door} form={formState()} />);
    },
  },
];
