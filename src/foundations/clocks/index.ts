export { addDays, type Day, dayOf, daysBetween, isDay, today } from './days.ts';
export {
  appealLastDay,
  approvalNoticeLatest,
  latestDays,
  legalForceDay,
  memorandumLatest,
  minutesApprovalLatest,
  movedDeadline,
  noticeLatest,
} from './deadlines.ts';
export { formatDate, formatDateIn, formatKronor, type FormatLanguage, formatMoment } from './format.ts';

export { isLegalRestDay } from './holidays.ts';
export { splitOre } from './split-ore.ts';
export { stockholmMoment, stockholmMoments, stockholmTime } from './stockholm-moment.ts';
