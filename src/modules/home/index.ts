import { datesFile, datesPage } from './deadlines/dates.page.tsx';
import { beginPage } from './doors/begin.page.tsx';
import { findNeedsPage } from './doors/find-needs/find-needs.page.tsx';
import { homePage } from './home.page.tsx';
import { homeSentences } from './home.sentences.ts';
import { chooseTrackPage } from './track/choose-track.page.tsx';

/** Where we are, the one next step, days to keep, what others wait for, what is new. */
export const home = {
  routes: [...homePage, ...beginPage, ...findNeedsPage, ...datesPage, ...datesFile, ...chooseTrackPage],
  sentences: homeSentences,
};
