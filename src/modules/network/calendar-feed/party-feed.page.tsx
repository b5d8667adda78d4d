import { hasPublicAddress } from '#platform/tenancy/public-address.ts';
import { html } from '#platform/web/page.tsx';
import type { Markup } from '#platform/web/markup.ts';
import type { Route } from '#platform/web/route.ts';
import { readAtHost, scopeAtPlace, type AtPlace } from '../place/at-link.ts';
import { PlacePage } from '../place/place-page.tsx';
import { placeRoute } from '../place/place-route.ts';
import { placePaths } from '../place/place.paths.ts';
import { FeedWords } from './feed-words.tsx';
import { feedTexts } from './feed.texts.ts';
import { closePartyFeed, mayFollow, openPartyFeed } from './party-feed.ts';

/** A party without an organisation here follows the meetings in its own calendar, by an address that its link gives. */
export const partyFeedPages: Route[] = [
  placeRoute('GET', '/prenumeration', async (c, services, at) => {
    const has = await readAtHost(services, at, (db) =>
      hasPublicAddress(db, { kind: 'party-calendar', thingId: at.partyId }),
    );
    return html(c, <PartyFeedPage at={at} has={has} />);
  }),
  // The address is shown in the answer and nowhere else: where a redirect led it would stand in an address bar, and be kept.
  placeRoute('POST', '/prenumeration', async (c, services, at) => {
    const token = await openPartyFeed.run(scopeAtPlace(services, at), { partyId: at.partyId });
    return html(c, <PartyFeedPage at={at} has address={`${services.publicUrl}/kalender/${token}.ics`} />);
  }),
  placeRoute('POST', '/prenumeration/borttagning', async (c, services, at) => {
    await closePartyFeed.run(scopeAtPlace(services, at), { partyId: at.partyId });
    return c.redirect(placePaths.feed(at.base), 303);
  }),
];

function PartyFeedPage({ at, has, address }: { at: AtPlace; has: boolean; address?: string }): Markup {
  const t = feedTexts[at.view.locale];
  return (
    <PlacePage at={at} title={t.title}>
      <p>{t.lead}</p>
      {mayFollow(at.state.party) ? (
        <FeedWords locale={at.view.locale} action={placePaths.feed(at.base)} has={has} address={address} />
      ) : (
        <p>{t.notIn}</p>
      )}
    </PlacePage>
  );
}
