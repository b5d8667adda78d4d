import { text, type Preparation, type PreparationPart, type PreparedFor } from './preparation.ts';

/** What managers say at a meeting, in twenty seconds. */
export function managersScript({ audience, mode }: PreparedFor): Preparation[] {
  if (audience !== 'staff') return [];
  return [
    {
      key: 'manager-script',
      title: { sv: 'Att läsa upp på mötet (20 sekunder)', en: 'To read out at the meeting (20 seconds)' },
      task: { sv: 'Ge cheferna tjugo sekunder att säga', en: 'Give managers twenty seconds to say' },
      who: { sv: 'Varje chef', en: 'Every manager' },
      when: { sv: 'Samma dag som enkäten kommer', en: 'The day the survey comes' },
      parts: [SCRIPT[mode]],
    },
  ];
}

const SCRIPT: Record<PreparedFor['mode'], PreparationPart> = {
  codes: text(
    'I dag får ni en enkät i mejlen. Den handlar om vad vi behöver för att vara trygga på jobbet. Den tar {minutes} minuter och ni gör den på arbetstid. Den är frivillig. Jag får inte veta vem som svarar, och jag ser bara svar från hela gruppen. Det ni svarar styr vad kommunen gör sedan.',
    'You will get a survey by e-mail today. It is about what we need to be safe at work. It takes {minutes} minutes and you do it in working hours. It is voluntary. I am not told who answers, and I only see answers from the whole group. What you answer guides what the municipality does next.',
  ),
  'open-link': text(
    'I dag får ni en länk till en enkät. Den handlar om vad vi behöver för att vara trygga på jobbet. Den tar {minutes} minuter och ni gör den på arbetstid. Den är frivillig. Jag får inte veta vem som svarar, och svaren delas inte upp på grupper. Det ni svarar styr vad kommunen gör sedan.',
    'You will get a link to a survey today. It is about what we need to be safe at work. It takes {minutes} minutes and you do it in working hours. It is voluntary. I am not told who answers, and the answers are not divided into groups. What you answer guides what the municipality does next.',
  ),
  keyed: text(
    'I dag får ni en enkät på papper. Den handlar om vad vi behöver för att vara trygga på jobbet. Den tar {minutes} minuter och ni gör den på arbetstid. Den är frivillig. En utsedd person skriver in svaren och förstör pappren. Jag får inte se dem. Det ni svarar styr vad kommunen gör sedan.',
    'You will get a survey on paper today. It is about what we need to be safe at work. It takes {minutes} minutes and you do it in working hours. It is voluntary. A named person types in the answers and destroys the papers. I do not see them. What you answer guides what the municipality does next.',
  ),
};
