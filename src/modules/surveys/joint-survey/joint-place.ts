import { sql } from 'kysely';
import type { Tx } from '#db/connection.ts';
import { digestOf } from '#platform/auth/tokens.ts';
import type { CommandScope } from '#platform/command.ts';
import { notFound } from '#platform/errors.ts';
import type { Organisation, OrganisationKind } from '#platform/tenancy/organisation.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { MemberView, Services, View, WebContext } from '#platform/web/context.ts';
import { enter, enterAsMember } from '#platform/web/enter.ts';
import { numberParam } from '#platform/web/page.tsx';
import type { Access } from '#platform/web/route.ts';
import { jointPaths, surveysPaths } from '../surveys.paths.ts';

/** Where a municipality that takes part stands: at which host, in which survey, as whom. Whoever has a place may read and answer there, and nowhere else. */
export type JointPlace = { host: Organisation; surveyId: number; participantId: number };

/** Who asks, from where. `place` is undefined when the host has ended the survey or taken the municipality out of it. */
export type AtPlace = {
  view: View;
  /** The member's view, when it is read inside the participant's own organisation; undefined through a link. */
  member: MemberView | undefined;
  /** The invitation in the participant's own organisation. */
  invitationId: number | undefined;
  /** Address that everything at the place lies under. */
  base: string;
  place: JointPlace | undefined;
};

/** Through the personal link. Not found when no participant has it. */
export async function atPlaceOfLink(c: WebContext, services: Services): Promise<AtPlace & { place: JointPlace }> {
  const token = c.req.param('token') ?? '';
  const view = await enter(c, services, 'public');
  const { rows } = await sql<PlaceRow>`select * from joint_place_of_link(${digestOf(token)})`.execute(
    services.database,
  );
  const [row] = rows;
  if (!row) notFound();
  return { view, member: undefined, invitationId: undefined, base: jointPaths.byLink(token), place: placeOf(row) };
}

/** In the participant's own organisation. Not found when it has no such invitation. */
export async function atPlaceOfInvitation(c: WebContext, services: Services, access: Access): Promise<AtPlace> {
  const member = await enterAsMember(c, services, access);
  const invitationId = numberParam(c, 'invitationId');
  const scope = { db: services.database, organisationId: member.organisation.id, reading: true };
  const row = await inOrganisation(scope, async (db) => {
    const known = await db.selectFrom('jointInvitation').select('id').where('id', '=', invitationId).executeTakeFirst();
    if (!known) notFound();
    const { rows } = await sql<PlaceRow>`select * from joint_place_of_invitation(${invitationId}::bigint)`.execute(db);
    return rows[0];
  });
  const base = surveysPaths.jointInvitation(member.organisation, invitationId);
  return { view: member, member, invitationId, base, place: row && placeOf(row) };
}

/** Reads at the host, as far as the caller shows only what is the participant's. */
export async function readAtPlace<T>(
  services: Pick<Services, 'database'>,
  place: JointPlace,
  work: (db: Tx) => Promise<T>,
): Promise<T> {
  return inOrganisation({ db: services.database, organisationId: place.host.id, reading: true }, work);
}

/** What a municipality says is written at the host in the municipality's name; no person is named. */
export function scopeAtPlace(services: Services, at: { place: JointPlace; name: string; view: View }): CommandScope {
  return {
    database: services.database,
    clock: services.clock,
    jobs: services.jobs,
    subscriptions: services.subscriptions,
    organisation: at.place.host,
    actor: { memberId: 0, accountId: 0, name: at.name, title: '', roles: ['coordinator'] },
    locale: at.view.locale,
  };
}

type PlaceRow = {
  organisationId: number;
  slug: string;
  name: string;
  kind: OrganisationKind;
  surveyId: number;
  participantId: number;
};

function placeOf({ organisationId, slug, name, kind, surveyId, participantId }: PlaceRow): JointPlace {
  return { host: { id: organisationId, slug, name, kind }, surveyId, participantId };
}
