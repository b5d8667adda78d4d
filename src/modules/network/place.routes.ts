import type { LetterReader } from '#platform/letters.ts';
import type { Route } from '#platform/web/route.ts';
import { assignmentPages } from './assignments/assignment.page.tsx';
import { assignmentsPage } from './assignments/assignments.page.tsx';
import { editAssignmentPages } from './assignments/edit-assignment.page.tsx';
import { experiencesPages } from './experiences/experiences.page.tsx';
import { libraryPages } from './experiences/library.page.tsx';
import { jointViewPages } from './joint-view/joint-view.page.tsx';
import { overviewPage } from './joint-view/overview.page.tsx';
import { declinePage, leavePage, replacePage, settlePage, withdrawPage } from './place/answer.pages.tsx';
import { assignmentPage, commentPage } from './place/assignment.page.tsx';
import { doorRoutes } from './place/door.page.tsx';
import { placeFiles } from './place/place-files.page.ts';
import { placePage } from './place/place.page.tsx';
import { registerPage } from './place/register.page.tsx';
import { consentPage, evaluatePage, experiencePage, withdrawExperiencePage } from './place/work.pages.tsx';
import { networkActReader } from './state-letters/act-letters.ts';

/** A party's pages by its link, and what goes on between the meetings. What has a name of its own stands before what is taken for a number. */
export const placeRoutes: Route[] = [
  ...placePage,
  ...doorRoutes(),
  ...registerPage,
  ...declinePage,
  ...settlePage,
  ...leavePage,
  ...withdrawPage,
  ...replacePage,
  ...placeFiles,
  ...evaluatePage,
  ...assignmentPage,
  ...commentPage,
  ...experiencePage,
  ...withdrawExperiencePage,
  ...consentPage,
  ...assignmentsPage,
  ...editAssignmentPages,
  ...assignmentPages,
  ...experiencesPages,
  ...libraryPages,
  ...jointViewPages,
  ...overviewPage,
];

export const placeLetterReaders: LetterReader[] = [networkActReader];
