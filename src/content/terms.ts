import type { Bilingual } from './bilingual.ts';

/** A word of the field as the program uses it, with what it means and where that comes from. */
export type Term = { word: Bilingual; meaning: Bilingual; source?: string };

/**
 * The words that a head of unit or an elected representative may not meet every day. Explained where they are first used, and gathered
 * at `/ordlista`. Meanings are ours; `source` names the law or the practice behind them.
 */
export const TERMS = {
  thread: {
    word: { sv: 'Röda tråden', en: 'The red thread' },
    meaning: {
      sv: 'Kedjan från underlag till beslut. Du kan gå åt båda hållen: se vad en åtgärd bygger på, och vad ett svar har lett till.',
      en: 'The chain from evidence to decision. You can go both ways: see what a measure rests on, and what an answer has led to.',
    },
  },
  mandate: {
    word: { sv: 'Uppdrag', en: 'Mandate' },
    meaning: {
      sv: 'Det som säger att arbetet ska göras: ett beslut, en uppgift från chefen eller ett bidrag.',
      en: 'What says that the work is to be done: a decision, an assignment or a grant.',
    },
  },
  violentExtremism: {
    word: { sv: 'Våldsbejakande extremism', en: 'Violent extremism' },
    meaning: {
      sv: 'Att förespråka, stödja eller använda våld för att nå ett ideologiskt mål. En åsikt är inte extremism.',
      en: 'To advocate, support or use violence for an ideological goal. An opinion is not extremism.',
    },
    source: 'Center mot våldsbejakande extremism',
  },
  radicalisation: {
    word: { sv: 'Radikalisering', en: 'Radicalisation' },
    meaning: {
      sv: 'Att steg för steg närma sig en miljö eller en tanke där våld blir ett godtaget medel.',
      en: 'To move step by step towards a milieu or an idea where violence becomes an accepted means.',
    },
    source: 'Center mot våldsbejakande extremism',
  },
  reportingGroup: {
    word: { sv: 'Redovisningsgrupp', en: 'Reporting group' },
    meaning: {
      sv: 'Enheter vars svar räknas tillsammans. Grupperna bestäms före utskicket och har minst sexton anställda, så att ingen kan pekas ut.',
      en: 'Units whose answers are counted together. The groups are fixed before sending and have at least sixteen staff, so that nobody can be singled out.',
    },
  },
  threshold: {
    word: { sv: 'Lägsta antal svar', en: 'Smallest number of answers' },
    meaning: {
      sv: 'Så många måste ha svarat för att något ska visas om en grupp. Annars visas gruppen tillsammans med en annan.',
      en: 'So many must have answered before anything is shown about a group. Otherwise the group is shown together with another.',
    },
  },
  anonymity: {
    word: { sv: 'Granskningsbar anonymitet', en: 'Anonymity that can be examined' },
    meaning: {
      sv: 'Vad som sparas, räknas och förstörs är bestämt och öppet beskrivet före första svaret. Den som vill kan kontrollera det.',
      en: 'What is kept, counted and destroyed is fixed and openly described before the first answer. Anyone may check it.',
    },
  },
  situationalPicture: {
    word: { sv: 'Lägesbild', en: 'Situational picture' },
    meaning: {
      sv: 'Det ni vet om läget hos er: kartläggning, annan information och er analys av båda.',
      en: 'What you know of the situation where you are: mapping, other information and your analysis of both.',
    },
    source: 'Lag (2023:196) 4 §',
  },
  evidence: {
    word: { sv: 'Underlag', en: 'Evidence' },
    meaning: {
      sv: 'Det en slutsats bygger på, till exempel ett räknat svar i en enkät.',
      en: 'What a finding rests on, for example a counted answer in a survey.',
    },
  },
  finding: {
    word: { sv: 'Slutsats', en: 'Finding' },
    meaning: {
      sv: 'Vad ni tycker att underlaget säger, i en mening.',
      en: 'What you think the evidence says, in one sentence.',
    },
  },
  need: {
    word: { sv: 'Behov', en: 'Need' },
    meaning: {
      sv: 'Det som saknas enligt slutsatserna. Ni ordnar behoven efter hur viktiga de är och skriver varför.',
      en: 'What is lacking according to the findings. You put the needs in order of importance and write why.',
    },
  },
  ranking: {
    word: { sv: 'Plats i ordningen', en: 'Place in the order' },
    meaning: {
      sv: 'Hur viktigt ett behov är jämfört med de andra i samma förvaltning. Varje plats har ett skäl som alla kan läsa.',
      en: 'How important a need is beside the others of the same administration. Every place has a reason that all can read.',
    },
  },
  strategy: {
    word: { sv: 'Strategi', en: 'Strategy' },
    meaning: {
      sv: 'Planen där ni säger vad ni vill och hur det ska gå till. Den beslutas av fullmäktige eller styrelsen.',
      en: 'The plan in which you say what you want and how. It is decided by the assembly or the executive committee.',
    },
  },
  actionPlan: {
    word: { sv: 'Åtgärdsplan', en: 'Action plan' },
    meaning: {
      sv: 'Planen med åtgärder som lagen kräver av varje kommun. Den kallas ofta handlingsplan.',
      en: 'The plan of measures that the law demands of every municipality.',
    },
    source: 'Lag (2023:196) 5 §',
  },
  routine: {
    word: { sv: 'Rutin', en: 'Routine' },
    meaning: {
      sv: 'En kort plan som säger vem som gör vad när något händer, till exempel vid hot.',
      en: 'A short plan that says who does what when something happens, for example when somebody is threatened.',
    },
  },
  measure: {
    word: { sv: 'Åtgärd', en: 'Measure' },
    meaning: {
      sv: 'Något som ska göras: för vilket behov, av vem, när, vad det tar och hur ni ser om det fungerade.',
      en: 'Something to be done: for which need, by whom, when, what it takes and how you will know whether it worked.',
    },
  },
  indicator: {
    word: { sv: 'Så vet vi', en: 'How we will know' },
    meaning: {
      sv: 'Det ni tittar på för att veta om en åtgärd fungerar. Det kallas ofta indikator.',
      en: 'What you look at to know whether a measure works. Often called an indicator.',
    },
  },
  preventionLevel: {
    word: { sv: 'Främja, förebygga, förhindra', en: 'Promote, prevent, intervene' },
    meaning: {
      sv: 'Tre nivåer: för alla, för grupper där risken är större, och för den som redan är på väg in.',
      en: 'Three levels: for all, for groups at greater risk, and for those who are already on their way in.',
    },
  },
  remaining: {
    word: { sv: 'Återstår före beslut', en: 'Remains before decision' },
    meaning: {
      sv: 'Det som saknas i en plan. Listan hjälper er och hindrar er aldrig: ni kan lämna vidare ändå och skriva varför.',
      en: 'What is missing in a plan. The list helps and never hinders: you may pass it on anyway and write why.',
    },
  },
  smallTrack: {
    word: { sv: 'Lilla spåret', en: 'The small track' },
    meaning: {
      sv: 'Det som ryms på en femtedel av en tjänst: ta med det som finns, en enkät, en workshop och åtta åtgärder.',
      en: 'What fits a fifth of a post: bring what exists, one survey, one workshop and eight measures.',
    },
  },
  projectTrack: {
    word: { sv: 'Projektspåret', en: 'The project track' },
    meaning: {
      sv: 'Ett större arbete för den som har fått ett bidrag: flera enkäter, fler intervjuer och lektioner under ett år.',
      en: 'Larger work for those who have been given a grant: several surveys, more interviews, and lessons over a year.',
    },
  },
  putForward: {
    word: { sv: 'Lägga fram', en: 'Put forward' },
    meaning: {
      sv: 'Att lämna en plan till beslut. Den sparas som den är just då, med allt den bygger på.',
      en: 'To hand over a plan for decision. It is kept as it is at that moment, with all it rests on.',
    },
  },
  matter: {
    word: { sv: 'Ärende', en: 'Matter' },
    meaning: {
      sv: 'Det en nämnd ska ta ställning till, från start till beslut. Diariet i ert ärendesystem är och förblir registret.',
      en: 'What a committee is to decide on, from start to decision. Your case system is and remains the register.',
    },
    source: 'Kommunallagen 5 kap.',
  },
  memorandum: {
    word: { sv: 'Tjänsteskrivelse', en: 'Memorandum' },
    meaning: {
      sv: 'Förvaltningens text till den som ska besluta: vad det gäller, vad det kostar och förslag till beslut.',
      en: "The administration's text to those who decide: what it is about, what it costs and a proposed decision.",
    },
  },
  designation: {
    word: { sv: 'Beteckning', en: 'Designation' },
    meaning: {
      sv: 'Numret som registratorn ger ärendet eller handlingen, till exempel ett diarienummer.',
      en: 'The number that the registrar gives a matter or a document, for example a registration number.',
    },
    source: 'Offentlighets- och sekretesslagen 5 kap. 2 §',
  },
  attClause: {
    word: { sv: 'Att-sats', en: 'Att-clause' },
    meaning: {
      sv: 'Ett sätt att skriva förslag till beslut: ”att kommunen deltar i nätverket”. En sats är ett beslut.',
      en: 'A way to write a proposed decision in Swedish: “att …”, “that …”. One clause is one decision.',
    },
  },
  referredBack: {
    word: { sv: 'Återremiss', en: 'Referred back' },
    meaning: {
      sv: 'Ärendet skickas tillbaka för att något ska utredas mer.',
      en: 'The matter is sent back for something to be examined further.',
    },
    source: 'Kommunallagen 5 kap. 50 §',
  },
  minutesApproval: {
    word: { sv: 'Justering', en: 'Approval of minutes' },
    meaning: {
      sv: 'Protokollet skrivs under. Det ska ske senast fjorton dagar efter mötet.',
      en: 'The minutes are signed. It is done at latest fourteen days after the meeting.',
    },
    source: 'Kommunallagen 5 kap. 69 §',
  },
  legalForce: {
    word: { sv: 'Laga kraft', en: 'Legal force' },
    meaning: {
      sv: 'Beslutet kan inte längre överklagas. Det sker tre veckor efter att justeringen har anslagits, om ingen har överklagat.',
      en: 'The decision can no longer be appealed. That is three weeks after the approval was announced, if nobody has appealed.',
    },
    source: 'Kommunallagen 13 kap. 5 §',
  },
  checksum: {
    word: { sv: 'Kontrollsumma', en: 'Checksum' },
    meaning: {
      sv: 'En rad tecken som räknas fram ur historiken. Ändrar någon en post i efterhand blir summan en annan, och det syns.',
      en: 'A row of characters worked out from the history. If anyone changes an entry afterwards the sum becomes another, and it shows.',
    },
  },
  disposal: {
    word: { sv: 'Gallring', en: 'Disposal' },
    meaning: {
      sv: 'Att förstöra handlingar enligt ett beslut. Enkätens svar gallras när de har räknats.',
      en: 'To destroy documents according to a decision. The answers of a survey are disposed of when they have been counted.',
    },
    source: 'Arkivlagen 10 §',
  },
  controller: {
    word: { sv: 'Personuppgiftsansvarig', en: 'Data controller' },
    meaning: {
      sv: 'Den nämnd eller styrelse som bestämmer varför och hur personuppgifter behandlas, och som svarar för det.',
      en: 'The committee that decides why and how personal data is processed, and answers for it.',
    },
    source: 'Dataskyddsförordningen art. 4.7',
  },
} as const satisfies Record<string, Term>;

export type TermKey = keyof typeof TERMS;
