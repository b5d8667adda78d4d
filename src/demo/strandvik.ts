import {
  addMatter,
  addDesignation,
  addProposal,
  addCostLine,
  changeMemorandumText,
  changeMemorandumClosing,
  handOver,
  recordDecision,
  writeMemorandum,
} from '#modules/decisions/index.ts';
import {
  addCommittee,
  addMandate,
  addPost,
  changeAdministration,
  getLeadCommittee,
  importUnits,
  listAdministrations,
  listPosts,
  saveThreeNames,
} from '#modules/organisation/index.ts';
import { addMeasure, addPlan, blockBasis, editBlock, listBlocks } from '#modules/plans/index.ts';
import { findResultOfSurvey, getResult } from '#modules/results/index.ts';
import { addFinding, addNeed, rankNeed } from '#modules/situation/index.ts';
import {
  addAddresses,
  addSurvey,
  allDemoCodes,
  handOutCodes,
  sendInvitations,
  closeSurvey,
  openSurvey,
} from '#modules/surveys/index.ts';
import { addDays, today } from '#foundations/clocks/index.ts';
import type { Services } from '#platform/web/context.ts';
import { handInAnswers } from '#src/demo/answers.ts';
import type { Storyteller } from '#src/demo/storyteller.ts';
import { blockTexts, findings, measures, needs } from '#src/demo/strandvik-story.ts';
import { strandvikUnits } from '#src/demo/strandvik-units.ts';

/** Committees that have an administration of their own; the others' work for the executive committee. */
const servedCommittee: Record<string, string> = {
  'Barn- och utbildningsförvaltningen': 'Barn- och utbildningsnämnden',
  Omsorgsförvaltningen: 'Socialnämnden',
  Samhällsbyggnadsförvaltningen: 'Samhällsbyggnadsnämnden',
};

type Cast = { services: Services; coordinator: Storyteller; registrar: Storyteller };

/** A year in Strandvik, told in the order of its days: asked in the spring, a strategy on its way in the autumn, a follow-up open to every visitor. */
export async function tellStrandvik(cast: Cast): Promise<void> {
  const mandateId = await organise(cast);
  const resultId = await ask(cast, mandateId);
  const needIds = await understand(cast, resultId);
  const planId = await beginStrategy(cast, mandateId);
  const network = await joinNetwork(cast, mandateId);
  await writeStrategy(cast, { planId, needIds });
  await decideOnNetwork(cast, network);
  await cast.coordinator.on('2026-11-16', addMatter, {
    title: 'Strategi för demokrati och mot våldsbejakande extremism 2027–2030',
    committeeId: await executive(cast),
    openedOn: '2026-11-16',
    planId,
    mandateId: null,
  });
  await openFollowUp(cast, mandateId);
}

async function organise({ coordinator }: Cast): Promise<number> {
  const mandateId = await coordinator.on('2026-01-13', addMandate, {
    title: 'Ta fram en strategi för demokrati och mot våldsbejakande extremism',
    body: 'Kommunstyrelsen',
    decidedOn: '2025-12-09',
    itemNumber: '141',
    description:
      'Strategin ska bygga på vad förvaltningarna själva behöver och gälla hela vägen från förskola till gymnasium och fritid. Den ska lämnas till kommunfullmäktige före årets slut.',
  });
  const committees = new Map<string, number>();
  for (const [name, kind] of [
    ['Kommunfullmäktige', 'assembly'],
    ['Kommunstyrelsen', 'executive'],
    ['Barn- och utbildningsnämnden', 'committee'],
    ['Socialnämnden', 'committee'],
    ['Samhällsbyggnadsnämnden', 'committee'],
  ] as const) {
    committees.set(name, await coordinator.on('2026-01-13', addCommittee, { name, kind }));
  }
  await coordinator.on('2026-01-14', importUnits, { list: strandvikUnits, administrationId: null, create: 'all' });
  const shortNames: Record<string, string> = {
    'Barn- och utbildningsförvaltningen': 'BUF',
    Omsorgsförvaltningen: 'OF',
    Samhällsbyggnadsförvaltningen: 'SBF',
    'Kultur- och fritidsförvaltningen': 'KFF',
    Räddningstjänsten: 'RTJ',
    Kommunledningsförvaltningen: 'KLF',
  };
  const administrations = await coordinator.read((db) => listAdministrations(db));
  for (const { id, name } of administrations) {
    await coordinator.on('2026-01-14', changeAdministration, {
      id,
      name,
      shortName: shortNames[name] ?? '',
      committeeId: committees.get(servedCommittee[name] ?? 'Kommunstyrelsen') ?? null,
    });
  }
  await coordinator.on('2026-01-15', saveThreeNames, {
    coordinator: 'Ylva',
    coordinatorEmail: 'ylva@strandvik.example',
    politicalLead: 'Sixten',
    politicalLeadEmail: 'sixten@strandvik.example',
    officerLead: 'Kommunchefen',
    officerLeadEmail: '',
  });
  const idOf = (short: string) => administrations.find(({ name }) => shortNames[name] === short)?.id ?? null;
  for (const [title, short, holder] of [
    ['Enhetschef, Björkskolan', 'BUF', 'Birger'],
    ['Elevhälsochef', 'BUF', ''],
    ['Enhetschef, barn och familj', 'OF', ''],
    ['Fritidschef', 'KFF', ''],
    ['HR-chef', 'KLF', ''],
    ['Säkerhets- och beredskapshandläggare', 'RTJ', 'Ylva'],
  ] as const) {
    const percent = holder === 'Ylva' ? 20 : 5;
    await coordinator.on('2026-01-20', addPost, {
      title,
      purpose: 'other',
      administrationId: idOf(short),
      holder,
      email: '',
      percent,
      inWorkingGroup: true,
    });
  }
  return mandateId;
}

