import { createHash } from 'node:crypto';
import type { Tx } from '#db/connection.ts';
import { basisOf } from '#platform/basis.ts';
import { AppError } from '#platform/errors.ts';
import { listFilesOf } from '#platform/files/list-files.ts';
import type { Organisation } from '#platform/tenancy/organisation.ts';
import { today } from '#foundations/clocks/index.ts';
import type { DocumentModel } from '#foundations/documents/index.ts';
import { getCommittee } from '#modules/organisation/index.ts';
import { memorandumDocument } from '../memorandum-document.ts';
import { loadMemorandum, type WrittenMatter } from '../memorandum-part.tsx';
import type { RegisterSheet } from './register-sheet.ts';
import { registerSheetWords as words } from './register-sheet.words.ts';
import { findRegistrarAddress } from './registrar-address.queries.ts';
import type { SendingChoices } from './send-to-registrar.form.ts';
import { sendToRegistrarTexts } from './send-to-registrar.texts.ts';
import { splitLetters } from './split-letters.rules.ts';

/** A file of the sending. `fileId` is that of a stored attachment; what is made when it is sent has none yet, and `size` is room left for it. */
export type SendingFile = { name: string; size: number; fileId: number | null; made?: 'sheet' | 'pdf' | 'word' };

/** All that goes to the registrar, as it stands now. */
export type Sending = {
  at: WrittenMatter;
  committee: { id: number; name: string };
  /** Undefined: nobody has said where the registrar receives mail. */
  to: string | undefined;
  sheet: RegisterSheet;
  document: DocumentModel;
  letters: SendingFile[][];
  /** The same as long as nothing of it has changed. */
  digest: string;
  /** The same as long as what is sent, and to whom, is what the page showed, whatever is chosen on it. */
  seen: string;
};

/** Room for a document that is made when it is sent; none that was ever made here is near it. */
const roomForMade = 1024 * 1024;

export async function loadSending(
  db: Tx,
  of: { organisation: Organisation; now: Date; memorandumId: number; choices: SendingChoices },
): Promise<Sending> {
  const { organisation, choices } = of;
  const at = await loadMemorandum(db, of.memorandumId);
  const { memorandum, matter, plan } = at;
  if (memorandum.state !== 'handed-over') throw new AppError('not-now', sendToRegistrarTexts.sv.notHandedOver);
  const committee = await getCommittee(db, matter.committeeId);
  const to = await findRegistrarAddress(db, committee.id);
  const document = memorandumDocument({
    organisation: organisation.name,
    designations: matter.designations,
    memorandum,
    plan,
  });
  const stored = await listFilesOf(
    db,
    memorandum.attachments.flatMap(({ fileId }) => fileId ?? []),
  );
  const attachments = memorandum.attachments.map(({ title, fileId }, index) => {
    const file = fileId === null ? undefined : stored.get(fileId);
    if (fileId !== null && !file) throw new AppError('not-now', sendToRegistrarTexts.sv.attachmentMissing(title));
    const name = file && `${safe(words.attachmentFile(index + 1, title))}${endingOf(file.name)}`;
    return { title, fileName: name ?? null, size: file?.size ?? 0, fileId };
  });
  const name = safe(`${words.memorandum} ${memorandum.title}`);
  const made: SendingFile[] = [
    { name: `${words.sheet}.pdf`, size: roomForMade, fileId: null, made: 'sheet' },
    { name: `${name}.pdf`, size: roomForMade, fileId: null, made: 'pdf' },
    { name: `${name}.docx`, size: roomForMade, fileId: null, made: 'word' },
  ];
  const files = [
    ...made,
    ...attachments.flatMap(({ fileName, size, fileId }) =>
      fileName === null ? [] : [{ name: fileName, size, fileId }],
    ),
  ];
  const sheet: RegisterSheet = {
    organisation: organisation.name,
    committee: committee.name,
    matter: matter.title,
    title: memorandum.title,
    sender: [memorandum.sender, memorandum.officerName, memorandum.officerRole]
      .filter((part) => part !== '')
      .join(', '),
    secrecy: choices.secrecy === 'yes' ? choices.section : '',
    sendReason: choices.secrecy === 'yes' ? choices.sendReason : '',
    designations: matter.designations,
    drawnUpOn: memorandum.writtenOn,
    sentOn: today(of.now),
    files: made.map((file) => file.name),
    attachments: attachments.map(({ title, fileName }) => ({ title, fileName })),
    note: choices.note,
  };
  const digest = createHash('sha256')
    .update(JSON.stringify([to, sheet, document, files]))
    .digest('hex');
  const seen = basisOf([to, committee.name, document, files]);
  return { at, committee, to, sheet, document, letters: splitLetters(files), digest, seen };
}

/** A name that every file system and mail program takes. */
function safe(name: string): string {
  return name
    .replace(/[\p{C}\s\\/:*?"<>|]+/gu, ' ')
    .trim()
    .slice(0, 120)
    .toWellFormed();
}

function endingOf(name: string): string {
  return /\.[a-z0-9]{1,5}$/i.exec(name)?.[0].toLowerCase() ?? '';
}
