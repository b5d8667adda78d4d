import { addDays, today } from '#foundations/clocks/index.ts';
import { addMeeting, addNetwork, addParties, inviteParties, network } from '#modules/network/index.ts';
import { listOrganisations } from '#platform/tenancy/tenancy.queries.ts';
import type { Services } from '#platform/web/context.ts';
import { castOrganisations } from '#src/demo/cast.ts';
import { outsideParties } from '#src/demo/network/parties.ts';
import { momentOf, type Storyteller } from '#src/demo/storyteller.ts';

/** A network with five meetings is opened and its invitations sent, by letter to those who are here and by mail to the others. Returns its id. */
export async function callToNetwork(services: Services, host: Storyteller): Promise<number> {
  const now = today(services.clock());
  const networkId = await host.on('2026-08-20', addNetwork, {
    ...{ title: 'Små kommuner lär av varandra 2026–2027', purpose, targetGroup, terms, documentationPromise },
    answerBy: addDays(now, 14),
    decisionRequired: true,
    seats: 15,
    feeOre: 720_000,
    ...{ vat: 'standard', vatReason: '', vatCode: '', paymentDays: 30 },
    ...{ cancelFreeUntil: '2026-10-06', cancelPercent: 50, whenRejected: 'attended' },
    ...{ contactName: 'Vidar', contactEmail: 'vidar@natverket.example', contactPhone: '' },
  });
  for (const meeting of meetingsAround(now)) await host.on('2026-08-20', addMeeting, { networkId, ...meeting });
  const municipalities = castOrganisations
    .filter(({ kind }) => kind === 'municipality')
    .map(({ slug }): string => slug);
  const here = (await host.read(listOrganisations)).filter(({ slug }) => municipalities.includes(slug));
  await host.on('2026-08-21', addParties, {
    networkId,
    lines: outsideParties
      .map(({ name, email, organisationNumber }) => [name, email, organisationNumber].join('; '))
      .join('\n'),
    organisations: here.map(({ id }) => id),
  });
  await host.on('2026-08-26', inviteParties, { id: networkId });
  await post(services, { organisationId: host.organisationId, networkId, day: '2026-08-26' });
  return networkId;
}

/** Those letters went out in their time: nobody who visits the demonstration has them in the outbox. */
async function post(
  services: Services,
  { day, ...of }: { organisationId: number; networkId: number; day: string },
): Promise<void> {
  const then = { ...services, clock: () => momentOf(day), mailer: { send: async () => {}, close: () => {} } };
  for (const job of network.jobs(then)) await job.handle(of);
}

/** The first Tuesday of the days from this one. */
export function tuesdayFrom(day: string): string {
  const weekday = momentOf(day).getUTCDay();
  return addDays(day, (2 - weekday + 7) % 7);
}

/** Two are in the past or soon; the others follow the day of the installation. */
function meetingsAround(now: string) {
  const day = { from: '09:30', to: '15:30', link: '', agenda: '' };
  return [
    { ...day, title: 'Var står vi?', on: '2026-10-20', place: 'Stationshuset, Ängsberga', agenda: firstAgenda },
    { ...day, title: 'Från svar till lägesbild', on: tuesdayFrom(addDays(now, 5)), place: 'Folkets hus, Storlida' },
    { ...day, title: 'Från behov till åtgärd', on: tuesdayFrom(addDays(now, 75)), place: 'Biblioteket, Klippudden' },
    {
      ...day,
      ...{ title: 'Strategin till beslut', on: tuesdayFrom(addDays(now, 150)), from: '13:00', to: '16:00' },
      ...{ place: 'Digitalt', link: 'https://mote.natverket.example/strategi' },
    },
    { ...day, title: 'Vad blev det?', on: tuesdayFrom(addDays(now, 300)), place: 'Stationshuset, Ängsberga' },
  ];
}

const purpose =
  'Kommuner med en person på en del av en tjänst hjälper varandra: från svar till lägesbild, från behov till åtgärder, och till beslut.';
const targetGroup = 'Samordnare och två till tre från olika förvaltningar i varje kommun.';
const terms = 'Priset gäller alla fem träffarna, med lunch. Resor ingår inte.';
const documentationPromise =
  'Varje träff skrivs ner på två sidor. Kommunernas erfarenheter samlas så att andra kan läsa dem.';
const firstAgenda = `09.30 Kaffe och presentation
10.00 Vad varje kommun vet om sina egna behov
13.00 Hur man frågar utan att lova för mycket
15.00 Uppgift till nästa träff`;