async function ask({ services, coordinator }: Cast, mandateId: number): Promise<number> {
  const surveyId = await coordinator.on('2026-03-02', addSurvey, {
    title: 'Trygghet och demokrati på jobbet, våren 2026',
    introduction: '',
    closesOn: '2026-05-12',
    mandateId,
    controller: 'Kommunstyrelsen i Strandviks kommun',
    contact: 'Ylva, samordnare, ylva@strandvik.example',
    dataProtectionOfficer: 'dataskyddsombud@strandvik.example',
  });
  await coordinator.on('2026-04-14', openSurvey, { id: surveyId, secrets: services.secrets });
  await handInAnswers(services, { organisationId: coordinator.organisationId, surveyId, count: 673, seed: 20260414 });
  await coordinator.on('2026-05-13', closeSurvey, { id: surveyId });
  return (await coordinator.read((db) => findResultOfSurvey(db, surveyId)))?.id ?? 0;
}

async function understand({ coordinator }: Cast, resultId: number): Promise<number[]> {
  const result = await coordinator.read((db) => getResult(db, resultId));
  const administrations = await coordinator.read((db) => listAdministrations(db));
  const whole = result.groups.find((group) => group.level === 'municipality')?.id ?? 0;
  const findingIds: number[] = [];
  for (const [at, finding] of findings.entries()) {
    const inAdministration = result.groups.filter((group) => group.level === 'administration')[at % 6]?.id;
    const groups = [whole, ...(inAdministration === undefined ? [] : [inAdministration])];
    findingIds.push(
      await coordinator.on('2026-06-02', addFinding, {
        title: finding.title,
        text: finding.text,
        evidence: { resultId, questionKey: finding.questionKey, groups },
      }),
    );
  }
  const needIds: number[] = [];
  for (const need of needs) {
    const administrationId =
      need.administration === null
        ? null
        : (administrations.find(({ name }) => name === need.administration)?.id ?? null);
    needIds.push(
      await coordinator.on('2026-06-09', addNeed, {
        title: need.title,
        text: need.text,
        administrationId,
        findings: need.findings.map((at) => findingIds[at] ?? 0),
      }),
    );
  }
  for (const [at, need] of needs.entries()) {
    await coordinator.on('2026-06-16', rankNeed, { id: needIds[at] ?? 0, rank: at + 1, reason: need.reason });
  }
  return needIds;
}

async function beginStrategy({ coordinator }: Cast, mandateId: number): Promise<number> {
  return coordinator.on('2026-08-25', addPlan, {
    title: 'Strategi för demokrati och mot våldsbejakande extremism 2027–2030',
    type: 'strategy',
    mandates: [mandateId],
    periodStart: '2027-01-01',
    periodEnd: '2030-12-31',
  });
}

async function writeStrategy({ coordinator }: Cast, from: { planId: number; needIds: number[] }): Promise<void> {
  const { planId } = from;
  const posts = await coordinator.read((db) => listPosts(db));
  for (const [heading, text] of Object.entries(blockTexts)) {
    const blocks = await coordinator.read((db) => listBlocks(db, planId));
    const under = blocks.findIndex(
      ({ content }) => content.type === 'heading' && content.runs.map((run) => run.text).join('') === heading,
    );
    const block = blocks[under + 1];
    if (under < 0 || !block) throw new Error(`the strategy has no heading “${heading}”`);
    await coordinator.on('2026-09-08', editBlock, { planId, block: block.id, text, basis: blockBasis(block) });
  }
  for (const measure of measures) {
    await coordinator.on('2026-09-22', addMeasure, {
      planId,
      title: measure.title,
      needs: measure.needs.map((at) => from.needIds[at] ?? 0),
      noNeedReason: '',
      goal: measure.goal,
      ownerPostId: posts.find((post) => post.title === measure.owner)?.id ?? null,
      owner: posts.some((post) => post.title === measure.owner) ? '' : measure.owner,
      startsOn: measure.startsOn,
      endsOn: measure.endsOn,
      resources: measure.resources,
      indicator: measure.indicator,
      preventionLevel: measure.level,
      targetGroup: measure.targetGroup,
    });
  }
}

