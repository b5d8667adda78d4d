import type { WholeMatter } from '#modules/decisions/index.ts';
import type { ArchivedCourse } from '../package/archived-matter.ts';

/** The planned way and what the decisions led to, without the numbers of this database. */
export function archivedCourse({ course, decisions }: Pick<WholeMatter, 'course' | 'decisions'>): ArchivedCourse {
  const keyOf = (decisionId: number) => `decision-${decisions.findIndex(({ id }) => id === decisionId) + 1}`;
  const { waitsForLegalForce, way, participation, tasks, remarks } = course;
  return {
    waitsForLegalForce,
    way,
    participation: participation.map(({ decisionId, ...event }) => ({ decision: keyOf(decisionId), ...event })),
    tasks: tasks.map(({ decisionId, ...task }) => ({
      decision: decisionId === null ? null : keyOf(decisionId),
      ...task,
    })),
    remarks: remarks.map(({ decisionId, ...remark }) => ({ decision: keyOf(decisionId), ...remark })),
  };
}
