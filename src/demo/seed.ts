import { openDatabase, type Database } from '#db/connection.ts';
import { OperatorError } from '#db/operator-error.ts';
import { castOrganisations, castPeople, furtherSeats, type CastPerson } from '#src/demo/cast.ts';
import { joinFromFjallnas, tellFjallnas } from '#src/demo/fjallnas.ts';
import { tellNetwork } from '#src/demo/network.ts';
import { byLinks, tellAnswers } from '#src/demo/network/answers.ts';
import { holdFirstMeeting, tellNovember, tellToday } from '#src/demo/network/between-meetings.ts';
import { carryLetters } from '#src/demo/network/carry-letters.ts';
import { followInvoices, tellInvoices } from '#src/demo/network/invoices.ts';
import { tellStrandvik } from '#src/demo/strandvik.ts';
import { actingAs } from '#src/demo/storyteller.ts';
import { inviteMember, openOrganisation } from '#platform/tenancy/open-organisation.ts';
import { decisions } from '#modules/decisions/index.ts';
import { network } from '#modules/network/index.ts';
import { results } from '#modules/results/index.ts';
import { surveys } from '#modules/surveys/index.ts';
import { letterJobs } from '#platform/letters.ts';
import { findOrganisation } from '#platform/tenancy/tenancy.queries.ts';
import type { Services } from '#platform/web/context.ts';

/** He only reads, and is let in when all has been told: where he is, the story is whole. */
const lastOne = 'sixten@strandvik.example';

/**
 * Fills an empty demonstration through the commands, as its people would have done over a year. An installation that has it is left as it is.
 * @throws {OperatorError} when the telling was cut off the last time
 */
export async function seedDemonstration(services: Services, adminUrl: string): Promise<void> {
  const owner = openDatabase(adminUrl, { connections: 1 });
  try {
    if (await isTold(owner)) return;
    const seats = [...castPeople, ...furtherSeats];
    for (const organisation of castOrganisations) {
      await openOrganisation(owner, { ...organisation, code: null, now: opened });
      for (const person of seats)
        if (person.slug === organisation.slug && person.email !== lastOne) await letIn(owner, person);
    }
    await tell(services);
    await deliverLetters(services);
    for (const person of seats) if (person.email === lastOne) await letIn(owner, person, services.clock());
  } finally {
    await owner.destroy();
  }
}

const opened = new Date('2026-01-12T08:00:00Z');

async function isTold(owner: Database): Promise<boolean> {
  const organisation = await findOrganisation(owner, castOrganisations[0].slug);
  if (!organisation) return false;
  const last = await owner
    .selectFrom('member as m')
    .innerJoin('account as a', 'a.id', 'm.accountId')
    .select('m.id')
    .where('m.organisationId', '=', organisation.id)
    .where('a.email', '=', lastOne)
    .executeTakeFirst();
  if (!last)
    throw new OperatorError('the demonstration was cut off while its story was told: run bin/stadig reset-demo');
  return true;
}

async function letIn(owner: Database, person: CastPerson, now = opened): Promise<void> {
  const organisation = await findOrganisation(owner, person.slug);
  if (organisation) await inviteMember(owner, { ...person, organisationId: organisation.id, now });
}

/** What the municipalities have written to each other has arrived when the first visitor comes. */
async function deliverLetters(services: Services): Promise<void> {
  const readers = [
    ...surveys.letterReaders,
    ...results.letterReaders,
    ...decisions.letterReaders,
    ...network.letterReaders,
  ];
  for (const job of letterJobs(services, readers)) await job.handle({});
}

async function tell(services: Services): Promise<void> {
  const [strandvik, fjallnas, host] = castOrganisations;
  const as = (email: string, { slug }: { slug: string }) => actingAs(services, { email, slug });
  const embla = await as('embla@fjallnas.example', fjallnas);
  await tellFjallnas(embla);
  const vidar = await as('vidar@natverket.example', host);
  const networkId = await tellNetwork(services, vidar);
  const at = await byLinks(vidar, networkId);
  await tellAnswers(at);
  await carryLetters(services, '2026-08-27');
  let assignmentId = 0;
  const meet = async () => {
    await tellInvoices(services, vidar);
    await carryLetters(services, '2026-10-20');
    assignmentId = await holdFirstMeeting(vidar, { networkId, at });
    await carryLetters(services, '2026-10-22');
  };
  const cast = {
    services,
    coordinator: await as('ylva@strandvik.example', strandvik),
    registrar: await as('runa@strandvik.example', strandvik),
  };
  await tellStrandvik(cast, meet);
  await joinFromFjallnas(embla);
  await carryLetters(services, '2026-11-12');
  await tellNovember(vidar, { networkId, assignmentId, at });
  await followInvoices(vidar);
  await tellToday(services, vidar, { networkId });
}