async function joinNetwork(
  { coordinator, registrar }: Cast,
  mandateId: number,
): Promise<{ matterId: number; memorandumId: number }> {
  const matterId = await coordinator.on('2026-09-01', addMatter, {
    title: 'Deltagande i Nordvästra nätverket 2026–2027',
    committeeId: await executive({ coordinator }),
    openedOn: '2026-09-01',
    planId: null,
    mandateId,
  });
  await registrar.on('2026-09-01', addDesignation, {
    matterId,
    type: 'registration-number',
    value: 'KS 2026/00217',
    register: 'Kommunstyrelsen',
  });
  await registrar.on('2026-09-01', addDesignation, {
    matterId,
    type: 'plan-code',
    value: '1.3.2',
    register: 'Klassificeringsstrukturen',
  });
  const memorandumId = await coordinator.on('2026-09-02', writeMemorandum, {
    matterId,
    style: 'numbered-sentences',
    writtenOn: '2026-09-02',
    addressee: 'Kommunstyrelsen',
    sender: 'Kommunledningsförvaltningen',
    officerName: 'Ylva',
    officerRole: 'samordnare',
    officerPhone: '',
    officerEmail: 'ylva@strandvik.example',
    start: 'empty',
  });
  await coordinator.on('2026-09-02', changeMemorandumText, {
    id: memorandumId,
    summary:
      'Nordvästra nätverket bjuder in kommuner till fem träffar om att arbeta kunskapsbaserat för demokrati. Kommunledningsförvaltningen föreslår att Strandvik deltar med tre personer.',
    background:
      'Nätverket samlar små kommuner i glesbygd. Mellan träffarna arbetar deltagarna med sin egen lägesbild och strategi, och erfarenheterna skrivs ner så att andra kan ha nytta av dem.',
    assessment:
      'Träffarna ger stöd i det arbete som kommunstyrelsen gav i uppdrag i december 2025. Tiden ryms i de tjänster som redan finns.',
  });
  await coordinator.on('2026-09-02', addProposal, {
    memorandumId,
    body: 'Kommunstyrelsen',
    text: 'Kommunen deltar i Nordvästra nätverket 2026–2027 med tre personer.',
  });
  for (const [administration, quantity] of [
    ['Barn- och utbildningsförvaltningen', 1],
    ['Omsorgsförvaltningen', 1],
    ['Kommunledningsförvaltningen', 1],
  ] as const) {
    await coordinator.on('2026-09-02', addCostLine, {
      memorandumId,
      administration,
      label: 'Deltagaravgift, fem träffar',
      quantity,
      unitPrice: 640_000,
    });
  }
  await coordinator.on('2026-09-02', changeMemorandumClosing, {
    id: memorandumId,
    signatory: 'Ylva',
    signatoryRole: 'samordnare',
    dispatchList: 'Nordvästra nätverket\nBerörda förvaltningar',
  });
  await coordinator.on('2026-09-03', handOver, { id: memorandumId });
  return { matterId, memorandumId };
}

async function decideOnNetwork(
  { registrar }: Cast,
  { matterId, memorandumId }: { matterId: number; memorandumId: number },
): Promise<void> {
  await registrar.on('2026-09-30', recordDecision, {
    matterId,
    memorandumId,
    body: 'Kommunstyrelsen',
    decidedOn: '2026-09-29',
    itemNumber: '112',
    outcome: 'approved',
    text: 'Kommunen deltar i Nordvästra nätverket 2026–2027 med tre personer.',
  });
}

/** Open to every visitor of the demonstration, so its last day follows the day it is made. */
async function openFollowUp({ services, coordinator }: Cast, mandateId: number): Promise<void> {
  const now = today(services.clock());
  const surveyId = await coordinator.on(now, addSurvey, {
    title: 'Trygghet och demokrati på jobbet, uppföljning',
    introduction: '',
    closesOn: addDays(now, 60),
    mandateId,
    controller: 'Kommunstyrelsen i Strandviks kommun',
    contact: 'Ylva, samordnare, ylva@strandvik.example',
    dataProtectionOfficer: 'dataskyddsombud@strandvik.example',
  });
  await coordinator.on(now, openSurvey, { id: surveyId, secrets: services.secrets });
  const [byLetter, ...onPaper] = (
    await allDemoCodes(services, { organisationId: coordinator.organisationId, surveyId })
  ).toSorted((a, b) => a.groupId - b.groupId);
  if (byLetter) {
    const addresses = byLetter.codes.map((_code, at) => `anstalld-${at + 1}@strandvik.example`).join('\n');
    await coordinator.on(now, addAddresses, { id: surveyId, groupId: byLetter.groupId, addresses });
    await coordinator.on(now, sendInvitations, { id: surveyId, round: 1 });
  }
  for (const { groupId } of onPaper.slice(0, 4)) await coordinator.on(now, handOutCodes, { id: surveyId, groupId });
  await handInAnswers(services, { organisationId: coordinator.organisationId, surveyId, count: 61, seed: 7 });
}

async function executive({ coordinator }: Pick<Cast, 'coordinator'>): Promise<number> {
  return (await coordinator.read((db) => getLeadCommittee(db)))?.id ?? 0;
}
