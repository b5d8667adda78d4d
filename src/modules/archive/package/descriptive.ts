import type { ArchivedDecision, ArchivedDocument, ArchivedFile, ArchivedMatter } from './archived-matter.ts';
import { archivedMatterSchema } from './archived-matter.ts';
import { describeCourse, readCourse } from './course.ts';
import { PackageRefused } from './package-refused.ts';
import { at, element, inside, textAt, type XmlElement } from './xml.ts';

/** The words of the file: like those of the European specification for records (CITS ERMS), in a schema of our own that goes along. */
const matterNamespace = 'urn:stadig:matter:1';

/** The descriptive metadata of a package. */
export function describeMatter(matter: ArchivedMatter): XmlElement {
  return element('matter', { xmlns: matterNamespace, systemIdentifier: matter.packageId, asOf: matter.asOf }, [
    element('control', {}, [
      element('agency', { code: matter.agency.code }, matter.agency.name),
      element('authority', { kind: matter.committee.kind }, matter.committee.name),
    ]),
    element('title', {}, matter.title),
    element('dates', { opened: matter.openedOn, closed: matter.closedOn }),
    element(
      'designations',
      {},
      matter.designations.map(({ type, value, register }) =>
        element('designation', { type, register: register || undefined }, value),
      ),
    ),
    element('records', { draftsLeftOut: matter.draftsLeftOut || undefined }, matter.documents.map(describeDocument)),
    element('decisions', {}, matter.decisions.map(describeDecision)),
    describeCourse(matter.course),
    element(
      'evidence',
      {},
      matter.evidence.map(({ key, title, files }) =>
        element('item', { id: key }, [element('title', {}, title), ...files.map(describeFile)]),
      ),
    ),
    element(
      'events',
      {},
      matter.events.map(({ at: moment, action }) => element('event', { at: moment, action })),
    ),
    element('thread', {}, [
      ...matter.restsOn.map((target) => element('restsOn', { target })),
      ...matter.thread.map(({ key, kind, title, revision, sha256, restsOn }) =>
        element('strand', { id: key, kind, revision, sha256 }, [
          element('title', {}, title),
          ...restsOn.map((target) => element('restsOn', { target })),
        ]),
      ),
    ]),
  ]);
}

function describeDocument(document: ArchivedDocument): XmlElement {
  const { key, type, origin, decision } = document;
  return element('record', { id: key, type, origin, decision }, [
    element('title', {}, document.title),
    element('dates', { dated: document.datedOn, sentForComments: document.sentForCommentsOn }),
    element('publicity', { from: document.publicOn, ground: document.publicGround }),
    document.counterpart !== '' && element('counterpart', {}, document.counterpart),
    document.secrecy !== '' && element('secrecy', {}, document.secrecy),
    ...document.files.map(describeFile),
  ]);
}

function describeFile({ path, name, mediaType, size, sha256, form }: ArchivedFile): XmlElement {
  return element('component', { href: path, form, mediaType, size, sha256 }, name);
}

function describeDecision(decision: ArchivedDecision): XmlElement {
  const { key, body, decidedOn, itemNumber, outcome, recordedAt } = decision;
  return element('decision', { id: key, decided: decidedOn, item: itemNumber, outcome, recorded: recordedAt }, [
    element('body', {}, body),
    element('text', {}, decision.text),
    ...decision.events.map(({ type, happenedOn, atOnce, takenDownOn, document, outcome: result, note }) =>
      element(
        'event',
        {
          type,
          on: happenedOn,
          atOnce: atOnce || undefined,
          takenDown: takenDownOn,
          record: document,
          outcome: result,
        },
        note,
      ),
    ),
    ...decision.dispatched.map(({ receiver, way, sentOn }) => element('dispatch', { way, on: sentOn }, receiver)),
    ...decision.reservations.map((words) => element('reservation', {}, words)),
    ...decision.votes.map(({ yes, no, abstained, words }) => element('vote', { yes, no, abstained }, words)),
  ]);
}

