import { addPlanPage } from './add-plan/add-plan.page.tsx';
import { reviseAdoptedPage } from './adopt-plan/revise-adopted.page.tsx';
import { addBlockPage } from './blocks/add-block.page.tsx';
import { editBlockPage } from './blocks/edit-block.page.tsx';
import { removeBlockPage } from './blocks/remove-block.page.tsx';
import { bringPlanPage } from './bring-plan/bring-plan.page.tsx';
import { changePlanPage } from './change-plan/change-plan.page.tsx';
import { documentFiles, documentPage } from './document/document.page.tsx';
import { measureActions, measurePage } from './measures/measure.page.tsx';
import { addMeasurePage, changeMeasurePage } from './measures/write-measure.page.tsx';
import { planPage } from './plan.page.tsx';
import { planSentences } from './plan.sentences.ts';
import { plansPage } from './plans.page.tsx';
import { gapsPage } from './propose-plan/gaps.page.tsx';
import { proposePlanPage } from './propose-plan/propose-plan.page.tsx';
import { removePlanPage } from './remove-plan/remove-plan.page.tsx';
import { reopenPlanPage } from './reopen-plan/reopen-plan.page.tsx';
import { finishRemarkPage } from './remarks/finish-remark.page.tsx';
import { reviewPage } from './review-plan/review.page.tsx';
import { versionPage } from './versions/version.page.tsx';

export { addPlan } from './add-plan/add-plan.page.tsx';
export { annulAdoption, lockAdopted, openAgain, type Adoption } from './adopt-plan/adopt-plan.ts';
export { blockBasis, editBlock } from './blocks/block.commands.ts';
export { bringPlan, type BringPlan } from './bring-plan/bring-plan.command.ts';

export { planDocument } from './document/plan-document.ts';

export { listMeasures, type Measure } from './measure.queries.ts';
export { addMeasure } from './measures/measure.commands.ts';
export {
  getPlan,
  listBlocks,
  listPlans,
  listVersions,
  type Plan,
  type PlanBlock,
  type PlanState,
  type PlanType,
  type PlanVersion,
} from './plan.queries.ts';
export { addRemark } from './remarks/add-remark.ts';
export { listRemarks, type PlanRemark } from './remarks/remark.queries.ts';
export type { Gap } from './plan.rules.ts';
export { countGaps, listMeasureDates, listPlanDates, type MeasureDates, type PlanDates } from './plans.agenda.ts';
export { plansPaths } from './plans.paths.ts';
export { plansSearch } from './plans.search.ts';
export { listMeasureGaps, type MeasureGaps } from './plans.thread.ts';

export { proposePlan } from './propose-plan/propose-plan.command.ts';

/** Plans: strategy, action plan and routine, with their measures, from the first word to what was adopted. */
export const plans = {
  routes: [
    ...plansPage,
    ...addPlanPage,
    ...bringPlanPage,
    ...changePlanPage,
    ...removePlanPage,
    ...gapsPage,
    ...reviewPage,
    ...proposePlanPage,
    ...reopenPlanPage,
    ...reviseAdoptedPage,
    ...finishRemarkPage,
    ...addBlockPage,
    ...editBlockPage,
    ...removeBlockPage,
    ...addMeasurePage,
    ...changeMeasurePage,
    ...measureActions,
    ...measurePage,
    ...documentPage,
    ...documentFiles,
    ...versionPage,
    ...planPage,
  ],
  sentences: planSentences,
};
