import type { Bilingual } from '../bilingual.ts';
import { text, type Preparation, type PreparationPart, type PreparedFor } from './preparation.ts';

/** The decision that lets the answers be destroyed, and what to write in the document-management plan. */
export function disposal(survey: PreparedFor): Preparation {
  return {
    key: 'disposal-decision',
    title: { sv: 'Beslut om gallring av enkätsvar', en: 'Decision to dispose of survey answers' },
    task: {
      sv: 'Besluta om gallring och fyll på dokumenthanteringsplanen',
      en: 'Decide on disposal and add to the document-management plan',
    },
    who: { sv: '{controller}, i samråd med arkivet', en: '{controller}, in consultation with the archive' },
    when: { sv: 'Innan enkäten öppnas', en: 'Before the survey opens' },
    parts: [DECISION[survey.mode], ...(survey.hasTexts ? [OWN_WORDS] : []), REASON, planRows(survey)],
  };
}

const DECISION: Record<PreparedFor['mode'], PreparationPart> = {
  codes: text(
    '{controller} beslutar att enskilda svar i enkäten ”{surveyTitle}” ska gallras när enkäten stänger och svaren har räknats ihop per redovisningsgrupp. Detsamma gäller nyckeln till svaren och listan över inbjudna. Sammanräkningen, frågorna, grupperna, informationen och listorna över koder bevaras.',
    '{controller} decides that the separate answers to the survey “{surveyTitle}” shall be disposed of when the survey closes and the answers have been counted by reporting group. The same applies to the key to the answers and the list of those invited. The count, the questions, the groups, the information and the lists of codes are preserved.',
  ),
  'open-link': text(
    '{controller} beslutar att enskilda svar i enkäten ”{surveyTitle}” ska gallras när enkäten stänger och svaren har räknats ihop. Detsamma gäller nyckeln till svaren. Sammanräkningen, frågorna och informationen bevaras.',
    '{controller} decides that the separate answers to the survey “{surveyTitle}” shall be disposed of when the survey closes and the answers have been counted. The same applies to the key to the answers. The count, the questions and the information are preserved.',
  ),
  keyed: text(
    '{controller} beslutar att ifyllda papper i enkäten ”{surveyTitle}” ska gallras när de är inskrivna. De inskrivna svaren och nyckeln till dem ska gallras när enkäten stänger och svaren har räknats ihop. Sammanräkningen, frågorna och informationen bevaras.',
    '{controller} decides that the completed papers of the survey “{surveyTitle}” shall be disposed of when they have been typed in. The answers typed in and the key to them shall be disposed of when the survey closes and the answers have been counted. The count, the questions and the information are preserved.',
  ),
};

const OWN_WORDS = text(
  'Det som skrivits med egna ord skiljs då från övriga svar. Det ska gallras när läsaren har läst det och skrivit ned vad det handlade om.',
  'What was written in one’s own words is then parted from the other answers. It shall be disposed of when the reader has read it and written down what it was about.',
);

const REASON = text(
  'Skälet är att de enskilda svaren bara behövs för sammanräkningen, och att det som de som svarar har fått veta förutsätter att de förstörs.',
  'The reason is that the separate answers are needed only for the count, and that what those who answer have been told presupposes that they are destroyed.',
);

function planRows({ mode, hasTexts }: PreparedFor): PreparationPart {
  return {
    kind: 'table',
    caption: { sv: 'Rader till dokumenthanteringsplanen', en: 'Rows for the document-management plan' },
    columns: [
      { sv: 'Handling', en: 'Document' },
      { sv: 'Bevaras eller gallras', en: 'Preserved or disposed of' },
      { sv: 'Anmärkning', en: 'Remark' },
    ],
    rows: [
      ...(mode === 'keyed' ? [disposed(PAPERS, WHEN_TYPED)] : []),
      disposed({ sv: 'Enskilda svar, förseglade', en: 'Separate answers, sealed' }, WHEN_COUNTED),
      ...(hasTexts ? [disposed({ sv: 'Svar med egna ord', en: 'Answers in own words' }, WHEN_READ)] : []),
      disposed({ sv: 'Nyckeln till svaren', en: 'The key to the answers' }, WHEN_COUNTED),
      ...(mode === 'codes'
        ? [
            disposed({ sv: 'Lista över inbjudna', en: 'List of those invited' }, WHEN_COUNTED),
            preserved(
              { sv: 'Listor över koder', en: 'Lists of codes' },
              { sv: 'Utan namn och utan svar', en: 'No names and no answers' },
            ),
          ]
        : []),
      preserved(
        { sv: 'Frågor, information och löfte', en: 'Questions, information and promise' },
        { sv: 'Låsta när enkäten öppnade', en: 'Locked when the survey opened' },
      ),
      preserved({ sv: 'Sammanräkning', en: 'Count' }, { sv: 'Bara summor', en: 'Sums only' }),
    ],
  };
}

const PAPERS: Bilingual = { sv: 'Ifyllda papper', en: 'Completed papers' };
const WHEN_TYPED: Bilingual = { sv: 'När de är inskrivna', en: 'When they have been typed in' };
const WHEN_COUNTED: Bilingual = {
  sv: 'När enkäten har stängt och svaren är räknade',
  en: 'When the survey has closed and the answers are counted',
};
const WHEN_READ: Bilingual = { sv: 'När läsaren har skrivit teman', en: 'When the reader has written the themes' };

function disposed(document: Bilingual, remark: Bilingual): Bilingual[] {
  return [document, { sv: 'Gallras', en: 'Disposed of' }, remark];
}

function preserved(document: Bilingual, remark: Bilingual): Bilingual[] {
  return [document, { sv: 'Bevaras', en: 'Preserved' }, remark];
}
