import { defineTexts } from '#platform/i18n/texts.ts';

export const cardTexts = defineTexts(
  {
    title: (round: string) => `Kort till samtal: ${round}`,
    lead: (team: string) => `Samtalskort för ${team}`,
    lastDay: (day: string) => `Sista dag: ${day}`,
    minutes: (count: number) => `${count} min`,
    goTo: 'Skriv in gruppens svar på',
    withCode: 'Kod',
    qr: (address: string) => `QR-kod till ${address}`,
    needs: 'Vi behöver:',
    notes: {
      kind: 'Svaret är gruppens och står med gruppens namn, om ni inte väljer att räknas utan namn. Det är varken anonymt eller någons eget.',
      few: 'Är ni färre än tre blir det inget samlat svar. Då skulle det vara en enskild persons.',
      until: 'Ni ser allt innan det skickas, och kan ändra eller ta tillbaka svaret så länge det går att svara.',
    },
  },
  {
    title: (round: string) => `Cards for conversations: ${round}`,
    lead: (team: string) => `Conversation card for ${team}`,
    lastDay: (day: string) => `Last day: ${day}`,
    minutes: (count: number) => `${count} min`,
    goTo: 'Write the team’s answer at',
    withCode: 'Code',
    qr: (address: string) => `QR code to ${address}`,
    needs: 'We need:',
    notes: {
      kind: 'The answer is the team’s and stands with its name, unless you choose to be counted without a name. It is neither anonymous nor anyone’s own.',
      few: 'If you are fewer than three there is no joint answer. It would then be that of a single person.',
      until:
        'You see all of it before it is sent, and can change or take back the answer as long as answers are taken.',
    },
  },
);
