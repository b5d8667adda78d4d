import { asksStaff, text, type Preparation, type PreparedFor } from './preparation.ts';

/** The unions and the safety representative (MBL 11 and 19 §§, or the local agreement). */
export function unions(survey: PreparedFor): Preparation[] {
  if (!asksStaff(survey)) return [];
  return [
    {
      key: 'union-notice',
      title: {
        sv: 'Till de fackliga organisationerna och skyddsombudet',
        en: 'To the unions and the safety representative',
      },
      task: {
        sv: 'Gå igenom enkäten med facken och skyddsombudet',
        en: 'Go through the survey with the unions and the safety representative',
      },
      who: {
        sv: 'De fackliga organisationerna och huvudskyddsombudet',
        en: 'The unions and the chief safety representative',
      },
      when: { sv: 'Två veckor innan enkäten öppnas', en: 'Two weeks before the survey opens' },
      parts: [
        WHAT,
        survey.mode === 'codes' ? ATTACHED_WITH_GROUPS : ATTACHED,
        text(
          'Vi vill gå igenom den med er innan något skickas ut. Har vi ett lokalt avtal om samverkan följer vi det. Annars informerar vi er enligt 19 § MBL. Ser ni enkäten som en viktigare förändring tar vi först upp en förhandling enligt 11 § MBL.',
          'We want to go through it with you before anything is sent out. If we have a local agreement on co-operation, we follow it. Otherwise we inform you under section 19 of the Co-Determination Act. If you see the survey as a more important change, we first take up negotiations under section 11.',
        ),
        text(
          'Visar svaren hot eller våld i arbetet tas det om hand i det systematiska arbetsmiljöarbetet.',
          'If the answers show threats or violence at work, this is dealt with in the systematic work environment management.',
        ),
        ...(survey.keyHolding === 'two-of-three'
          ? [
              text(
                'Nyckeln till svaren delas i tre. En del ligger på servern och två personer har var sin. Vi föreslår att skyddsombudet är en av dem.',
                'The key to the answers is split in three. One part lies on the server and two people have one each. We suggest that the safety representative is one of them.',
              ),
            ]
          : []),
      ],
    },
  ];
}

const WHAT = text(
  'Vi planerar enkäten ”{surveyTitle}”, {firstDay} till {lastDay}. Den är frivillig och görs på arbetstid.',
  'We are planning the survey “{surveyTitle}”, from {firstDay} to {lastDay}. It is voluntary and done in working hours.',
);

const ATTACHED_WITH_GROUPS = text(
  'Vi bifogar frågorna, grupperna som svaren visas i och det som de som svarar får veta.',
  'We attach the questions, the groups in which the answers are shown and what those who answer are told.',
);

const ATTACHED = text(
  'Vi bifogar frågorna och det som de som svarar får veta. Svaren delas inte upp på grupper.',
  'We attach the questions and what those who answer are told. The answers are not divided into groups.',
);
