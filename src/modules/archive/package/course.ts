import type { ArchivedCourse } from './archived-matter.ts';
import { element, inside, textAt, type XmlElement } from './xml.ts';

/** The planned way and what the decisions led to. */
export function describeCourse({ waitsForLegalForce, way, participation, tasks, remarks }: ArchivedCourse): XmlElement {
  return element('course', { waitsForLegalForce: waitsForLegalForce || undefined }, [
    ...way.map(({ body, kind, plannedOn }) => element('step', { kind, planned: plannedOn }, body)),
    ...participation.map(({ decision, state, happenedOn, told }) =>
      element('participation', { decision, state, on: happenedOn }, told),
    ),
    ...tasks.map(({ decision, source, state, dueOn, doneOn, title, carriedOutBy, doneNote }) =>
      element('task', { decision, source, state, due: dueOn, done: doneOn }, [
        element('title', {}, title),
        carriedOutBy !== '' && element('carriedOutBy', {}, carriedOutBy),
        doneNote !== '' && element('note', {}, doneNote),
      ]),
    ),
    ...remarks.map(({ decision, kind, doneOn, text, doneNote }) =>
      element('remark', { decision, kind, done: doneOn }, [
        text !== '' && element('text', {}, text),
        doneNote !== '' && element('note', {}, doneNote),
      ]),
    ),
  ]);
}

/** As it was described, to be tried against the schema of a matter, which refuses one that is not told. */
export function readCourse(course: XmlElement | undefined) {
  if (!course) return undefined;
  return {
    waitsForLegalForce: course.attributes.waitsForLegalForce === 'true',
    way: inside(course, 'step').map(({ attributes: { kind, planned }, text }) => ({
      body: text,
      kind,
      plannedOn: planned ?? null,
    })),
    participation: inside(course, 'participation').map(({ attributes: { decision, state, on }, text }) => ({
      decision,
      state,
      happenedOn: on,
      told: text,
    })),
    tasks: inside(course, 'task').map((task) => ({
      decision: task.attributes.decision ?? null,
      source: task.attributes.source,
      state: task.attributes.state,
      dueOn: task.attributes.due ?? null,
      doneOn: task.attributes.done ?? null,
      title: textAt(task, 'title'),
      carriedOutBy: textAt(task, 'carriedOutBy'),
      doneNote: textAt(task, 'note'),
    })),
    remarks: inside(course, 'remark').map((remark) => ({
      decision: remark.attributes.decision,
      kind: remark.attributes.kind,
      doneOn: remark.attributes.done ?? null,
      text: textAt(remark, 'text'),
      doneNote: textAt(remark, 'note'),
    })),
  };
}
