import { openDatabase } from '#db/connection.ts';
import { castOrganisations, castPeople } from '#src/demo/cast.ts';
import { inviteMember, openOrganisation } from '#platform/tenancy/open-organisation.ts';
import { findOrganisation } from '#platform/tenancy/tenancy.queries.ts';
import type { Services } from '#platform/web/context.ts';

/** Fills an empty demonstration; an installation that has any of it is left as it is. */
export async function seedDemonstration(services: Services, adminUrl: string): Promise<void> {
  if (await findOrganisation(services.database, castOrganisations[0].slug)) return;
  const owner = openDatabase(adminUrl, { connections: 1 });
  try {
    const now = services.clock();
    for (const organisation of castOrganisations) {
      const organisationId = await openOrganisation(owner, { ...organisation, code: null, now });
      for (const person of castPeople) if (person.slug === organisation.slug) await inviteMember(owner, { ...person, organisationId, now });
    }
  } finally {
    await owner.destroy();
  }
}
