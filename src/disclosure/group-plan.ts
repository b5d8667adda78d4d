/** A unit as the plan sees it: whole numbers of staff who will be invited. */
export type PlanUnit = {
  id: string;
  name: string;
  administrationId: string;
  /** Units of one line (school, preschool, home care) are merged with each other first. */
  serviceLine?: string | undefined;
  staff: number;
};

/** A reporting group. A respondent belongs to exactly one, and it to one administration. */
export type PlannedGroup = {
  id: string;
  name: string;
  administrationId: string;
  unitIds: string[];
  /** N, the number of staff invited. */
  planned: number;
  /** The sibling it is shown together with when it cannot be shown alone; null for the only group of its administration. */
  foldsInto: string | null;
};

/** An administration in the plan. */
export type PlannedAdministration = {
  id: string;
  planned: number;
  /** The group of another administration that it is shown together with when it cannot be shown alone; null when there is no other. */
  foldsInto: string | null;
};

/**
 * The groups of a survey, fixed and hashed when it opens: from then on, what is shown depends on this, on N and on the number
 * of answers, and never on what the answers say.
 */
export type GroupPlan = {
  /** The smallest N at which a group is shown alone. */
  minimum: number;
  groups: PlannedGroup[];
  administrations: PlannedAdministration[];
};

/** Sixteen invited give six answers in 94 % of the groups at a response of 62 % (simulated on groups whose response varies). */
export const DEFAULT_MINIMUM = 16;

/** The lowest minimum a plan may carry. */
export const LOWEST_MINIMUM = 15;
