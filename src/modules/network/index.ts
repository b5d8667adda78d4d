import type { JobHandler } from '#platform/jobs/jobs.ts';
import type { LetterReader } from '#platform/letters.ts';
import type { Route } from '#platform/web/route.ts';
import type { Services } from '#platform/web/context.ts';
import type { Subscription } from '#platform/events.ts';
import { feedPages } from './calendar-feed/feed.page.tsx';
import { partyFeedPages } from './calendar-feed/party-feed.page.tsx';
import { hostRoutes } from './host.routes.ts';
import {
  participationLetterReaders,
  participationRoutes,
  participationSubscriptions,
} from './participation/participation.routes.ts';
import { placeLetterReaders, placeRoutes } from './place.routes.ts';
import { networkSentences } from './network.sentences.ts';
import { tellInvoiced } from './state-letters/tell-invoiced.ts';
import { sendNetworkMailJob } from './send-letters/send-network-mail.job.ts';

export { networkPaths } from './network.paths.ts';
// What the demonstration does.
export { addMaterial, recordAttendance } from './attendance/attendance.commands.ts';
export { listAttendees } from './attendance/attendance.queries.ts';
export { addAssignment, commentHandIn, giveAssignment } from './assignments/assignment.commands.ts';
export { listHandIns } from './assignments/assignment.queries.ts';
export { addNetwork } from './edit-network/edit-network.commands.ts';
export { publishExperience } from './experiences/experience.commands.ts';
export { listExperiences } from './experiences/experience.queries.ts';
export { countNeeds } from './joint-view/joint-view.commands.ts';
export { addMeeting, cancelMeeting } from './meetings/meeting.commands.ts';
export { listMeetings } from './meetings/meeting.queries.ts';
export { addParties } from './parties/party.commands.ts';
export { listParties } from './parties/party.queries.ts';
export { listParticipations } from './participation/participation.queries.ts';
export { listTasks as listParticipationTasks } from './participation/tasks.queries.ts';
export { handInTask } from './participation-work/hand-in.command.ts';
export { addNote as addParticipationNote } from './participation-work/note.commands.ts';
export { registerParticipation } from './register-participation/register.commands.ts';
export { inviteParties, remindParties } from './send-letters/send-letters.commands.ts';
export { takePartyAct } from './take-act/take-act.command.ts';
export { listParticipationDates, type ParticipationDates } from './participation/participation.agenda.ts';
export { participationPaths } from './participation/participation.paths.ts';
export { participationSearch } from './participation/participation.search.ts';
export { networkSearch } from './network.search.ts';
export { listNetworkDates, listNetworksToDo, type NetworkDates, type NetworkToDo } from './networks.agenda.ts';

const routes: Route[] = [...feedPages, ...partyFeedPages, ...hostRoutes, ...placeRoutes, ...participationRoutes];
const letterReaders: LetterReader[] = [...placeLetterReaders, ...participationLetterReaders];
const subscriptions: Subscription[] = [...participationSubscriptions, tellInvoiced];

/** Networks, both halves: what the organisation invites to, and what it takes part in. */
export const network = {
  routes,
  sentences: networkSentences,
  letterReaders,
  subscriptions,
  jobs: (services: Services): JobHandler[] => [sendNetworkMailJob(services)],
};
