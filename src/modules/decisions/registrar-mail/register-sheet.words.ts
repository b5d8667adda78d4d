/** The words of the registrar's sheet, which is in Swedish whoever reads the page (språklagen 10 §). */
export const registerSheetWords = {
  sheet: 'Registreringsblad',
  sheetTitle: (title: string) => `Registreringsblad: ${title}`,
  documentType: 'Handlingstyp',
  memorandum: 'Tjänsteskrivelse',
  title: 'Rubrik',
  sender: 'Avsändare',
  receiver: 'Mottagare',
  belongsTo: 'Hör till',
  newMatter: 'nytt ärende',
  matter: 'Ärendet gäller',
  secrecy: 'Sekretess',
  no: 'Nej',
  yes: (section: string) => `Ja, ${section}`,
  sendReason: 'Skickas ändå med e-post',
  drawnUp: 'Upprättad',
  sent: 'Skickad',
  note: 'Meddelande',
  documents: 'Handlingar',
  attachments: 'Bilagor',
  noFile: 'ingen fil',
  filesHere: 'Filer i det här brevet',
  greeting: (committee: string) => `Till registratorn, ${committee}`,
  whole: 'Här är en tjänsteskrivelse att registrera, med det som hör till.',
  part: (number: number, count: number) =>
    `Här är brev ${number} av ${count} med en tjänsteskrivelse att registrera. Alla hör ihop.`,
  reply: 'Svara på brevet med diarienumret. Då kommer det till ärendet i Stadig.',
  replyToSender: 'Svara på brevet med diarienumret. Svaret går till den som har skickat.',
  attachmentFile: (number: number, title: string) => `Bilaga ${number} ${title}`,
};

export const designationWord = {
  'registration-number': 'diarienummer',
  'plan-code': 'diarieplan',
  'document-number': 'dokumentnummer',
};
