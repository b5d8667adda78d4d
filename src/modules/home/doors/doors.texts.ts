import { defineTexts } from '#platform/i18n/texts.ts';

export const doorsTexts = defineTexts(
  {
    title: 'Börja här',
    lead: 'Det finns tre sätt att börja. Välj det som stämmer bäst. De två andra finns kvar.',
    doorsHeading: 'Tre sätt att börja',
    usual: 'Vanligast',
    more: 'Fler sätt att börja',
    goOn: 'Fortsätt med enkäten',
    takes: 'Det tar',
    leaves: 'Efteråt har ni',
    doors: {
      plan: {
        title: 'Ta med det ni har',
        what: 'Ni har redan en plan eller en lägesbild. Klistra in texten och se vad som finns och vad som saknas.',
        takes: 'En eftermiddag',
        leaves: 'Planen i Stadig, en lista över det som saknas och ett nästa steg',
        open: 'Ta med en plan',
      },
      needs: {
        title: 'Ta reda på behoven',
        what: 'Fråga era anställda vad de behöver. Enkäten är färdig och tar några minuter att svara på.',
        takes: 'En halvtimme till skickad enkät',
        leaves: 'Svar grupp för grupp, att bygga lägesbild och strategi på',
        open: 'Börja med enkäten',
      },
      invitation: {
        title: 'Någon har bjudit in oss',
        what: 'Ni har fått en inbjudan till ett nätverk, en kurs eller en konferens. Skriv in vilka som deltar och vad det kostar.',
        takes: 'En kvart',
        leaves: 'En tjänsteskrivelse som nämnden kan besluta om',
        open: 'Skriv in inbjudan',
      },
    },
    smallTrack: {
      heading: 'Lilla spåret',
      lead: 'Ni behöver inte göra allt. Lilla spåret ryms i en femtedels tjänst och räcker till en strategi som används:',
      parts: {
        bring: 'Ta med det som finns: planer, beslut och siffror.',
        ask: 'Gör en enkät, eller en runda samtal på arbetsplatserna.',
        interview: 'Gör fem intervjuer.',
        choose: 'Håll en workshop där ni väljer de viktigaste behoven.',
        decide: 'Bestäm åtta åtgärder, med ansvarig och datum.',
      },
      grows: 'Får ni ett bidrag kan ni växa till ett större projekt. Allt ni har gjort följer med.',
    },
  },
  {
    title: 'Begin here',
    lead: 'There are three ways to begin. Choose the one that fits best. The other two will still be here.',
    doorsHeading: 'Three ways to begin',
    usual: 'Most common',
    more: 'More ways to begin',
    goOn: 'Go on with the survey',
    takes: 'It takes',
    leaves: 'Afterwards you have',
    doors: {
      plan: {
        title: 'Bring what you have',
        what: 'You already have a plan or a situational picture. Paste the text and see what is there and what is missing.',
        takes: 'An afternoon',
        leaves: 'The plan in Stadig, a list of what is missing, and a next step',
        open: 'Bring a plan',
      },
      needs: {
        title: 'Find out the needs',
        what: 'Ask your staff what they need. The survey is ready and takes a few minutes to answer.',
        takes: 'Half an hour until the survey is sent',
        leaves: 'Answers group by group, to build the situational picture and the strategy on',
        open: 'Begin with the survey',
      },
      invitation: {
        title: 'Someone has invited us',
        what: 'You have been invited to a network, a course or a conference. Enter who takes part and what it costs.',
        takes: 'A quarter of an hour',
        leaves: 'A memorandum that the committee can decide on',
        open: 'Enter the invitation',
      },
    },
    smallTrack: {
      heading: 'The small track',
      lead: 'You need not do everything. The small track fits a fifth of a post and is enough for a strategy that is used:',
      parts: {
        bring: 'Bring what exists: plans, decisions and figures.',
        ask: 'Make one survey, or one round of workplace conversations.',
        interview: 'Do five interviews.',
        choose: 'Hold a workshop where you choose the needs that matter most.',
        decide: 'Decide on eight measures, each with an owner and a date.',
      },
      grows: 'If you get a grant you can grow into a larger project. Nothing you have done is lost.',
    },
  },
);
