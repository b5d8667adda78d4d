import { expect, test } from 'vitest';
import { situationGaps } from './situation.rules.ts';

test.each([
  { what: 'nothing at all lacks nothing', findings: [], needs: [], gaps: [] },
  {
    what: 'a finding without evidence',
    findings: [{ id: 1, title: 'F', evidence: 0 }],
    needs: [],
    gaps: ['finding-without-evidence 1'],
  },
  {
    what: 'a need without finding',
    findings: [],
    needs: [{ id: 2, title: 'N', findings: [] }],
    gaps: ['need-without-finding 2'],
  },
  {
    what: 'a need that rests on a finding without evidence: the finding lacks it, the need does not',
    findings: [{ id: 1, title: 'F', evidence: 0 }],
    needs: [{ id: 2, title: 'N', findings: [1] }],
    gaps: ['finding-without-evidence 1'],
  },
  {
    what: 'all in place',
    findings: [{ id: 1, title: 'F', evidence: 3 }],
    needs: [{ id: 2, title: 'N', findings: [1] }],
    gaps: [],
  },
])('$what', ({ findings, needs, gaps }) => {
  expect(situationGaps(findings, needs).map((gap) => `${gap.kind} ${gap.id}`)).toEqual(gaps);
});
