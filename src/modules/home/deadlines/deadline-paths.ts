import { conversationsPaths } from '#modules/conversations/index.ts';
import { afterPaths, decisionsPaths } from '#modules/decisions/index.ts';
import { networkPaths, participationPaths } from '#modules/network/index.ts';
import { plansPaths } from '#modules/plans/index.ts';
import { surveysPaths } from '#modules/surveys/index.ts';
import type { OwnDeadline } from './load-deadlines.ts';

/** Where the thing is that a day is about. */
export function deadlinePath({ kind, id, planId, organisation }: OwnDeadline): string {
  switch (kind) {
    case 'survey-closes':
      return surveysPaths.survey(organisation, id);
    case 'conversations-close':
      return conversationsPaths.round(organisation, id);
    case 'measure-starts':
    case 'measure-ends':
      return plansPaths.measure(organisation, planId ?? 0, id);
    case 'plan-starts':
    case 'plan-review':
    case 'plan-ends':
      return plansPaths.plan(organisation, id);
    case 'task-due':
      return afterPaths.tasks(organisation, id);
    case 'minutes-approval':
      return decisionsPaths.decision(organisation, id);
    case 'invitation-answer':
    case 'invitation-decision':
    case 'invitation-meeting':
      return decisionsPaths.matter(organisation, id);
    case 'participation-answer':
    case 'participation-meeting':
    case 'participation-task':
      return participationPaths.participation(organisation, id);
    case 'network-answer':
    case 'network-meeting':
    case 'network-assignment':
      return networkPaths.network(organisation, id);
  }
}
