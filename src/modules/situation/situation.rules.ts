/** What the situational picture lacks: it guides and never locks. */
export type SituationGap = { kind: 'finding-without-evidence' | 'need-without-finding'; id: number; title: string };

export function situationGaps(
  findings: readonly { id: number; title: string; evidence: number }[],
  needs: readonly { id: number; title: string; findings: readonly number[] }[],
): SituationGap[] {
  return [
    ...findings
      .filter((finding) => finding.evidence === 0)
      .map(({ id, title }) => ({ kind: 'finding-without-evidence' as const, id, title })),
    ...needs
      .filter((need) => need.findings.length === 0)
      .map(({ id, title }) => ({ kind: 'need-without-finding' as const, id, title })),
  ];
}
