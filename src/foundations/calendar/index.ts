export { writeCalendar, type CalendarEvent, type CalendarPurpose } from './calendar.ts';
export { calendarFeed, calendarResponse, type Feed } from './calendar-feed.ts';
