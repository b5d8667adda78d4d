import { randomUUID } from 'node:crypto';
import type { CommandScope } from '#platform/command.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { Tx } from '#db/connection.ts';
import type { Registration } from './register.rules.ts';

type Terms = Partial<{
  feeOre: number;
  seats: number | null;
  answerBy: string | null;
  decisionRequired: boolean;
  cancelFreeUntil: string | null;
  cancelPercent: number;
  whenRejected: 'nothing' | 'attended' | 'all';
}>;

/** Who holds the network; a `Person` of the tests' world is one. */
type Host = { organisation: { id: number }; scope: CommandScope };

/** An open network with one meeting a week from 6 December 2026, in the organisation of this host. */
export async function makeNetwork(host: Host, terms: Terms = {}, meetings = 5): Promise<number> {
  return written(host, async (db) => {
    const organisationId = host.organisation.id;
    const { id } = await db
      .insertInto('network')
      .values({
        organisationId,
        title: 'Nätverk för demokrati',
        feeOre: 800_000,
        answerBy: '2026-12-15',
        contactName: 'Värden',
        contactEmail: 'vard@nat.example',
        state: 'open',
        openedAt: host.scope.clock(),
        ...terms,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    for (let at = 0; at < meetings; at += 1)
      await db
        .insertInto('networkMeeting')
        .values({
          organisationId,
          networkId: id,
          uid: randomUUID(),
          title: `Träff ${at + 1}`,
          startsAt: new Date(Date.UTC(2026, 11, 6 + at * 7, 8)),
          endsAt: new Date(Date.UTC(2026, 11, 6 + at * 7, 15)),
          link: 'https://video.example/rum',
          changedAt: host.scope.clock(),
        })
        .execute();
    return id;
  });
}

export async function makeParty(
  host: Host,
  networkId: number,
  of: { name: string; email?: string; partner?: number },
): Promise<number> {
  return written(host, async (db) => {
    const { id } = await db
      .insertInto('networkParty')
      .values({
        organisationId: host.organisation.id,
        networkId,
        name: of.name,
        email: of.email ?? '',
        partnerOrganisationId: of.partner ?? null,
        state: 'invited',
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return id;
  });
}

/** A yes for these numbers of each administration, with nobody named. */
export function yes(numbers: Record<string, number>, changed: Partial<Registration> = {}): Registration {
  return {
    type: 'register',
    lines: Object.entries(numbers).map(([administration, quantity]) => ({
      lineKey: randomUUID(),
      administration,
      quantity,
      buyerReference: '',
    })),
    people: [],
    isConditional: false,
    organisationNumber: '',
    answeredAs: 'säkerhetssamordnare',
    message: '',
    revision: 1,
    ...changed,
  };
}

/** Writes what no page of this part writes: the host's own. */
export function written<T>(host: Host, work: (db: Tx) => Promise<T>): Promise<T> {
  return inOrganisation({ db: host.scope.database, organisationId: host.organisation.id }, work);
}
