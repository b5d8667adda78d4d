import { defineTexts } from '#platform/i18n/texts.ts';

/** Words of what there is to invoice, and of the order. */
export const proposalsTexts = defineTexts(
  {
    title: 'Att fakturera',
    lead: 'En faktura för varje förvaltning. Så här blir de; ingenting är utställt än.',
    nothing: 'Allt som är överenskommet är fakturerat.',
    toInvoices: 'Till fakturorna',
    noSeller: 'Fyll i uppgifterna om er på fakturan först.',
    fillSeller: 'Fyll i uppgifterna om er',
    choose: 'Välj vilka som ska ställas ut',
    table: {
      invoice: 'Faktura till',
      lines: 'Gäller',
      reference: 'Beställarreferens',
      net: 'Utan moms',
      vat: 'Moms',
      total: 'Att betala',
      sum: 'Allt i listan, med moms',
    },
    credit: (number: number) => `Kreditfaktura på faktura ${number}`,
    places: (quantity: number, price: string) => `${quantity} × ${price}`,
    part: (ore: string) => `varav ${ore}`,
    missing: {
      organisationNumber: 'organisationsnummer saknas',
      buyerReference: 'beställarreferens saknas',
      address: 'adress saknas',
    },
    fill: 'Fyll i',
    fillFor: (buyer: string) => `Fyll i uppgifter om ${buyer}`,
    notPreselected:
      'Fakturor utan organisationsnummer eller beställarreferens är inte förvalda. De går att ställa ut ändå, men kan inte bli e-fakturor.',
    noAddress:
      'Köparens adress ska stå på en faktura på papper eller som PDF. Fyll i den där den saknas, en gång för varje köpare. En e-faktura når fram utan.',
    issuedOn: 'Fakturadatum',
    order: 'Ställ ut de valda fakturorna',
    noneChosen: 'Välj minst en faktura',
    dayWrong: 'Skriv en dag från de senaste 30 dagarna, inte en dag som kommer',
    changedMeanwhile: 'Något har ändrats sedan sidan visades. Titta igenom listan och välj igen',
    run: {
      title: 'Fakturorna ställs ut',
      done: 'Fakturorna är utställda',
      progress: (done: number, all: number) => `${done} av ${all} fakturor är utställda`,
      leave: 'Du kan lämna sidan. Arbetet fortsätter.',
      again: 'Läs in sidan igen',
      changed: 'De här ställdes inte ut, för något hade ändrats sedan du såg dem. De står kvar att fakturera.',
      stands: 'Står det stilla?',
      standsWhy:
        'Om servern har startats om fortsätter arbetet av sig självt inom några minuter. Du kan också be det fortsätta nu. Ingen faktura ställs ut två gånger.',
      resume: 'Fortsätt nu',
    },
    history: {
      ordered: (count: string) =>
        count === '1' ? 'Valde en faktura att ställa ut' : `Valde ${count} fakturor att ställa ut`,
      resumed: 'Fortsatte att ställa ut de fakturor som var kvar',
      issued: (count: string, from: string, to: string) =>
        count === '1' ? `Ställde ut faktura ${from}` : `Ställde ut ${count} fakturor, nummer ${from}–${to}`,
      none: 'Ställde inte ut några fakturor, eftersom allt hade ändrats',
    },
  },
  {
    title: 'To invoice',
    lead: 'One invoice for each administration. This is what they will be; nothing is issued yet.',
    nothing: 'All that is agreed is invoiced.',
    toInvoices: 'To the invoices',
    noSeller: 'Fill in the facts about you on the invoice first.',
    fillSeller: 'Fill in the facts about you',
    choose: 'Choose which to issue',
    table: {
      invoice: 'Invoice to',
      lines: 'For',
      reference: 'Buyer reference',
      net: 'Excluding VAT',
      vat: 'VAT',
      total: 'To pay',
      sum: 'All in the list, with VAT',
    },
    credit: (number: number) => `Credit note for invoice ${number}`,
    places: (quantity: number, price: string) => `${quantity} × ${price}`,
    part: (ore: string) => `of which ${ore}`,
    missing: {
      organisationNumber: 'organisation number is missing',
      buyerReference: 'buyer reference is missing',
      address: 'address is missing',
    },
    fill: 'Fill in',
    fillFor: (buyer: string) => `Fill in facts about ${buyer}`,
    notPreselected:
      'Invoices without an organisation number or a buyer reference are not chosen beforehand. They can be issued all the same, but cannot be e-invoices.',
    noAddress:
      'The address of the buyer must stand on an invoice on paper or as PDF. Fill it in where it is missing, once for each buyer. An e-invoice arrives without.',
    issuedOn: 'Date of the invoice',
    order: 'Issue the chosen invoices',
    noneChosen: 'Choose at least one invoice',
    dayWrong: 'Write a day of the last 30 days, not one to come',
    changedMeanwhile: 'Something has changed since the page was shown. Look through the list and choose again',
    run: {
      title: 'The invoices are being issued',
      done: 'The invoices are issued',
      progress: (done: number, all: number) => `${done} of ${all} invoices are issued`,
      leave: 'You may leave the page. The work goes on.',
      again: 'Load the page again',
      changed:
        'These were not issued, because something had changed since you saw them. They are still to be invoiced.',
      stands: 'Is it standing still?',
      standsWhy:
        'If the server has been restarted the work goes on by itself within a few minutes. You can also ask it to go on now. No invoice is issued twice.',
      resume: 'Go on now',
    },
    history: {
      ordered: (count: string) => `Ordered ${count} invoices`,
      resumed: 'Asked the issuing of invoices to go on',
      issued: (count: string, from: string, to: string) => `Issued ${count} invoices, numbers ${from}–${to}`,
      none: 'Issued no invoices: all had changed',
    },
  },
);
