import type { Services } from '#platform/web/context.ts';
import { answerHost, workForNetwork } from '#src/demo/strandvik/autumn-answer.ts';
import { joinNetwork, decideOnNetwork } from '#src/demo/strandvik/autumn-network.ts';
import { passRoutineOn, returnRoutine, writeRoutine } from '#src/demo/strandvik/autumn-routine.ts';
import { beginStrategy, prepareStrategyMatter, writeStrategy } from '#src/demo/strandvik/autumn-strategy.ts';
import { askAssociations } from '#src/demo/strandvik/associations.ts';
import { askAgain } from '#src/demo/strandvik/now.ts';
import { leanOnConversations, talkInSpring, talkNow } from '#src/demo/strandvik/conversations.ts';
import { ask } from '#src/demo/strandvik/spring.ts';
import { readAgain, understand } from '#src/demo/strandvik/summer.ts';
import { askOnPaper } from '#src/demo/strandvik/visitors.ts';
import { settleTownHall } from '#src/demo/strandvik/winter-town-hall.ts';
import { bringOldPlan } from '#src/demo/strandvik/winter-old-plan.ts';
import { askTogether } from '#src/demo/strandvik/winter-joint.ts';
import { askFirst } from '#src/demo/strandvik/winter-first.ts';
import { askInWords } from '#src/demo/strandvik/winter-words.ts';
import { adoptFirstPlan } from '#src/demo/strandvik/winter-plan.ts';
import { organise } from '#src/demo/strandvik/winter.ts';
import type { Storyteller } from '#src/demo/storyteller.ts';

export type StrandvikCast = { services: Services; coordinator: Storyteller; registrar: Storyteller };

/**
 * A year in Strandvik, told in the order of its days: a first plan in the winter, asked in the spring, understood in the summer, a strategy
 * on its way in the autumn, a follow-up open to every visitor. The year is 2026; only what would otherwise stop being true follows the day
 * of the installation: the last days of the open surveys, and the days of the measures that are late or due. `meet` is the first meeting of the
 * network that it has been invited to.
 */
export async function tellStrandvik(cast: StrandvikCast, meet: () => Promise<void>): Promise<void> {
  const mandateId = await organise(cast);
  await askFirst(cast, mandateId);
  await settleTownHall(cast);
  await bringOldPlan(cast);
  await adoptFirstPlan(cast, mandateId);
  await askInWords(cast, mandateId);
  await askTogether(cast, mandateId);
  const resultId = await ask(cast, mandateId);
  const { roundId } = await talkInSpring(cast, mandateId);
  const { findingIds, needIds } = await understand(cast, resultId);
  await leanOnConversations(cast, { roundId, findingId: findingIds[0] ?? 0 });
  const planId = await beginStrategy(cast, mandateId);
  const network = await joinNetwork(cast);
  const routine = await writeRoutine(cast, { mandateId, needIds });
  await writeStrategy(cast, { planId, needIds });
  await decideOnNetwork(cast, network);
  await answerHost(cast);
  await returnRoutine(cast, routine);
  await readAgain(cast, { findingIds, needIds });
  await passRoutineOn(cast, routine);
  await meet();
  await workForNetwork(cast);
  await prepareStrategyMatter(cast, planId);
  await askAssociations(cast, mandateId);
  await askOnPaper(cast, mandateId);
  await talkNow(cast, mandateId);
  await askAgain(cast, mandateId);
}
