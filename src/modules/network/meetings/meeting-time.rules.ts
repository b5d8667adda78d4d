import { stockholmMoments, stockholmTime } from '#foundations/clocks/index.ts';

/** A time of day as people type it (`9`, `09.00`, `9:30`, `kl. 13`), as `HH:MM`. Undefined for what is none. */
export function parseClock(typed: string): string | undefined {
  const match = /^(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?$/i.exec(typed.trim());
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2] ?? '0')];
  if (!match || hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

export type TypedTimes = { on: string; from: string; to: string };
export type TimeFault = { field: 'from' | 'to'; problem: 'no-such-hour' | 'ends-before' };

/** When a meeting begins and ends, from Swedish day and clocks; or what is wrong, and where. In the doubled hour the first is meant. */
export function meetingTimes({ on, from, to }: TypedTimes): { startsAt: Date; endsAt: Date } | TimeFault {
  const [startsAt] = stockholmMoments(on, from);
  if (!startsAt) return { field: 'from', problem: 'no-such-hour' };
  const [endsAt] = stockholmMoments(on, to);
  if (!endsAt) return { field: 'to', problem: 'no-such-hour' };
  return endsAt > startsAt ? { startsAt, endsAt } : { field: 'to', problem: 'ends-before' };
}

/** Whether the meeting begins or ends in the hour that the clocks show twice, so that which of them is meant must be said. */
export function isInDoubledHour(meeting: { startsAt: Date; endsAt: Date }): boolean {
  return [meeting.startsAt, meeting.endsAt].some((moment) => {
    const { day, time } = stockholmTime(moment);
    return stockholmMoments(day, time).length > 1;
  });
}
