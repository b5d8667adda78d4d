import type { CommandContext } from '#platform/command.ts';

/**
 * What one module tells the others inside the same organisation and the same transaction. Modules add their own by declaration merging:
 * `declare module '#platform/events.ts' { interface EventMap { 'decision.recorded': { … } } }`. Subscribers are wired in `app.tsx`.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by the modules
export interface EventMap {}
export type EventName = keyof EventMap & string;

type Handler<N extends EventName> = (ctx: CommandContext, event: EventMap[N]) => Promise<void>;

export type Subscription = { event: string; handle: (ctx: CommandContext, event: unknown) => Promise<void> };

/** Says that `handle` runs in the emitter's transaction whenever `event` is emitted; when it fails, all fails. */
export function on<N extends EventName>(event: N, handle: Handler<N>): Subscription {
  return { event, handle: handle as Subscription['handle'] }; // emit() only pairs a handler with events of its own name
}