/** The matter that the descriptive metadata tells of. Refuses what is not such a file. */
export function readMatter(root: XmlElement): ArchivedMatter {
  const { systemIdentifier: packageId, asOf } = root.attributes;
  const agency = at(root, 'control', 'agency');
  const authority = at(root, 'control', 'authority');
  const dates = at(root, 'dates')?.attributes;
  const parsed = archivedMatterSchema.safeParse({
    packageId,
    asOf,
    agency: { name: agency?.text, code: agency?.attributes.code },
    committee: { name: authority?.text, kind: authority?.attributes.kind },
    title: textAt(root, 'title'),
    openedOn: dates?.opened,
    closedOn: dates?.closed,
    designations: inside(at(root, 'designations'), 'designation').map(({ attributes, text }) => ({
      type: attributes.type,
      value: text,
      register: attributes.register ?? '',
    })),
    documents: inside(at(root, 'records'), 'record').map(readDocument),
    draftsLeftOut: Number(at(root, 'records')?.attributes.draftsLeftOut ?? 0),
    decisions: inside(at(root, 'decisions'), 'decision').map(readDecision),
    course: readCourse(at(root, 'course')),
    evidence: inside(at(root, 'evidence'), 'item').map((item) => ({
      key: item.attributes.id,
      title: textAt(item, 'title'),
      files: inside(item, 'component').map(readFileOf),
    })),
    events: inside(at(root, 'events'), 'event').map(({ attributes }) => ({
      at: attributes.at,
      action: attributes.action,
    })),
    restsOn: targets(at(root, 'thread')),
    thread: inside(at(root, 'thread'), 'strand').map((strand) => ({
      key: strand.attributes.id,
      kind: strand.attributes.kind,
      title: textAt(strand, 'title'),
      revision: Number(strand.attributes.revision),
      sha256: strand.attributes.sha256 ?? null,
      restsOn: targets(strand),
    })),
  });
  if (root.name !== 'matter' || !parsed.success) throw new PackageRefused('content', whereIn(parsed.error));
  return parsed.data;
}

function readDocument(record: XmlElement) {
  const { id, type, origin, decision } = record.attributes;
  const publicity = at(record, 'publicity')?.attributes;
  return {
    key: id,
    type,
    origin,
    decision: decision ?? null,
    title: textAt(record, 'title'),
    datedOn: at(record, 'dates')?.attributes.dated,
    sentForCommentsOn: at(record, 'dates')?.attributes.sentForComments ?? null,
    publicOn: publicity?.from ?? null,
    publicGround: publicity?.ground ?? null,
    counterpart: textAt(record, 'counterpart'),
    secrecy: textAt(record, 'secrecy'),
    files: inside(record, 'component').map(readFileOf),
  };
}

function readFileOf({ attributes, text }: XmlElement) {
  const { href, form, mediaType, size, sha256 } = attributes;
  return { path: href, name: text, form, mediaType, size: Number(size), sha256 };
}

function readDecision(decision: XmlElement) {
  const { id, decided, item, outcome, recorded } = decision.attributes;
  const count = (typed: string | undefined) => (typed === undefined ? null : Number(typed));
  return {
    key: id,
    body: textAt(decision, 'body'),
    decidedOn: decided,
    itemNumber: item,
    outcome,
    recordedAt: recorded,
    text: textAt(decision, 'text'),
    events: inside(decision, 'event').map(({ attributes, text }) => ({
      type: attributes.type,
      happenedOn: attributes.on,
      atOnce: attributes.atOnce === 'true',
      takenDownOn: attributes.takenDown ?? null,
      document: attributes.record ?? null,
      outcome: attributes.outcome ?? null,
      note: text,
    })),
    dispatched: inside(decision, 'dispatch').map(({ attributes, text }) => ({
      receiver: text,
      way: attributes.way,
      sentOn: attributes.on,
    })),
    reservations: inside(decision, 'reservation').map(({ text }) => text),
    votes: inside(decision, 'vote').map(({ attributes, text }) => ({
      yes: count(attributes.yes),
      no: count(attributes.no),
      abstained: count(attributes.abstained),
      words: text,
    })),
  };
}

function targets(parent: XmlElement | undefined): (string | undefined)[] {
  return inside(parent, 'restsOn').map(({ attributes }) => attributes.target);
}

function whereIn(error: { issues: { path: PropertyKey[] }[] } | undefined): string {
  return error?.issues[0]?.path.map(String).join('.') ?? '';
}
