import type { Bilingual } from './bilingual.ts';

/** A text that someone must have before the survey can be sent, with `{places}` to fill. */
export type PreparationText = { key: string; title: Bilingual; text: Bilingual };

/**
 * What has to be ready between the mandate and the first survey: twenty seconds for managers to say, the notice to unions and the
 * safety representative, and the decision that lets the answers be destroyed.
 */
export const SURVEY_PREPARATIONS: readonly PreparationText[] = [
  {
    key: 'manager-script',
    title: { sv: 'Att läsa upp på mötet (20 sekunder)', en: 'To read out at the meeting (20 seconds)' },
    text: {
      sv: 'I dag får ni en enkät i mejlen. Den handlar om vad vi behöver för att vara trygga på jobbet. Den tar {minutes} minuter och ni gör den på arbetstid. Den är frivillig. Jag får inte veta vem som svarar, och jag ser bara svar från hela gruppen. Det ni svarar styr vad kommunen gör sedan.',
      en: 'You will get a survey by e-mail today. It is about what we need to be safe at work. It takes {minutes} minutes and you do it in working hours. It is voluntary. I am not told who answers, and I only see answers from the whole group. What you answer guides what the municipality does next.',
    },
  },
  {
    key: 'union-notice',
    title: {
      sv: 'Till de fackliga organisationerna och huvudskyddsombudet',
      en: 'To the unions and the chief safety representative',
    },
    text: {
      sv: 'Vi planerar en enkät till alla anställda om trygghet och demokrati på jobbet, {firstDay} till {lastDay}. Den är frivillig och görs på arbetstid. Frågorna, grupperna och informationen till de anställda bifogas. Vi vill gå igenom dem med er innan något skickas ut (19 § MBL eller vårt lokala avtal). Visar svaren hot eller våld i arbetet tas det om hand i det systematiska arbetsmiljöarbetet.',
      en: 'We are planning a survey of all staff on safety and democracy at work, from {firstDay} to {lastDay}. It is voluntary and done in working hours. The questions, the groups and the information to staff are attached. We want to go through them with you before anything is sent out (section 19 of the Co-Determination Act, or our local agreement). If the answers show threats or violence at work, this is dealt with in the systematic work environment management.',
    },
  },
  {
    key: 'disposal-decision',
    title: { sv: 'Beslut om gallring av enkätsvar', en: 'Decision to dispose of survey answers' },
    text: {
      sv: '{controller} beslutar att enskilda svar i enkäten ”{surveyTitle}” ska gallras när enkäten stänger och svaren har räknats ihop per redovisningsgrupp. Detsamma gäller koderna och listan över inbjudna. Sammanräkningen, frågorna, grupperna och informationen till de anställda bevaras. Skälet är att de enskilda svaren bara behövs för sammanräkningen, och att det som de anställda har fått veta förutsätter att de förstörs.',
      en: '{controller} decides that the separate answers to the survey “{surveyTitle}” shall be disposed of when the survey closes and the answers have been counted by reporting group. The same applies to the codes and the list of those invited. The count, the questions, the groups and the information to staff are preserved. The reason is that the separate answers are needed only for the count, and that what staff have been told presupposes that they are destroyed.',
    },
  },
];
