import { changeMemorandumClosing, writeMemorandum } from '#modules/decisions/index.ts';
import { getLeadCommittee } from '#modules/organisation/index.ts';
import type { Storyteller } from '#src/demo/storyteller.ts';

/** Ylva's memorandum to the executive committee, filled in from the matter's plan or empty. Returns its id. */
export async function writeToExecutive(
  writer: Storyteller,
  of: { matterId: number; day: string; start: 'plan' | 'empty'; template: 'numrerade-meningar' | 'att-satser' },
): Promise<number> {
  const id = await writer.on(of.day, writeMemorandum, {
    matterId: of.matterId,
    template: of.template,
    writtenOn: of.day,
    addressee: 'Kommunstyrelsen',
    sender: 'Kommunledningsförvaltningen',
    officerName: 'Ylva',
    officerRole: 'samordnare',
    officerPhone: '',
    officerEmail: 'ylva@strandvik.example',
    start: of.start,
  });
  await writer.on(of.day, changeMemorandumClosing, {
    id,
    signatory: 'Ylva',
    signatoryRole: 'samordnare',
    dispatchList: 'Berörda förvaltningar',
  });
  return id;
}

/** The committee that leads the work: the executive committee. */
export async function executiveOf(reader: Storyteller): Promise<number> {
  return (await reader.read((db) => getLeadCommittee(db)))?.id ?? 0;
}
