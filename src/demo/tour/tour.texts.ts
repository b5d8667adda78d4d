import { defineTexts } from '#platform/i18n/texts.ts';

export const tourTexts = defineTexts(
  {
    label: 'Rundtur',
    place: (stop: number, of: number) => `Stopp ${stop} av ${of}`,
    previous: 'Föregående',
    next: 'Nästa',
    end: 'Avsluta rundturen',
    back: 'Tillbaka till stoppet',
    astray: 'Du har lämnat rundturens väg. Se dig gärna om, och gå sedan vidare härifrån.',
    titles: {
      home: 'Här är ni',
      survey: 'Att fråga',
      result: 'Vad svaren säger',
      need: 'Från slutsats till behov',
      strategy: 'Strategin',
      matter: 'Till beslut',
      network: 'Tillsammans med andra',
      thread: 'Den röda tråden',
    },
    look: {
      home: 'Du är Ylva, som samordnar arbetet på en femtedel av en tjänst. Läs den första meningen: den säger var ni är och vad som är nästa steg.',
      survey:
        'Det ni har lovat de anställda är låst, och vem som helst kan granska det. Enkäten tar fem minuter och minns inte vem som svarade.',
      result:
        'Du är Birger, enhetschef. Varje fråga får en mening, en figur och en tabell. Sist på sidan står vad som inte visas för sig, och varför.',
      need: 'Behovet bygger på en slutsats, och på svaren bakom den. Slutsatsen har formulerats om, så nu frågar Stadig om behovet stämmer.',
      strategy:
        'Du är Ylva igen. Överst står vad som återstår före beslut. Läs en åtgärd: vilket behov den svarar mot, vem som gör den och hur det märks.',
      matter:
        'Du är Runa, registrator. Rutinen kom tillbaka från kommunstyrelsen en gång och väntar nu på beslut. Öppna tjänsteskrivelsen och hämta den som PDF.',
      network:
        'Du är Ylva. Nätverket bjöd in och ni har svarat med förbehåll: första träffen kom före beslutet. Samma rad står i anmälan, i tjänsteskrivelsen och på fakturan.',
      thread:
        'Du är Sixten, förtroendevald. Välj en åtgärd och följ tråden bakåt till svaren, eller framåt till beslutet. Öppna ringar visar vad som saknas. Sedan är rundturen slut.',
    },
    links: {
      survey: 'Öppna enkäten som anställd ser den',
      result: 'Gå till frågan om svåra samtal',
    },
    afterAnswer: 'Kom tillbaka hit med webbläsarens bakåtknapp.',
  },
  {
    label: 'Tour',
    place: (stop: number, of: number) => `Stop ${stop} of ${of}`,
    previous: 'Previous',
    next: 'Next',
    end: 'End the tour',
    back: 'Back to the stop',
    astray: 'You have left the path of the tour. Look around as you like, and go on from here.',
    titles: {
      home: 'Where you are',
      survey: 'Asking',
      result: 'What the answers say',
      need: 'From finding to need',
      strategy: 'The strategy',
      matter: 'To a decision',
      network: 'Together with others',
      thread: 'The red thread',
    },
    look: {
      home: 'You are Ylva, who coordinates the work in a fifth of a post. Read the first sentence: it says where you are and what the next step is.',
      survey:
        'What you have promised the staff is locked, and anybody can examine it. The survey takes five minutes and does not remember who answered.',
      result:
        'You are Birger, head of a unit. Every question has a sentence, a figure and a table. Last on the page is what is not shown on its own, and why.',
      need: 'The need rests on a finding, and on the answers behind it. The finding has been reworded, so Stadig asks whether the need still holds.',
      strategy:
        'You are Ylva again. At the top is what remains before a decision. Read a measure: which need it answers to, who does it and how it will show.',
      matter:
        'You are Runa, the registrar. The routine came back from the executive committee once and now awaits a decision. Open the memorandum and download it as a PDF.',
      network:
        'You are Ylva. The network invited you and you have answered on condition: the first meeting came before the decision. The same line stands in the registration, in the memorandum and on the invoice.',
      thread:
        'You are Sixten, an elected member. Choose a measure and follow the thread back to the answers, or on to the decision. Open rings show what is missing. Then the tour is over.',
    },
    links: {
      survey: 'Open the survey as an employee sees it',
      result: 'Go to the question about hard conversations',
    },
    afterAnswer: 'Come back here with the back button of your browser.',
  },
);
