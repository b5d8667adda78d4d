/** How long something takes, said as people say it. */
export const spells = ['five', 'ten', 'quarter', 'half-hour', 'three-quarters', 'hour', 'hours', 'half-day'] as const;
export type Spell = (typeof spells)[number];

/** The most minutes that each is said of. */
const upTo: Record<Spell, number> = {
  five: 5,
  ten: 10,
  quarter: 20,
  'half-hour': 35,
  'three-quarters': 50,
  hour: 75,
  hours: 180,
  'half-day': Infinity,
};

/** Five minutes for each of what remains, as a spell of time. */
export function spellFor(things: number): Spell {
  const minutes = things * 5;
  return spells.find((spell) => minutes <= upTo[spell]) ?? 'half-day';
}
