import type { Tx } from '#db/connection.ts';
import type { Command } from '#platform/command.ts';
import { addCommittee, listCommittees } from '#modules/organisation/index.ts';
import { addMatter } from './add-matter/add-matter.command.ts';
import { recordDecision } from './record-decision/record-decision.command.ts';
import { writeMemorandum } from './write-memorandum/write-memorandum.command.ts';

/** What a person of the test world can do here. */
type Person = {
  run: <I, O>(command: Command<I, O>, input: I) => Promise<O>;
  read: <T>(work: (db: Tx) => Promise<T>) => Promise<T>;
};

/** A matter of the executive committee with, unless said, nothing behind it. */
export async function makeMatter(
  person: Person,
  change: { planId?: number; mandateId?: number; title?: string; openedOn?: string } = {},
): Promise<{ matterId: number; committeeId: number }> {
  const committees = await person.read(listCommittees);
  const committeeId =
    committees.find(({ name }) => name === 'Kommunstyrelsen')?.id ??
    (await person.run(addCommittee, { name: 'Kommunstyrelsen', kind: 'executive' }));
  const matterId = await person.run(addMatter, {
    title: change.title ?? 'Deltagande i nätverk',
    committeeId,
    openedOn: change.openedOn ?? '2026-11-02',
    planId: change.planId ?? null,
    mandateId: change.mandateId ?? null,
  });
  return { matterId, committeeId };
}

export const head = {
  template: 'att-satser',
  writtenOn: '2026-11-10',
  addressee: 'Kommunstyrelsen',
  sender: 'Räddningstjänsten',
  officerName: '',
  officerRole: 'trygghets- och beredskapshandläggare',
  officerPhone: '',
  officerEmail: '',
} as const;

/** An empty memorandum in a matter of its own. */
export async function makeMemorandum(person: Person): Promise<{ memorandumId: number; matterId: number }> {
  const { matterId } = await makeMatter(person);
  return { matterId, memorandumId: await person.run(writeMemorandum, { matterId, start: 'empty', ...head }) };
}

type Made = Partial<{
  outcome: 'approved' | 'amended' | 'rejected' | 'referred-back';
  text: string;
  body: string;
  decidedOn: string;
}>;
let items = 0;

/** A decision under a paragraph of its own: the assembly approves it without a word, unless said. */
export async function makeDecision(
  person: Person,
  of: { matterId: number; memorandumId: number },
  made: Made = {},
): Promise<{ id: number; itemNumber: string }> {
  const itemNumber = String((items += 1));
  const decision = { body: 'Kommunfullmäktige', decidedOn: '2026-11-20', outcome: 'approved', text: '' } as const;
  const { id } = await person.run(recordDecision, { ...of, itemNumber, ...decision, ...made });
  return { id, itemNumber };
}
