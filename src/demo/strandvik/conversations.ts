import type { Standpoint, TeamSize } from '#content/conversation-guides/index.ts';
import { addDays, today } from '#foundations/clocks/index.ts';
import { addRound, addTeams, closeRound, listTeams, openRound, sendJointAnswer } from '#modules/conversations/index.ts';
import { listUnits } from '#modules/organisation/index.ts';
import { addEvidence } from '#modules/situation/index.ts';
import type { StrandvikCast } from '#src/demo/strandvik.ts';

type Told = {
  team: string;
  people: TeamSize;
  said: readonly [Standpoint, Standpoint, Standpoint, Standpoint];
  needs: string;
};

/** The smallest workplaces of culture and leisure: four to seven people, whom no survey can protect. */
const inSpring: readonly Told[] = [
  {
    team: 'Stadsbiblioteket',
    people: '6-12',
    said: ['fits', 'not-fully', 'fits', 'not-fully'],
    needs: 'Någon att ringa på kvällen. I dag ringer vi varandra hemma.',
  },
  {
    team: 'Filialerna',
    people: '3-5',
    said: ['not-fully', 'not-fully', 'unknown', 'not-fully'],
    needs: 'Aldrig ensam efter klockan sex. Ett larm som går att bära.',
  },
  {
    team: 'Fritidsgården Kajen',
    people: '3-5',
    said: ['disagree', 'fits', 'not-fully', 'fits'],
    needs: 'En timme i månaden för att komma överens om reglerna.',
  },
  {
    team: 'Ishallen och idrottsplatsen',
    people: '3-5',
    said: ['not-fully', 'not-fully', 'not-fully', 'unknown'],
    needs: 'En sida om vad som gäller när vi hyr ut.',
  },
];
const silent = 'Museet';

const asked = ['rules', 'alone', 'rooms', 'young'] as const;

/** May: five small workplaces are asked to talk, four do. What they say becomes evidence beside the survey in June. */
export async function talkInSpring(cast: StrandvikCast, mandateId: number): Promise<{ roundId: number }> {
  const { services, coordinator } = cast;
  const id = await prepare(cast, '2026-04-20', {
    title: 'Små arbetsplatser i kultur och fritid, våren 2026',
    purpose: 'Ni är för få för att få ett eget resultat i enkäten. Svaren går in i kommunens lägesbild i juni.',
    guideKey: 'leisure-and-culture',
    lastDay: '2026-05-15',
    mandateId,
    units: [...inSpring.map(({ team }) => team), silent],
  });
  const teams = await coordinator.read((db) => listTeams(db, id));
  for (const { team, people, said, needs } of inSpring) {
    const answers = Object.fromEntries(asked.map((key, at) => [key, said[at] ?? 'unknown']));
    await sendJointAnswer(
      { intake: services.intake, clock: () => new Date('2026-05-12T08:00:00Z') },
      {
        code: teams.find(({ name }) => name === team)?.code ?? '',
        basis: 0,
        nonce: team,
        answer: { people, answers, needs, named: true },
      },
    );
  }
  await coordinator.on('2026-05-18', closeRound, { id });
  return { roundId: id };
}

/** June: the finding of whom to call in the evening rests on the conversations too. */
export async function leanOnConversations(
  { coordinator }: StrandvikCast,
  { roundId, findingId }: { roundId: number; findingId: number },
): Promise<void> {
  await coordinator.on('2026-06-03', addEvidence, {
    id: findingId,
    source: { kind: 'conversation', id: roundId },
    questionKey: 'young',
    pieces: [roundId],
  });
}

/** A round that is open when the demonstration is made: one team has answered, any visitor may open the link of another. And a draft. */
export async function talkNow(cast: StrandvikCast, mandateId: number): Promise<void> {
  const { services, coordinator } = cast;
  const now = today(services.clock());
  const id = await prepare(cast, now, {
    title: 'Samtal i små grupper i omsorgen',
    purpose: 'Vi vill veta vad som har blivit bättre sedan i våras, också där ni är för få för en enkät.',
    guideKey: 'social-services',
    lastDay: addDays(now, 60),
    mandateId,
    units: ['Nattpatrullen', 'Gruppbostad Vinkelvägen', 'Ängsro'],
  });
  const draft = await coordinator.on(now, addRound, {
    title: 'Deltidsstyrkorna efter vintern',
    purpose: 'Vi vill veta hur ni klarar hot och hat på larm.',
    guideKey: 'rescue-service',
    lastDay: addDays(now, 120),
    mandateId,
  });
  await coordinator.on(now, addTeams, { id: draft, units: [], names: ['Deltid Norrby, lag 1', 'Deltid Sundet'] });
  const [first] = await coordinator.read((db) => listTeams(db, id));
  await sendJointAnswer(services, {
    code: first?.code ?? '',
    basis: 0,
    nonce: first?.name ?? '',
    answer: {
      people: '6-12',
      answers: { support: 'fits', secrecy: 'not-fully', threats: 'fits', trust: 'unknown' },
      needs: 'Mer om vad vi får berätta för polisen.',
      named: true,
    },
  });
}

async function prepare(
  { coordinator }: StrandvikCast,
  day: string,
  round: {
    title: string;
    purpose: string;
    guideKey: string;
    lastDay: string;
    mandateId: number;
    units: readonly string[];
  },
): Promise<number> {
  const { units: names, ...details } = round;
  const id = await coordinator.on(day, addRound, details);
  const units = (await coordinator.read(listUnits)).filter(({ name }) => names.includes(name)).map((unit) => unit.id);
  await coordinator.on(day, addTeams, { id, units, names: [] });
  await coordinator.on(day, openRound, { id });
  return id;
}
