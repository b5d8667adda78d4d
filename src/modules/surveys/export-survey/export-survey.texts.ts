import { defineTexts } from '#platform/i18n/texts.ts';

export const exportSurveyTexts = defineTexts(
  {
    heading: 'Hämta frågorna',
    lead: 'Enkätens frågor som en fil, för ett annat program, en annan kommun eller arkivet. Inga svar, namn eller koder följer med.',
    caption: 'Filer att hämta',
    file: 'Fil',
    use: 'Till vad',
    get: 'Hämta',
    files: {
      pdf: {
        name: 'Att läsa (.pdf)',
        use: 'Till facket, skyddsombudet och andra som ska se frågorna innan de ställs.',
      },
      json: {
        name: 'Stadig (.json)',
        use: 'Till en annan kommun som har Stadig. Allt om frågorna följer med och kan läsas in igen.',
      },
      limesurvey: {
        name: 'LimeSurvey (.lss)',
        use: 'Till LimeSurvey. Vad som är känsligt och vad som räknas utanför andelarna har LimeSurvey inga ord för.',
      },
      xlsform: {
        name: 'XLSForm (.xlsx)',
        use: 'Till KoboToolbox, ODK och andra som läser XLSForm. Går att öppna i Excel.',
      },
      ddi: {
        name: 'Kodbok (DDI Codebook 2.5, .xml)',
        use: 'Till ett arkiv eller en forskare: vad som frågades och hur svaren är kodade. Inga siffror ur resultatet.',
      },
    },
    link: 'Hämta frågorna som en fil',
    empty: 'Enkäten har inga frågor än.',
  },
  {
    heading: 'Take out the questions',
    lead: 'The questions of the survey as a file, for another program, another municipality or the archive. No answers, names or codes come along.',
    caption: 'Files to take out',
    file: 'File',
    use: 'For what',
    get: 'Take out',
    files: {
      pdf: {
        name: 'To read (.pdf)',
        use: 'For the unions, the safety representative and others who are to see the questions before they are asked.',
      },
      json: {
        name: 'Stadig (.json)',
        use: 'For another municipality that has Stadig. Everything about the questions comes along and can be read in again.',
      },
      limesurvey: {
        name: 'LimeSurvey (.lss)',
        use: 'For LimeSurvey. It has no words for what is sensitive and what is counted outside the shares.',
      },
      xlsform: {
        name: 'XLSForm (.xlsx)',
        use: 'For KoboToolbox, ODK and others that read XLSForm. Can be opened in Excel.',
      },
      ddi: {
        name: 'Codebook (DDI Codebook 2.5, .xml)',
        use: 'For an archive or a researcher: what was asked and how the answers are coded. No figures of the result.',
      },
    },
    link: 'Take out the questions as a file',
    empty: 'The survey has no questions yet.',
  },
);
