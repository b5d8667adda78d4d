import { addDays, type Day } from './days.ts';
import { isLegalRestDay } from './holidays.ts';

/** The last day of a time limit after lag (1930:173), 2 §: a Saturday, holiday or equated eve moves it to the next working day. */
export function movedDeadline(day: Day): Day {
  let last = day;
  while (isLegalRestDay(last)) last = addDays(last, 1);
  return last;
}

/** The last day to ask for legality review: three weeks from the day the approval of the minutes was announced (kommunallagen 13 kap. 5 §), moved. */
export function appealLastDay(announcedOn: Day): Day {
  return movedDeadline(addDays(announcedOn, 21));
}

/** The day a decision gains legal force if nobody has appealed: the day after the last day of appeal. It may be carried out before (13 kap. 14 §). */
export function legalForceDay(announcedOn: Day): Day {
  return addDays(appealLastDay(announcedOn), 1);
}

/** The last day to announce a meeting of the assembly: at least one week before it (kommunallagen 5 kap. 13 §). Never moved, since moving would shorten the week. */
export function noticeLatest(meetingOn: Day): Day {
  return addDays(meetingOn, -7);
}

/** The last day to approve the minutes: fourteen days after the meeting (kommunallagen 5 kap. 69 §), moved. */
export function minutesApprovalLatest(meetingOn: Day): Day {
  return movedDeadline(addDays(meetingOn, 14));
}

/** The last day to announce the approval of the minutes: the second day after it (kommunallagen 8 kap. 12 §), moved. */
export function approvalNoticeLatest(approvedOn: Day): Day {
  return movedDeadline(addDays(approvedOn, 2));
}

/** The last day to leave a memorandum for a meeting, so many days before it as the organisation itself has decided. Moved backwards: nobody receives it on a day of rest. */
export function memorandumLatest(meetingOn: Day, leadDays: number): Day {
  let last = addDays(meetingOn, -leadDays);
  while (isLegalRestDay(last)) last = addDays(last, -1);
  return last;
}

/**
 * The days of a decision when everything takes as long as it may: minutes approved, approval announced, last day of appeal, legal force. They are
 * the latest; what happens earlier moves the rest.
 */
export function latestDays(meetingOn: Day): Record<'approved' | 'announced' | 'appeal' | 'force', Day> {
  const approved = minutesApprovalLatest(meetingOn);
  const announced = approvalNoticeLatest(approved);
  return { approved, announced, appeal: appealLastDay(announced), force: legalForceDay(announced) };
}
