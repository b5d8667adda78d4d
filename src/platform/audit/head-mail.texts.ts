import { defineTexts } from '#platform/i18n/texts.ts';

export const auditMailTexts = defineTexts(
  {
    subject: (organisation: string, seq: number) => `Historiken i Stadig för ${organisation}: post ${seq}`,
    body: (organisation: string, seq: number, digest: string) =>
      `Det här är kontrollsumman för den senaste posten i historiken för ${organisation}.\n\n` +
      `Post: ${seq}\nKontrollsumma: ${digest}\n\n` +
      `Spara brevet utanför systemet. Om någon ändrar i historiken i efterhand stämmer summan inte längre, och då går det att visa med det här brevet.\n`,
  },
  {
    subject: (organisation: string, seq: number) => `The history in Stadig for ${organisation}: entry ${seq}`,
    body: (organisation: string, seq: number, digest: string) =>
      `This is the checksum of the latest entry in the history of ${organisation}.\n\n` +
      `Entry: ${seq}\nChecksum: ${digest}\n\n` +
      `Keep this letter outside the system. If anyone changes the history afterwards the sum no longer matches, and this letter can show it.\n`,
  },
);
