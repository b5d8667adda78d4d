import type { Bilingual } from '#content/bilingual.ts';
import { decisionWays, preparationReasons, type DecisionWay, type DecisionWayKey } from '#content/decision-ways.ts';
import type { Committee } from '#modules/organisation/index.ts';
import type { StepKind } from './way.rules.ts';

export const wayKeys = Object.keys(decisionWays) as DecisionWayKey[]; // the keys of that very object

/** A step that is proposed, and why. `here` is false for a body that the organisation has not entered. */
export type ProposedStep = { body: string; kind: StepKind; here: boolean; reason: Bilingual; law: string };

type Asked = {
  key: DecisionWayKey;
  /** The committee that the matter belongs to. */
  own: Committee;
  committees: readonly Committee[];
  /** A region has no kommunfullmäktige. */
  kind: 'municipality' | 'region' | 'host';
};

/** The way that kommunallagen and the organisation's own bodies give a document of this kind, first step first. */
export function proposeWay(asked: Asked): ProposedStep[] {
  const way: DecisionWay = decisionWays[asked.key];
  const because = { reason: way.reason, law: way.law };
  if (way.decides === 'delegate')
    return [{ body: delegateOf(asked.own), kind: 'decides-by-delegation', here: false, ...because }];
  if (way.decides === 'own' && asked.own.kind !== 'sub-committee')
    return [...subCommitteeBefore(asked, asked.own), { body: asked.own.name, kind: 'decides', here: true, ...because }];
  const executive = asked.committees.find(({ kind }) => kind === 'executive');
  const executiveName = executive?.name ?? (asked.kind === 'region' ? 'Regionstyrelsen' : 'Kommunstyrelsen');
  if (way.decides === 'own')
    return [
      prepares(asked.own.name, preparationReasons.subCommittee, true),
      { body: executiveName, kind: 'decides', here: executive !== undefined, ...because },
    ];
  const assembly = asked.committees.find(({ kind }) => kind === 'assembly');
  const startsElsewhere = asked.own.kind === 'committee';
  return [
    ...(startsElsewhere ? [prepares(asked.own.name, preparationReasons.committee, true)] : []),
    ...subCommitteeBefore(asked, executive),
    prepares(
      executiveName,
      startsElsewhere ? preparationReasons.executive : preparationReasons.executiveFirst,
      executive !== undefined,
    ),
    {
      body: assembly?.name ?? (asked.kind === 'region' ? 'Regionfullmäktige' : 'Kommunfullmäktige'),
      kind: 'decides',
      here: assembly !== undefined,
      ...because,
    },
  ];
}

/** What kind of document a matter is about, as far as what is in it says. */
export function likelyWay(matter: {
  planType: 'strategy' | 'action-plan' | 'routine' | undefined;
  invited: boolean;
}): DecisionWayKey {
  return matter.planType ?? (matter.invited ? 'network-participation' : 'information');
}

/** Why what the matter is about cannot be decided by delegation; undefined where it can. */
export function whyNotDelegable(planType: 'strategy' | 'action-plan' | 'routine' | undefined): Bilingual | undefined {
  if (planType === undefined) return undefined;
  const way: DecisionWay = decisionWays[planType];
  return way.notDelegable;
}

function prepares(body: string, why: Bilingual & { law: string }, here: boolean): ProposedStep {
  return { body, kind: 'prepares', here, reason: { sv: why.sv, en: why.en }, law: why.law };
}

/** The executive's own sub-committee: the one named after it, or the only one there is. */
function subCommitteeBefore({ own, committees }: Asked, deciding: Committee | undefined): ProposedStep[] {
  if (deciding && deciding.kind !== 'executive') return [];
  const all = committees.filter(({ kind }) => kind === 'sub-committee');
  const named = all.find(({ name }) => /^(?:kommunstyrelsens|regionstyrelsens|ks\b|ksau|rsau)/i.test(name));
  const found = own.kind === 'sub-committee' ? own : (named ?? (all.length === 1 ? all[0] : undefined));
  return found ? [prepares(found.name, preparationReasons.subCommittee, true)] : [];
}

function delegateOf(own: Committee): string {
  return `Anställd på delegation från ${own.name.charAt(0).toLocaleLowerCase('sv')}${own.name.slice(1)}`;
}
