import type { Tx } from '#db/connection.ts';
import { findExperience } from '../participation-experience/experience.queries.ts';
import { listLines } from './lines.queries.ts';
import { loadStanding } from './load-standing.ts';
import { listNotesWithFindings } from './notes.queries.ts';
import { getParticipation, listParticipationFiles } from './participation.queries.ts';
import { listTasks } from './tasks.queries.ts';

/** A participation with all that is kept under it, as its own page and whoever takes over read it. */
export async function loadWhole(db: Tx, id: number, now: Date) {
  const participation = await getParticipation(db, id);
  return {
    participation,
    ...(await loadStanding(db, participation, now)),
    lines: await listLines(db, id),
    tasks: await listTasks(db, id),
    notes: await listNotesWithFindings(db, id),
    files: await listParticipationFiles(db, id),
    experience: await findExperience(db, id),
  };
}
