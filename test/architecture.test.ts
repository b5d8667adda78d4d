import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const files = globSync('src/**/*.{ts,tsx}').filter((file) => !file.endsWith('.d.ts'));
const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

type Import = { from: string; to: string; typeOnly: boolean };
const imports: Import[] = [...sources].flatMap(([from, source]) =>
  [...source.matchAll(/^(?:import|export)( type)?\b[^'"]*?'((?:#|\.)[^']+)'|import\('((?:#|\.)[^']+)'\)/gm)].map(
    ([, type, plain, dynamic]) => ({
      from,
      to: resolved(from, plain ?? dynamic ?? ''),
      typeOnly: type !== undefined,
    }),
  ),
);

function resolved(from: string, specifier: string): string {
  if (specifier.startsWith('#test/')) return specifier.replace('#test/', 'test/');
  if (specifier.startsWith('#src/')) return specifier.replace('#src/', 'src/');
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`;
  return normalize(join(dirname(from), specifier));
}

/** The part of the system a file lies in, lowest first. */
const layers = ['db', 'platform', 'foundations', 'ui', 'modules', 'app'];
const apart: Record<string, string[]> = {
  disclosure: ['disclosure'],
  content: ['content', 'platform'],
  client: ['client'],
};

function layerOf(file: string): string {
  const [, first = ''] = file.split('/');
  if (layers.includes(first) || first in apart) return first;
  return first === 'cli' || first === 'demo' || !first.includes('.') ? 'app' : file === 'src/env.ts' ? 'db' : 'app';
}

/** Which module may use which: each those before it. */
const moduleOrder = [
  ['access', 'organisation'],
  ['surveys'],
  ['answering', 'results'],
  ['conversations', 'interviews', 'sources'],
  ['situation'],
  ['plans', 'competence'],
  ['meetings'],
  ['decisions'],
  ['followup', 'grants', 'fees'],
  ['network', 'examples'],
  ['archive', 'publication', 'compliance', 'thread', 'search', 'home'],
];

function moduleOf(file: string): string | undefined {
  return /^src\/modules\/([^/]+)\//.exec(file)?.[1];
}

const isTest = (file: string) => /\.test\.tsx?$/.test(file);
const product = imports.filter(({ from }) => !isTest(from));

describe('direction', () => {
  test('a layer uses only those below it', () => {
    // The schema names the kinds of the thread and migrate.ts lays the queues, which the platform names: data, not behaviour.
    const known = new Set(['src/db/migrate.ts → src/platform/jobs/queues.ts', 'src/db/embedded-lock.ts → src/env.ts']);
    const wrong = product
      .filter(({ from, to }) => {
        const [own, other] = [layerOf(from), layerOf(to)];
        if (own in apart) return !apart[own]?.includes(other);
        if (other in apart) return other === 'client' || own === 'db' || own === 'platform';
        return layers.indexOf(other) > layers.indexOf(own);
      })
      .map(({ from, to }) => `${from} → ${to}`)
      .filter((edge) => !known.has(edge));
    expect(wrong).toEqual([]);
  });

  test('modules meet only through their index, in their order', () => {
    const wrong = product.filter(({ from, to }) => {
      const [own, other] = [moduleOf(from), moduleOf(to)];
      if (!other || own === other) return false;
      if (to !== `src/modules/${other}/index.ts`) return true;
      if (!own) return false;
      const rank = (name: string) => moduleOrder.findIndex((names) => names.includes(name));
      return rank(own) <= rank(other);
    });
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('every module has a place in the order, an index and a README', () => {
    const names = [...new Set(files.map(moduleOf).filter((name) => name !== undefined))];
    for (const name of names) {
      expect(moduleOrder.flat(), name).toContain(name);
      expect(sources.has(`src/modules/${name}/index.ts`), `${name}/index.ts`).toBe(true);
      expect(globSync(`src/modules/${name}/README.md`), `${name}/README.md`).toHaveLength(1);
    }
  });

  test('no cycles between files, but for types, which are gone when it runs', () => {
    const edges = new Map<string, string[]>();
    for (const { from, to, typeOnly } of product) if (!typeOnly) edges.set(from, [...(edges.get(from) ?? []), to]);
    expect(findCycle(edges)).toEqual([]);
  });

  test('tests are not part of the product', () => {
    expect(product.filter(({ to }) => to.startsWith('test/') || isTest(to))).toEqual([]);
  });
});

describe('tables', () => {
  const owners: Record<string, string[]> = {
    'src/platform/': [
      'organisation',
      'account',
      'session',
      'signIn',
      'member',
      'memberRole',
      'organisationSetting',
      'auditEntry',
      'auditPayload',
      'auditHead',
      'blob',
      'blobChunk',
      'file',
      'letter',
      'receivedLetter',
      'letterFile',
      'receivedLetterFile',
      'mailAddress',
      'receivedMail',
      'receivedMailPart',
      'screenJudgement',
      'formReceipt',
      'publicAddress',
    ],
    'src/modules/access/': ['member', 'memberRole'],
    'src/foundations/thread/': ['node', 'link', 'frozen', 'nodeKind', 'allowedLink'],
    'src/modules/organisation/': ['committee', 'administration', 'unit', 'post', 'mandate'],
    'src/modules/surveys/': [
      'survey',
      'reportingGroup',
      'administrationFold',
      'invitation',
      'result',
      'shownGroup',
      'shownChoice',
      'questionnaireVersion',
      'code',
      'intakeBook',
      'codeList',
      'freeText',
      'textReader',
      'textTheme',
      'themeRelease',
      'countProgress',
      'jointSurvey',
      'jointParticipant',
      'jointGroup',
      'jointInvitation',
    ],
    'src/modules/results/': ['result', 'shownGroup', 'shownTable', 'gateReport', 'publicResult', 'receivedShare'],
    'src/modules/conversations/': ['conversationRound', 'conversationTeam', 'jointReply', 'jointAnswer'],
    'src/modules/situation/': ['finding', 'evidence', 'need', 'suggestion'],
    'src/modules/plans/': ['plan', 'planBlock', 'planRemark', 'planSource', 'measure'],
    'src/modules/decisions/': [
      'matter',
      'matterDocument',
      'matterInvitation',
      'mailedIn',
      'registrarAddress',
      'registrarMail',
      'registrarLetter',
      'registrarLetterFile',
      'designation',
      'memorandum',
      'proposal',
      'costLine',
      'attachment',
      'memorandumTemplate',
      'wordTemplate',
      'alternative',
      'decision',
      'matterStep',
      'decisionEvent',
      'decisionReservation',
      'decisionVote',
      'documentText',
      'dispatchEntry',
      'participationEvent',
      'receivedParticipation',
      'task',
    ],
    'src/modules/fees/': [
      'seller',
      'buyer',
      'agreement',
      'agreementLine',
      'invoice',
      'invoiceLine',
      'invoiceEvent',
      'invoiceRun',
      'invoiceRunItem',
    ],
    'src/modules/network/': [
      'network',
      'networkMeeting',
      'networkParty',
      'networkAct',
      'networkParticipant',
      'meetingAttendance',
      'meetingMaterial',
      'meetingEvaluation',
      'networkMail',
      'assignment',
      'handIn',
      'handInFile',
      'handInComment',
      'experience',
      'publishedExperience',
      'sharedNeed',
      'partyBrowser',
      'jointView',
      'participation',
      'participationLine',
      'participationPerson',
      'participationMeeting',
      'participationTask',
      'participationNote',
      'participationExperience',
      'participationFile',
    ],
    'src/modules/archive/': ['archivePackage', 'archiveImport', 'archiveImportFile', 'disposalRule', 'disposalRun'],
  };
  const all = [...new Set(Object.values(owners).flat())];

  test('only the owner of a table names it in a query', () => {
    const wrong = [...sources]
      .filter(
        ([file]) =>
          !isTest(file) && !file.startsWith('src/demo/') && !file.startsWith('src/cli/') && !file.startsWith('src/db/'),
      )
      .flatMap(([file, source]) =>
        [...source.matchAll(/(?:selectFrom|insertInto|updateTable|deleteFrom|[jJ]oin)\(\s*'(\w+)(?: as \w+)?'/g)]
          .map(([, table = '']) => table)
          .filter((table) => all.includes(table))
          .filter(
            (table) =>
              !Object.entries(owners).some(([folder, tables]) => file.startsWith(folder) && tables.includes(table)),
          )
          .map((table) => `${file} names ${table}`),
      );
    expect(wrong).toEqual([]);
  });
});

test('files have names from the fixed list, and no file is a drawer', () => {
  const drawers = files.filter((file) => /(^|\/)(utils?|helpers?|misc|common|managers?|services?)(\.|\/)/.test(file));
  expect(drawers).toEqual([]);
  const odd = files.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.tsx?$/.test(file.split('/').at(-1) ?? ''));
  expect(odd).toEqual([]);
});

test('only env.ts reads the environment', () => {
  const readers = [...sources]
    .filter(([file, source]) => !isTest(file) && /process\.env\b/.test(source))
    .map(([file]) => file);
  expect(readers.filter((file) => file !== 'src/env.ts')).toEqual([]);
});

function findCycle(edges: Map<string, string[]>): string[] {
  const state = new Map<string, 'open' | 'done'>();
  const path: string[] = [];
  function visit(file: string): string[] {
    if (state.get(file) === 'done') return [];
    if (state.get(file) === 'open') return [...path.slice(path.indexOf(file)), file];
    state.set(file, 'open');
    path.push(file);
    for (const next of edges.get(file) ?? []) {
      const cycle = visit(next);
      if (cycle.length > 0) return cycle;
    }
    path.pop();
    state.set(file, 'done');
    return [];
  }
  for (const file of edges.keys()) {
    const cycle = visit(file);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
