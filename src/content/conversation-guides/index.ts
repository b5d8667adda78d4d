import { ADMINISTRATION_GUIDE } from './administration.ts';
import type { ConversationGuide } from './guide.ts';
import { LEISURE_AND_CULTURE_GUIDE } from './leisure-and-culture.ts';
import { PRESCHOOL_GUIDE } from './preschool.ts';
import { RESCUE_SERVICE_GUIDE } from './rescue-service.ts';
import { SCHOOL_GUIDE } from './school.ts';
import { SOCIAL_SERVICES_GUIDE } from './social-services.ts';

export {
  GROUND_RULES,
  STANDPOINT_LABELS,
  STANDPOINTS,
  stepsOf,
  TEAM_SIZE_LABELS,
  TEAM_SIZES,
  type ConversationGuide,
  type GuideQuestion,
  type Standpoint,
  type TeamSize,
} from './guide.ts';

/** All guides, in the order in which they are offered. */
export const CONVERSATION_GUIDES: readonly ConversationGuide[] = [
  SCHOOL_GUIDE,
  PRESCHOOL_GUIDE,
  SOCIAL_SERVICES_GUIDE,
  RESCUE_SERVICE_GUIDE,
  LEISURE_AND_CULTURE_GUIDE,
  ADMINISTRATION_GUIDE,
];

export function findGuide(key: string): ConversationGuide | undefined {
  return CONVERSATION_GUIDES.find((guide) => guide.key === key);
}
