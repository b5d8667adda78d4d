import { action } from '#platform/web/page.tsx';
import { situationPaths, wordsKey } from '#modules/situation/index.ts';
import { leanOnNote } from './lean-on-note.command.ts';

/** One button: from what was brought home to the finding that is to lean on it. */
export const leanOnNoteAction = action({
  path: '/:organisation/deltagande/:id/anteckningar/:noteId/underlag',
  command: leanOnNote,
  input: ({ id, noteId }) => ({ id, noteId }),
  next: (piece, view) =>
    situationPaths.addFinding(view.organisation, { source: { kind: 'home', id: piece }, questionKey: wordsKey, piece }),
});
