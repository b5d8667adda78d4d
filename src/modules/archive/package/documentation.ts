import { filesOf, type ArchivedMatter } from './archived-matter.ts';

/** What whoever opens the package in fifty years should read first, in Swedish and English, in plain text. */
export function documentationOf(matter: ArchivedMatter): string {
  const drafts = matter.draftsLeftOut;
  const files = filesOf(matter).length;
  const lines = [
    `ARKIVPAKET ${matter.packageId}`,
    '',
    `Ärende: ${matter.title}`,
    `Myndighet: ${matter.committee.name}, ${matter.agency.name}`,
    `Öppnat ${matter.openedOn}, avslutat ${matter.closedOn}`,
    `${matter.documents.length} handlingar, ${matter.decisions.length} beslut, ${files} filer.`,
    ...(drafts > 0 ? [`${drafts} utkast som aldrig lämnades är inte handlingar i ärendet och följer inte med.`] : []),
    '',
    'Paketet följer E-ARK SIP 2.1.0 och E-ARK CSIP 2.1.0 (Riksarkivets FGS Paketstruktur 2.0).',
    'METS.xml säger vilka filer som hör hit, med storlek och kontrollsumma (SHA-256).',
    'metadata/descriptive/matter.xml beskriver ärendet, handlingarna och besluten; schemat ligger i schemas/.',
    'metadata/descriptive/thread.json är den röda tråden: vad ärendet vilar på, i samma ordning som i matter.xml.',
    'metadata/preservation/premis.xml säger vad som har hänt i ärendet (PREMIS 3). Personer nämns inte där.',
    'representations/rep1/data/ har filerna: som de kom in, och tjänsteskrivelser som PDF/A-2a och Word.',
    'Kontrollera paketet: bin/stadig check-archive FIL. Checksumman i METS.xml (altRecordID) är dokumentets egen:',
    'SHA-256 av filen med 64 nollor på dess plats.',
    '',
    'IN ENGLISH',
    '',
    'A matter of a Swedish municipality, packed according to E-ARK SIP 2.1.0 on E-ARK CSIP 2.1.0. METS.xml lists every file with its size and',
    'SHA-256. metadata/descriptive/matter.xml describes the matter, its documents and decisions, by the schema in schemas/;',
    'thread.json is what the matter rests on; premis.xml is what was done (PREMIS 3), naming no persons. representations/rep1/data/',
    'holds the files as they came, and memoranda as PDF/A-2a and Word. The digest in altRecordID is that of METS.xml itself, taken with 64 zeros',
    'in its place.',
  ];
  return `${lines.join('\n')}\n`;
}
