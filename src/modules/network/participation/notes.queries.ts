import type { Tx } from '#db/connection.ts';
import { getThreadSides } from '#foundations/thread/index.ts';

export type Note = {
  id: number;
  meetingId: number | null;
  type: 'note' | 'brought-home';
  text: string;
  writtenOn: string;
  /** In the thread, where it has been made something to lean on. */
  broughtHomeId: number | null;
};

export async function listNotes(db: Tx, participationId: number): Promise<Note[]> {
  return db
    .selectFrom('participationNote')
    .select(['id', 'meetingId', 'type', 'text', 'writtenOn', 'broughtHomeId'])
    .where('participationId', '=', participationId)
    .orderBy('writtenOn')
    .orderBy('id')
    .execute();
}

/** A note with the findings that lean on it. */
export type LeanedOn = Note & { findings: { title: string; path: string }[] };

export async function listNotesWithFindings(db: Tx, participationId: number): Promise<LeanedOn[]> {
  const notes = await listNotes(db, participationId);
  const found: LeanedOn[] = [];
  for (const note of notes) {
    const findings = note.broughtHomeId === null ? [] : (await getThreadSides(db, note.broughtHomeId)).ledTo;
    found.push({ ...note, findings });
  }
  return found;
}
