export { addDays, addMonths, type Day, daysBetween, isDay, today, weekdayOf } from './days.ts';
export {
  appealLastDay,
  approvalNoticeLatest,
  legalForceDay,
  minutesApprovalLatest,
  movedDeadline,
  noticeLatest,
} from './deadlines.ts';
export { formatDate, formatKronor, type FormatLanguage, formatMoment } from './format.ts';
export { isLegalRestDay, isSwedishHoliday } from './holidays.ts';
export { splitOre } from './split-ore.ts';
