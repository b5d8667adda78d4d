import type { Tx } from '#db/connection.ts';
import { getThread, type ThreadNode } from '#foundations/thread/index.ts';
import { listParticipations, participationPaths } from '#modules/network/index.ts';
import { listPlans } from '#modules/plans/index.ts';
import { resultPaths } from '#modules/results/index.ts';
import { listSurveys, surveysPaths } from '#modules/surveys/index.ts';
import type { castPeople } from '#src/demo/cast.ts';

/** Where the tour goes: everything of it happens in one municipality. */
export const tourOrganisation = { slug: 'strandvik' } as const;

type CastEmail = (typeof castPeople)[number]['email'];

/** A place on the tour: whom one is there, and the page, looked up when it is asked for, since a visitor may have changed anything. */
export type TourStop = {
  key: 'home' | 'survey' | 'result' | 'need' | 'strategy' | 'matter' | 'network' | 'thread';
  email: CastEmail;
  /** The page's address; nothing when what it shows has been removed. */
  find: (db: Tx) => Promise<string | undefined>;
  /** Where one is taken then. */
  otherwise: string;
  /** Recognises the page. */
  path: RegExp;
  /** Something more to open from there. */
  link?: { key: 'survey' | 'result'; href: string };
};

const home = `/${tourOrganisation.slug}`;
const ylva = 'ylva@strandvik.example';
const birger = 'birger@strandvik.example';
const runa = 'runa@strandvik.example';
const sixten = 'sixten@strandvik.example';

/** The question of the third stop: whether hard conversations feel safe. */
const tourQuestion = 'D1';

export const tourStops: readonly TourStop[] = [
  { key: 'home', email: ylva, find: async () => `${home}/hem`, otherwise: `${home}/hem`, path: /^\/strandvik\/hem$/ },
  {
    key: 'survey',
    email: ylva,
    find: openSurvey,
    otherwise: `${home}/enkater`,
    path: /^\/strandvik\/enkater\/\d+$/,
    link: { key: 'survey', href: '/svara/demo' },
  },
  {
    key: 'result',
    email: birger,
    find: resultOfClosed,
    otherwise: `${home}/enkater`,
    path: /^\/strandvik\/enkater\/\d+\/resultat$/,
    link: { key: 'result', href: `#fraga-${tourQuestion}` },
  },
  {
    key: 'need',
    email: birger,
    find: changedNeed,
    otherwise: `${home}/lagesbild`,
    path: /^\/strandvik\/lagesbild\/behov\/\d+$/,
  },
  {
    key: 'strategy',
    email: ylva,
    find: draftStrategy,
    otherwise: `${home}/planer`,
    path: /^\/strandvik\/planer\/\d+$/,
  },
  {
    key: 'matter',
    email: runa,
    find: returnedMatter,
    otherwise: `${home}/arenden`,
    path: /^\/strandvik\/arenden\/\d+$/,
  },
  {
    key: 'network',
    email: ylva,
    find: joinedNetwork,
    otherwise: `${home}/deltagande`,
    path: /^\/strandvik\/deltagande\/\d+$/,
  },
  {
    key: 'thread',
    email: sixten,
    find: async () => `${home}/roda-traden`,
    otherwise: `${home}/hem`,
    path: /^\/strandvik\/roda-traden$/,
  },
];

async function openSurvey(db: Tx): Promise<string | undefined> {
  const survey = (await listSurveys(db)).find(({ state, mode }) => state === 'open' && mode === 'codes');
  return survey && surveysPaths.survey(tourOrganisation, survey.id);
}

async function resultOfClosed(db: Tx): Promise<string | undefined> {
  const survey = (await listSurveys(db)).find(({ state }) => state === 'closed');
  return survey && resultPaths.result(tourOrganisation, survey.id);
}

/** A need whose finding has got new words since; any need, if somebody has read it again. */
async function changedNeed(db: Tx): Promise<string | undefined> {
  const { nodes, links } = await getThread(db);
  const needs = nodes.filter(({ kind }) => kind === 'need');
  return pathOf(needs.find(({ id }) => links.some((link) => link.fromId === id && link.changed)) ?? needs[0]);
}

async function draftStrategy(db: Tx): Promise<string | undefined> {
  const plans = (await listPlans(db)).filter(({ type }) => type === 'strategy');
  const plan = plans.find(({ state }) => state === 'draft') ?? plans[0];
  const { nodes } = await getThread(db);
  return pathOf(nodes.find(({ id }) => id === plan?.id));
}

/** The matter that came back once; any matter, if there is none. */
async function returnedMatter(db: Tx): Promise<string | undefined> {
  const { nodes, links } = await getThread(db);
  const matters = nodes.filter(({ kind }) => kind === 'matter');
  const returned = new Set(nodes.filter(({ state }) => state === 'referred-back').map(({ id }) => id));
  const wanted = matters.find(({ id }) => links.some((link) => link.toId === id && returned.has(link.fromId)));
  return pathOf(wanted ?? matters[0]);
}

/** What Strandvik takes part in at a host that is here too; any other part, if there is none. */
async function joinedNetwork(db: Tx): Promise<string | undefined> {
  const joined = await listParticipations(db);
  const shown = joined.find(({ partyId }) => partyId !== null) ?? joined[0];
  return shown && participationPaths.participation(tourOrganisation, shown.id);
}

function pathOf(node: Pick<ThreadNode, 'path'> | undefined): string | undefined {
  return node && `${home}${node.path}`;
}
