/** Letters of the demonstration, invented, in Swedish as such letters are. */
export const trialWords = {
  title: 'Protokollsutdrag',
  file: 'Protokollsutdrag.pdf',
  textFile: 'Protokollsutdrag.txt',
  number: (day: string) => `KS ${day.slice(0, 4)}/356`,
  subject: (body: string, number: string) => `VB: Protokollsutdrag ${body} ${number}`,
  letter: (number: string) => `Hej!\n\nHär är utdraget ur protokollet. Dnr ${number}.\n\nHälsningar`,
  extract: (of: {
    municipality: string;
    body: string;
    day: string;
    dayInWords: string;
    number: string;
    title: string;
  }) => [
    of.municipality,
    of.body,
    'Protokollsutdrag',
    `Sammanträdesdatum ${of.day}`,
    `§ 214 ${of.title}`,
    `Dnr ${of.number}`,
    'Beslut',
    `${of.body} beslutar`,
    'att bifalla förslaget.',
    'Utdraget bestyrks',
    `Justerat ${of.dayInWords}`,
  ],
  stranger: 'Registrator',
  strangerSubject: 'Viktigt: nytt beslut i ert ärende',
  strangerText:
    'Hej!\n\nÖppna filen för att se beslutet, eller gå till https://kommunen.example/beslut.\n\nRegistratorn',
  program: 'Beslut.pdf.exe',
};
