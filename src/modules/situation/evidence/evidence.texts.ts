import { defineTexts } from '#platform/i18n/texts.ts';

/** Words of what a finding leans on, whatever it comes from. */
export const evidenceTexts = defineTexts(
  {
    title: 'Underlag',
    none: 'Slutsatsen har inget underlag ännu. Peka på de svar som den bygger på.',
    add: 'Lägg till underlag',
    addLead: (finding: string) => `Underlaget läggs till slutsatsen ”${finding}”.`,
    remove: 'Ta bort underlaget',
    removeQuestion: 'Vill du ta bort underlaget från slutsatsen?',
    removeConsequence: 'Svaren finns kvar där de är. Slutsatsen slutar peka på dem.',
    removeSeen: 'Det som slutsatsen har lett till visar att den har ändrats.',
    steps: { source: 'Underlag', question: 'Fråga', pieces: 'Svar' },
    chooseSource: 'Vad bygger slutsatsen på?',
    kinds: { result: 'Enkätresultat', conversation: 'Samtal', share: 'Gemensamma enkäter', home: 'Hem från nätverk' },
    nothing:
      'Det finns inget att peka på ännu. Det gör det när en enkät är sammanställd, när en samtalsomgång är stängd eller när ni har fått er andel ur en gemensam enkät. Det ni tog med er hem från ett nätverk går också att peka på.',
    countedBy: (host: string) => `räknad av ${host}`,
    without: 'Skriv slutsatsen utan underlag så länge',
    withoutNotice: 'Slutsatsen får inget underlag nu. Den står kvar under Det som saknas tills den har ett.',
    chooseQuestion: 'Vilken fråga handlar det om?',
    words: 'Det här tog vi med oss hem',
    needs: 'Vad grupperna behöver',
    wholeRound: 'Alla grupper i omgången',
    pieces: 'Vilka svar bygger slutsatsen på?',
    piecesHint: {
      result: 'Meningen sparas som den står här.',
      conversation: 'Meningen sparas som den står här. Talen är antal grupper, inte personer.',
      share: 'Meningen sparas som den står här.',
      home: 'Texten sparas som den står här.',
    },
    piecesMissing: 'Välj minst ett svar som slutsatsen bygger på',
    noPieces: 'Här finns inget svar att peka på. Välj en annan fråga.',
    more: 'Visa även de mindre grupperna',
    gone: 'Underlaget eller frågan finns inte. Välj på nytt.',
    from: 'Från',
    bears: {
      result: 'Det här kan ni säga utifrån enkätsvar, och inte säga',
      conversation: 'Det här kan ni säga utifrån samtal, och inte säga',
      share: 'Det här kan ni säga utifrån er andel, och inte säga',
      home: 'Det här kan ni säga utifrån det ni tog med er hem, och inte säga',
    },
    reason: (question: string) => `”${question}”`,
    save: 'Spara underlaget',
    limits: {
      conversation: {
        can: {
          together: 'Vad grupperna har kommit fram till tillsammans, räknat i grupper.',
          apart: 'Var grupperna svarade olika, och vad de skrev att de behöver.',
        },
        cannot: {
          people: 'Hur många personer som tycker så: en grupp räknas som en, liten som stor.',
          who: 'Vad någon enskild sa i samtalet: det finns inte sparat.',
          silent: 'Hur det är i grupper som inte svarade.',
          survey: 'Hur samtalen står sig mot en enkät: talen läggs aldrig ihop.',
        },
      },
      share: 'Vad de andra kommunerna svarade var för sig: det finns inte i er andel.',
      home: {
        can: {
          learnt: 'Vad ni har hört av andra och tänker er att pröva.',
        },
        cannot: {
          here: 'Hur det är hos er: det som andra har gjort säger inget om er egen kommun.',
          effect: 'Att det fungerar: en erfarenhet är inte en utvärdering.',
        },
      },
    },
  },
  {
    title: 'Evidence',
    none: 'The finding has no evidence yet. Point at the answers it rests on.',
    add: 'Add evidence',
    addLead: (finding: string) => `The evidence is added to the finding “${finding}”.`,
    remove: 'Remove the evidence',
    removeQuestion: 'Do you want to remove the evidence from the finding?',
    removeConsequence: 'The answers remain where they are. The finding no longer points at them.',
    removeSeen: 'What the finding has led to shows that it has changed.',
    steps: { source: 'Evidence', question: 'Question', pieces: 'Answers' },
    chooseSource: 'What does the finding rest on?',
    kinds: {
      result: 'Survey results',
      conversation: 'Conversations',
      share: 'Joint surveys',
      home: 'Brought home from networks',
    },
    nothing:
      'There is nothing to point at yet. There will be when a survey is compiled, when a round of conversations is closed or when you have received your share of a joint survey. What you brought home from a network can be pointed at too.',
    countedBy: (host: string) => `counted by ${host}`,
    without: 'Write the finding without evidence for now',
    withoutNotice: 'The finding gets no evidence now. It stays under What is missing until it has some.',
    chooseQuestion: 'Which question is it about?',
    words: 'What we brought home',
    needs: 'What the teams need',
    wholeRound: 'All teams of the round',
    pieces: 'Which answers does the finding rest on?',
    piecesHint: {
      result: 'The sentence is kept as it reads here.',
      conversation: 'The sentence is kept as it reads here. The figures are numbers of teams, not of people.',
      share: 'The sentence is kept as it reads here.',
      home: 'The text is kept as it reads here.',
    },
    piecesMissing: 'Choose at least one answer that the finding rests on',
    noPieces: 'There is no answer to point at here. Choose another question.',
    more: 'Show the smaller groups too',
    gone: 'The evidence or the question does not exist. Choose again.',
    from: 'From',
    bears: {
      result: 'What you can say from survey answers, and what you cannot',
      conversation: 'What you can say from conversations, and what you cannot',
      share: 'What you can say from your share, and what you cannot',
      home: 'What you can say from what you brought home, and what you cannot',
    },
    reason: (question: string) => `“${question}”`,
    save: 'Save the evidence',
    limits: {
      conversation: {
        can: {
          together: 'What the teams have arrived at together, counted in teams.',
          apart: 'Where the teams answered differently, and what they wrote that they need.',
        },
        cannot: {
          people: 'How many people think so: a team counts as one, small or large.',
          who: 'What any single person said in the conversation: it is not kept.',
          silent: 'How it is in teams that did not answer.',
          survey: 'How the conversations compare with a survey: the figures are never added up.',
        },
      },
      share: 'What the other municipalities answered one by one: it is not in your share.',
      home: {
        can: {
          learnt: 'What you have heard from others and think of trying.',
        },
        cannot: {
          here: 'How it is with you: what others have done says nothing of your own municipality.',
          effect: 'That it works: an experience is not an evaluation.',
        },
      },
    },
  },
);
