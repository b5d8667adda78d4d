import { randomUUID } from 'node:crypto';
import { listParties, takePartyAct } from '#modules/network/index.ts';
import type { Storyteller } from '#src/demo/storyteller.ts';
import { outsideParties, type OutsideName } from '#src/demo/network/parties.ts';

type PartyAct = Parameters<(typeof takePartyAct)['run']>[1];
type Act = PartyAct['act'];
type ActFile = NonNullable<PartyAct['files']>[number];

/** What parties outside the installation do by their links, each in its own name. */
export type AtLinks = (day: string, name: OutsideName, act: Act, files?: readonly ActFile[]) => Promise<void>;

export async function byLinks(host: Storyteller, networkId: number): Promise<AtLinks> {
  const parties = await host.read((db) => listParties(db, networkId));
  return async (day, name, act, files = []) => {
    const party = parties.find((one) => one.name === name);
    if (!party) throw new Error(`${name} is not invited`);
    await host.as(name).on(day, takePartyAct, { partyId: party.id, key: randomUUID(), act, files, cameBy: 'link' });
  };
}

/** September and October: five say yes, two of them on condition and one of these by its board since, and one says no. */
export async function tellAnswers(at: AtLinks): Promise<void> {
  await at('2026-09-02', 'Ängsberga kommun', yesOf('Ängsberga kommun'));
  await at('2026-09-08', 'Storlida kommun', { ...yesOf('Storlida kommun'), isConditional: true });
  await at('2026-09-11', 'Granvattnets kommun', {
    ...{ type: 'decline', answeredAs: 'kommunchef', revision: 1 },
    message: 'Vi har ingen som kan komma i höst. Fråga oss gärna nästa gång.',
  });
  await at('2026-09-15', 'Klippuddens kommun', { ...yesOf('Klippuddens kommun'), isConditional: true });
  await at('2026-09-22', 'Björnängs kommun', yesOf('Björnängs kommun'));
  await at('2026-09-24', 'Myrtjärns kommun', yesOf('Myrtjärns kommun'));
  await at('2026-09-30', 'Klippuddens kommun', {
    ...{ type: 'settle', decided: 'firm', words: 'Socialnämnden 29 september 2026, § 84' },
  });
}

export function yesOf(name: OutsideName): Extract<Act, { type: 'register' }> {
  const party = outsideParties.find((one) => one.name === name);
  const places = (party?.places ?? []).map((place) => ({ ...place, lineKey: randomUUID() }));
  return {
    type: 'register',
    lines: places.map(({ lineKey, administration, people, buyerReference }) => ({
      ...{ lineKey, administration, buyerReference },
      quantity: people.length,
    })),
    people: places.flatMap(({ lineKey, people }) =>
      people.map((person) => ({ lineKey, name: person, title: '', email: '' })),
    ),
    isConditional: false,
    organisationNumber: party?.organisationNumber ?? '',
    answeredAs: 'samordnare',
    message: '',
    revision: 1,
  };
}
