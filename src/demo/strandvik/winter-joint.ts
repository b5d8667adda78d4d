import {
  acceptJoint,
  addParticipant,
  addSurvey,
  closeSurvey,
  findJointSurvey,
  makeJoint,
  openSurvey,
} from '#modules/surveys/index.ts';
import type { Services } from '#platform/web/context.ts';
import { handInAnswers } from '#src/demo/answers.ts';
import type { StrandvikCast } from '#src/demo/strandvik.ts';
import { surveyDetails } from '#src/demo/strandvik/spring.ts';
import type { Storyteller } from '#src/demo/storyteller.ts';

const others = [
  { name: 'Fjällnäs kommun', email: 'embla@fjallnas.example', groups: 'Bibliotek och kulturskola: 17' },
  // Too few for a share of their own, as one of the smallest would be.
  { name: 'Älvstads kommun', email: 'biblioteket@alvstad.example', groups: 'Bibliotek: 9' },
] as const;

/** February and March: the libraries of three municipalities are asked together, and Strandvik counts for all. */
export async function askTogether({ services, coordinator }: StrandvikCast, mandateId: number): Promise<void> {
  const { organisationId } = coordinator;
  const id = await coordinator.on('2026-01-26', addSurvey, {
    ...surveyDetails,
    title: 'Biblioteken tillsammans',
    closesOn: '2026-03-06',
    mandateId,
    start: 'fem-minuter',
  });
  await coordinator.on('2026-01-26', makeJoint, { id, answerBy: '2026-02-06', responsibility: 'joint' });
  const own = { surveyId: id, participantId: 'host', answeredAs: 'kulturchef', revision: 1 } as const;
  await coordinator.on('2026-01-26', acceptJoint, { ...own, groups: 'Bibliotek och museum: 16' });
  for (const { name, email } of others) await coordinator.on('2026-01-26', addParticipant, { id, name, email });
  await answerThroughLinks(services, { coordinator, id });
  await coordinator.on('2026-02-09', openSurvey, { id, secrets: services.secrets });
  await handInAnswers(services, { organisationId, surveyId: id, count: 34, seed: 20260209 });
  await coordinator.on('2026-03-09', closeSurvey, { id, secrets: services.secrets });
}

/** As the municipalities themselves do: in their own name. */
async function answerThroughLinks(services: Services, of: { coordinator: Storyteller; id: number }): Promise<void> {
  const joint = await of.coordinator.read((db) => findJointSurvey(db, of.id));
  for (const { id: participantId, name, revision } of joint?.participants ?? []) {
    const groups = others.find((other) => other.name === name)?.groups;
    if (groups === undefined) continue;
    const said = { surveyId: of.id, participantId, groups, answeredAs: 'bibliotekschef', revision };
    await of.coordinator.as(name).on('2026-01-30', acceptJoint, said);
  }
}
