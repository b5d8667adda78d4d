import type { Bilingual } from '../bilingual.ts';
import { asksStaff, text, type Preparation, type PreparationPart, type PreparedFor } from './preparation.ts';

/**
 * The short screening for an impact assessment, filled in: the nine criteria of the Article 29 Working Party (WP 248 rev.01), of which two
 * normally call for one (GDPR art. 35). The conclusion is proposed; the data protection officer advises and the controller decides.
 */
export function impactScreening(survey: PreparedFor): Preparation {
  const rows = criteria(survey);
  const met = rows.filter(({ answer }) => answer !== NO).length;
  return {
    key: 'impact-screening',
    title: { sv: 'Prövning: behövs en konsekvensbedömning?', en: 'Screening: is an impact assessment needed?' },
    task: {
      sv: 'Pröva om en konsekvensbedömning behövs (GDPR artikel 35)',
      en: 'Screen whether an impact assessment is needed (GDPR article 35)',
    },
    who: {
      sv: 'Dataskyddsombudet ger råd, {controller} bestämmer',
      en: 'The data protection officer advises, {controller} decides',
    },
    when: { sv: 'Innan enkäten öppnas', en: 'Before the survey opens' },
    parts: [
      text(
        'En konsekvensbedömning ska göras när något vi gör med personuppgifter sannolikt leder till hög risk. Ett riktmärke är att den behövs när minst två av nio kriterier stämmer (WP 248).',
        'An impact assessment is to be made when something we do with personal data is likely to lead to a high risk. A rule of thumb is that it is needed when at least two of nine criteria are met (WP 248).',
      ),
      {
        kind: 'table',
        caption: { sv: 'Nio kriterier', en: 'Nine criteria' },
        columns: [
          { sv: 'Kriterium', en: 'Criterion' },
          { sv: 'Svar', en: 'Answer' },
          { sv: 'Skäl', en: 'Reason' },
        ],
        rows: rows.map(({ criterion, answer, reason }) => [criterion, answer, reason]),
      },
      conclusion(met),
      text(
        'Dataskyddsombudets råd: {toFill} Datum: {toFill} Beslut: {toFill}',
        'Advice of the data protection officer: {toFill} Date: {toFill} Decision: {toFill}',
      ),
    ],
  };
}

/** Two of the criteria or more call for an assessment. */
function conclusion(met: number): PreparationPart {
  const [sv, en] = COUNTED[Math.min(met, COUNTED.length - 1)] ?? ['', ''];
  return met < 2
    ? text(
        `Förslag till slutsats: ${sv} av nio kriterier stämmer. Risken är sannolikt inte hög. Vi gör därför ingen konsekvensbedömning.`,
        `Proposed conclusion: ${en} of nine criteria is met. The risk is not likely to be high. We therefore make no impact assessment.`,
      )
    : text(
        `Förslag till slutsats: ${sv} av nio kriterier stämmer eller kan stämma. Vi gör en konsekvensbedömning innan enkäten öppnas.`,
        `Proposed conclusion: ${en} of nine criteria are met or may be met. We make an impact assessment before the survey opens.`,
      );
}

const COUNTED = [
  ['inget', 'none'],
  ['ett', 'one'],
  ['två', 'two'],
  ['tre', 'three'],
] as const;

type Criterion = { criterion: Bilingual; answer: Bilingual; reason: Bilingual };

const NO: Bilingual = { sv: 'Nej', en: 'No' };
const YES: Bilingual = { sv: 'Ja', en: 'Yes' };
const MAYBE: Bilingual = { sv: 'Kanske', en: 'Perhaps' };

function criteria(survey: PreparedFor): Criterion[] {
  return [
    {
      criterion: { sv: 'Bedömer eller poängsätter människor', en: 'Evaluates or scores people' },
      answer: NO,
      reason: {
        sv: 'Ingen enskild bedöms. Bara summor visas.',
        en: 'No individual is assessed. Only sums are shown.',
      },
    },
    {
      criterion: { sv: 'Fattar automatiska beslut', en: 'Makes automated decisions' },
      answer: NO,
      reason: { sv: 'Inga beslut om enskilda fattas.', en: 'No decisions about individuals are made.' },
    },
    {
      criterion: { sv: 'Övervakar systematiskt', en: 'Monitors systematically' },
      answer: NO,
      reason: {
        sv: 'En enkät vid ett tillfälle. Vi för ingen lista över vem som svarar.',
        en: 'One survey at one time. We keep no list of who answers.',
      },
    },
    {
      criterion: { sv: 'Känsliga eller mycket personliga uppgifter', en: 'Sensitive or highly personal data' },
      ...sensitiveData(survey),
    },
    { criterion: { sv: 'Stor omfattning', en: 'Large scale' }, ...scale(survey) },
    {
      criterion: { sv: 'Samkör uppgifter', en: 'Matches data sets' },
      answer: NO,
      reason: {
        sv: 'Svaren kopplas inte till andra uppgifter.',
        en: 'The answers are not matched with other data.',
      },
    },
    { criterion: { sv: 'Människor i utsatt ställning', en: 'Vulnerable people' }, ...vulnerable(survey) },
    {
      criterion: { sv: 'Ny teknik', en: 'New technology' },
      answer: NO,
      reason: {
        sv: 'En vanlig webbenkät där svaren förseglas när de kommer in.',
        en: 'An ordinary web survey in which answers are sealed when they come in.',
      },
    },
    {
      criterion: { sv: 'Hindrar någon från en rättighet', en: 'Keeps someone from a right' },
      answer: NO,
      reason: {
        sv: 'Den som inte svarar går inte miste om något.',
        en: 'Those who do not answer lose nothing.',
      },
    },
  ];
}

type Judged = Omit<Criterion, 'criterion'>;

function sensitiveData({ hasTexts, mode }: PreparedFor): Judged {
  if (hasTexts)
    return {
      answer: MAYBE,
      reason: {
        sv: 'Någon kan skriva något känsligt med egna ord. En utsedd läsare har en rutin för det.',
        en: 'Someone may write something sensitive in their own words. A named reader has a routine for it.',
      },
    };
  if (mode === 'keyed')
    return {
      answer: MAYBE,
      reason: {
        sv: 'Den som skriver in svaren kan känna igen någon.',
        en: 'Whoever types in the answers may recognise someone.',
      },
    };
  return {
    answer: NO,
    reason: {
      sv: 'Vi frågar inte om politik, religion eller hälsa. Frågor om egen utsatthet är frivilliga.',
      en: 'We do not ask about politics, religion or health. Questions about one’s own exposure are voluntary.',
    },
  };
}

function scale({ mode }: PreparedFor): Judged {
  return mode === 'codes'
    ? { answer: NO, reason: { sv: '{invited} personer, en gång.', en: '{invited} people, once.' } }
    : {
        answer: NO,
        reason: {
          sv: 'En enkät i en kommun, en gång. Hur många som svarar vet vi inte i förväg.',
          en: 'One survey in one municipality, once. We do not know in advance how many will answer.',
        },
      };
}

function vulnerable(survey: PreparedFor): Judged {
  if (asksStaff(survey))
    return {
      answer: YES,
      reason: {
        sv: 'Anställda står i beroende till sin arbetsgivare.',
        en: 'Employees depend on their employer.',
      },
    };
  if (survey.audience === 'residents')
    return { answer: MAYBE, reason: { sv: 'Även unga kan svara.', en: 'Young people may answer too.' } };
  return { answer: NO, reason: { sv: 'De svarar i sitt uppdrag.', en: 'They answer in their role.' } };
}
