import { addDays, today } from '#foundations/clocks/index.ts';
import {
  addAssignment,
  addMaterial,
  addMeeting,
  cancelMeeting,
  commentHandIn,
  countNeeds,
  giveAssignment,
  listAttendees,
  listExperiences,
  listHandIns,
  listMeetings,
  publishExperience,
  recordAttendance,
  remindParties,
} from '#modules/network/index.ts';
import type { Services } from '#platform/web/context.ts';
import { yesOf, type AtLinks } from '#src/demo/network/answers.ts';
import { tuesdayFrom } from '#src/demo/network/call.ts';
import { experiences, needsOf } from '#src/demo/network/words.ts';
import type { Storyteller } from '#src/demo/storyteller.ts';

type At = { networkId: number; at: AtLinks };

/** October: the first meeting is held, and work is given to the next. Returns the assignment's id. */
export async function holdFirstMeeting(host: Storyteller, { networkId, at }: At): Promise<number> {
  const [first, second] = await host.read((db) => listMeetings(db, networkId));
  const meetingId = first?.id ?? 0;
  const attendees = await host.read((db) => listAttendees(db, { networkId, meetingId }));
  const present = attendees.filter(({ name }) => name !== 'Roar').map(({ id }) => id);
  await host.on('2026-10-21', recordAttendance, { networkId, meetingId, present });
  const file = { name: 'traff-1.txt', bytes: new TextEncoder().encode(notes) };
  await host.on('2026-10-21', addMaterial, { networkId, meetingId, title: 'Två sidor från träffen', file });
  const assignmentId = await host.on('2026-10-21', addAssignment, {
    ...{ networkId, meetingId: second?.id ?? null, dueOn: '2026-11-12', step: 'survey' },
    title: 'Vad vet ni om era egna behov?',
    purpose: 'Vi börjar nästa träff med det som är lika hos flera.',
    instructions: 'Skriv en halv sida. Skriv inget om enskilda personer.',
    questions: 'Har ni frågat personalen? | Ja | Nej\n# Hur många svarade?',
  });
  await host.on('2026-10-21', giveAssignment, { networkId, assignmentId });
  await at('2026-10-22', 'Storlida kommun', {
    ...{ type: 'evaluate', meetingId },
    useful: 'Att få höra hur andra hade frågat, och vad de inte hade frågat om.',
    change: 'Längre tid i små grupper.',
  });
  return assignmentId;
}

/** November: what was handed in, in time and late, what was learnt, and what is needed by several. */
export async function tellNovember(
  host: Storyteller,
  { networkId, assignmentId, at }: At & { assignmentId: number },
): Promise<void> {
  await at('2026-10-30', 'Ängsberga kommun', { type: 'experience', ...experiences[0] });
  const [handedIn] = await host.read((db) => listExperiences(db, networkId));
  if (!handedIn) throw new Error('no experience has been handed in');
  const { id: experienceId, revision } = handedIn;
  await host.on('2026-11-04', publishExperience, { networkId, experienceId, revision });
  for (const { name, needs } of needsOf)
    await at('2026-11-06', name, {
      ...{ type: 'consent', sharesNeeds: true, needs: [...needs] },
      inOverview: name !== 'Klippuddens kommun',
    });
  await handIn(host, { networkId, assignmentId, at });
  await host.on('2026-11-13', countNeeds, { id: networkId });
  await at('2026-11-16', 'Storlida kommun', { type: 'experience', ...experiences[1] });
  await at('2026-11-17', 'Lövsele kommun', yesOf('Lövsele kommun'));
}

async function handIn(host: Storyteller, { networkId, assignmentId, at }: At & { assignmentId: number }) {
  const empty = { type: 'hand-in', assignmentId, answers: {}, stepStatus: '' } as const;
  await at('2026-11-09', 'Ängsberga kommun', {
    ...{ ...empty, isShared: true },
    text: 'Vi har frågat skolan och socialtjänsten. Båda vill ha någon att ringa när ett samtal blir svårt.',
  });
  const shared = (await host.read((db) => listHandIns(db, networkId, assignmentId))).find(
    ({ party }) => party === 'Ängsberga kommun',
  );
  const text = 'Vi har inte frågat ännu. Enkäten går ut i januari.';
  const file = { name: 'tidplan.txt', mediaType: 'text/plain', bytes: new TextEncoder().encode(timetable) };
  await at('2026-11-16', 'Storlida kommun', { ...empty, isShared: false, text }, [file]);
  if (!shared) throw new Error('Ängsberga has handed in nothing');
  await at('2026-11-16', 'Storlida kommun', {
    ...{ type: 'comment', handInId: shared.id },
    text: 'Vem svarar i telefonen hos er?',
  });
  await host.on('2026-11-17', commentHandIn, {
    ...{ networkId, assignmentId, handInId: shared.id },
    text: 'Det här tar vi upp först på nästa träff.',
  });
}

/** The day of the installation: a meeting is moved, more work is given, and who has not answered is reminded. */
export async function tellToday(
  services: Services,
  host: Storyteller,
  { networkId }: { networkId: number },
): Promise<void> {
  const now = today(services.clock());
  const [, second] = await host.read((db) => listMeetings(db, networkId));
  if (second) {
    const reason = 'Lokalen är dubbelbokad. Träffen hålls två veckor senare.';
    await host.on(now, cancelMeeting, { networkId, meetingId: second.id, reason });
    await host.on(now, addMeeting, {
      ...{ networkId, title: second.title, on: tuesdayFrom(addDays(now, 19)), from: '09:30', to: '15:30' },
      ...{ place: 'Bygdegården, Storlida', link: '', agenda: '' },
    });
  }
  const assignmentId = await host.on(now, addAssignment, {
    ...{ networkId, meetingId: null, dueOn: addDays(now, 30), step: 'picture', questions: '' },
    title: 'Ett behov som ni vill göra något åt',
    purpose: 'Underlag till träffen om åtgärder.',
    instructions: 'Välj ett behov ur er lägesbild och skriv vad ni vet om det.',
  });
  await host.on(now, giveAssignment, { networkId, assignmentId });
  await host.on(now, remindParties, { id: networkId, round: 1 });
}

const timetable = 'Januari: enkäten går ut.\nMars: vi läser svaren tillsammans.\n';

const notes = `Träff 1: Var står vi?

Åtta kommuner berättade vad de vet om sina egna behov. Tre har frågat sin personal.
Till nästa träff: skriv en halv sida om vad ni vet.
`;
