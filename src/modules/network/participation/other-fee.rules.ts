import type { Participation } from './participation.queries.ts';

/** The fee in öre that the host asks for now, where it is another than the one that was said yes to. Nothing where the host is elsewhere. */
export function otherFee({ feeOre, stated }: Pick<Participation, 'feeOre' | 'stated'>): number | undefined {
  return stated && stated.network.feeOre !== feeOre ? stated.network.feeOre : undefined;
}
