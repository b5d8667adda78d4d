export { addDays, type Day, today } from './days.ts';
export { minutesApprovalLatest, movedDeadline } from './deadlines.ts';
export { formatDate, formatDateIn, formatKronor, type FormatLanguage, formatMoment } from './format.ts';

export { splitOre } from './split-ore.ts';
