import { openDatabase } from '#db/connection.ts';
import { castOrganisations, castPeople } from '#src/demo/cast.ts';
import { tellFjallnas } from '#src/demo/fjallnas.ts';
import { tellStrandvik } from '#src/demo/strandvik.ts';
import { actingAs } from '#src/demo/storyteller.ts';
import { inviteMember, openOrganisation } from '#platform/tenancy/open-organisation.ts';
import { findOrganisation } from '#platform/tenancy/tenancy.queries.ts';
import type { Services } from '#platform/web/context.ts';

/**
 * Fills an empty demonstration through the commands, as its people would have done over a year. An installation that has any of it is left as it is.
 */
export async function seedDemonstration(services: Services, adminUrl: string): Promise<void> {
  if (await findOrganisation(services.database, castOrganisations[0].slug)) return;
  const owner = openDatabase(adminUrl, { connections: 1 });
  try {
    for (const organisation of castOrganisations) {
      const now = new Date('2026-01-12T08:00:00Z');
      const organisationId = await openOrganisation(owner, { ...organisation, code: null, now });
      for (const person of castPeople)
        if (person.slug === organisation.slug) await inviteMember(owner, { ...person, organisationId, now });
    }
    await tellFjallnas(await actingAs(services, 'embla@fjallnas.example'));
    await tellStrandvik({
      services,
      coordinator: await actingAs(services, 'ylva@strandvik.example'),
      registrar: await actingAs(services, 'runa@strandvik.example'),
    });
  } finally {
    await owner.destroy();
  }
}
