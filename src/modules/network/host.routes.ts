import type { Route } from '#platform/web/route.ts';
import { attendancePage } from './attendance/attendance.page.tsx';
import { materialPages } from './attendance/material.page.tsx';
import { meetingPage } from './attendance/meeting.page.tsx';
import { askNetworkPages } from './edit-network/ask-network.page.tsx';
import { editNetworkPages } from './edit-network/edit-network.page.tsx';
import { invitationPages } from './invitation/invitation.page.tsx';
import { editMeetingPages } from './meetings/edit-meeting.page.tsx';
import { stopMeetingPages } from './meetings/stop-meeting.page.tsx';
import { missingPage } from './missing/missing.page.tsx';
import { networkPage } from './network.page.tsx';
import { networksPage } from './networks.page.tsx';
import { editPartyPages } from './parties/edit-party.page.tsx';
import { endPartyPages } from './registrations/end-party.page.tsx';
import { partiesPages } from './registrations/parties.page.tsx';
import { partyPage } from './registrations/party.page.tsx';
import { registerPartyPage } from './registrations/register-party.page.tsx';
import { replaceParticipantPage } from './registrations/replace-participant.page.tsx';
import { remindPage } from './send-letters/remind.page.tsx';
import { sendLettersPages } from './send-letters/send-letters.page.tsx';

/** The host's half. What has a name of its own stands before what is taken for a number. */
export const hostRoutes: Route[] = [
  ...networksPage,
  ...editNetworkPages,
  ...askNetworkPages,
  ...editMeetingPages,
  ...stopMeetingPages,
  ...attendancePage,
  ...materialPages,
  ...meetingPage,
  ...partiesPages,
  ...editPartyPages,
  ...endPartyPages,
  ...registerPartyPage,
  ...replaceParticipantPage,
  ...partyPage,
  ...sendLettersPages,
  ...remindPage,
  ...invitationPages,
  ...missingPage,
  ...networkPage,
];
