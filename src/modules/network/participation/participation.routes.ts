import { on, type Subscription } from '#platform/events.ts';
import type { LetterReader } from '#platform/letters.ts';
import type { Route } from '#platform/web/route.ts';
import { bringInvitationPage } from '../bring-invitation/bring-invitation.page.tsx';
import { factsPage } from '../bring-invitation/facts.page.tsx';
import { experienceFile, experiencePage, handInExperiencePage } from '../participation-experience/experience.page.tsx';
import { handOverPage } from '../participation-experience/hand-over.page.tsx';
import { linePage } from '../participation-people/line.page.tsx';
import { addPersonPage, replacePersonPage } from '../participation-people/person.page.tsx';
import { leavePage, withdrawPage } from '../participation-people/withdraw.page.tsx';
import { commentPage } from '../participation-work/comment.page.tsx';
import { consentPage } from '../participation-work/consent.page.tsx';
import { evaluatePage } from '../participation-work/evaluate.page.tsx';
import { handInPage } from '../participation-work/hand-in.page.tsx';
import { addMeetingPage, changeMeetingPage, participationCalendar } from '../participation-work/meeting.page.tsx';
import { leanOnNoteAction } from '../participation-work/lean-on-note.page.ts';
import { addNotePage, changeNotePage, removeNotePage } from '../participation-work/note.page.tsx';
import { addTaskPage, changeTaskPage, finishTaskPage } from '../participation-work/task.page.tsx';
import { changeRegistrationPage } from '../register-participation/change-registration.page.tsx';
import { declinePage } from '../register-participation/decline.page.tsx';
import { registerAgainAction, registerPage } from '../register-participation/register.page.tsx';
import { keepAnswered } from './keep-answered.ts';
import { networkStateReader } from './keep-state.ts';
import { participationOfMatter } from './of-matter.page.ts';
import { participationPage } from './participation.page.tsx';
import { participationsPage } from './participations.page.tsx';
import { removeInvitationPage } from './remove-invitation.page.tsx';
import { tellSettled } from './tell-settled.ts';

/** The municipality's half. What has a name of its own stands before what is taken for a number. */
export const participationRoutes: Route[] = [
  ...participationsPage,
  participationOfMatter,
  ...bringInvitationPage,
  ...participationPage,
  ...factsPage,
  ...registerPage,
  ...registerAgainAction,
  ...changeRegistrationPage,
  ...declinePage,
  ...removeInvitationPage,
  ...leavePage,
  ...addPersonPage,
  ...withdrawPage,
  ...linePage,
  ...replacePersonPage,
  ...addMeetingPage,
  ...changeMeetingPage,
  ...evaluatePage,
  ...participationCalendar,
  ...addTaskPage,
  ...changeTaskPage,
  ...finishTaskPage,
  ...handInPage,
  ...commentPage,
  ...consentPage,
  ...addNotePage,
  ...changeNotePage,
  ...removeNotePage,
  ...leanOnNoteAction,
  ...experiencePage,
  ...handInExperiencePage,
  ...experienceFile,
  ...handOverPage,
];

export const participationSubscriptions: Subscription[] = [
  on('invitation.answered', keepAnswered),
  on('participation.settled', tellSettled),
];
export const participationLetterReaders: LetterReader[] = [networkStateReader];
