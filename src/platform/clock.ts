/** The only source of "now". Tests hand in a fixed one; it is the only thing they replace. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();
