import { defineTexts } from '#platform/i18n/texts.ts';
import { nameInText } from '../proposal.rules.ts';

export const handOverTexts = defineTexts(
  {
    title: 'Lämna tjänsteskrivelsen',
    question: (addressee: string) => `Vill du lämna tjänsteskrivelsen till ${nameInText(addressee)}?`,
    locked: 'Den går inte att ändra efteråt. Du kan ta tillbaka den så länge inget beslut är inskrivet.',
    next: 'Ärendet väntar sedan på beslut. Skicka skrivelsen till registratorn: länken finns på ärendets sida.',
    copies: (receivers: string) => `Skicka en kopia till: ${receivers}.`,
    day: 'När lämnas den?',
    dayWrong: 'Välj dagen då skrivelsen lämnas',
    inTheFuture: 'Dagen kan inte vara efter i dag',
    beforeMemorandum: 'Dagen kan inte vara före skrivelsens datum',
    empty: (parts: string) => `Det här är tomt: ${parts}.`,
    planNotProposed: (title: string) =>
      `Planen ”${title}” är inte framlagd än. Beslutet kan inte låsa den förrän den är det.`,
    button: 'Lämna tjänsteskrivelsen',
    already: 'Tjänsteskrivelsen är redan lämnad.',
    matterSettled: 'Ärendet är avgjort. Skrivelsen kan inte lämnas i det.',
    handedOver: (title: string) => `Lämnade tjänsteskrivelsen ”${title}”`,
    back: {
      title: 'Ta tillbaka tjänsteskrivelsen',
      question: 'Vill du ta tillbaka tjänsteskrivelsen?',
      draft: 'Den blir ett utkast igen och går att ändra.',
      tell: 'Säg till registratorn, om skrivelsen redan är skickad.',
      button: 'Ta tillbaka tjänsteskrivelsen',
      notHandedOver: 'Tjänsteskrivelsen är inte lämnad.',
      decided:
        'Det finns ett beslut om tjänsteskrivelsen. Den står kvar som den lämnades. Skriv en ny om ärendet ska upp igen.',
      matterSettled: 'Ärendet är inte längre öppet. Skrivelsen står kvar som den lämnades.',
      takenBack: (title: string) => `Tog tillbaka tjänsteskrivelsen ”${title}”`,
    },
  },
  {
    title: 'Hand over the memorandum',
    question: (addressee: string) => `Do you want to hand over the memorandum to ${addressee}?`,
    locked: 'It cannot be changed afterwards. You can take it back as long as no decision has been recorded.',
    next: 'The matter then awaits a decision. Send the memorandum to the registrar: the link is on the page of the matter.',
    copies: (receivers: string) => `Send a copy to: ${receivers}.`,
    day: 'When is it handed over?',
    dayWrong: 'Choose the day it is handed over',
    inTheFuture: 'The day cannot be later than today',
    beforeMemorandum: 'The day cannot be before the date of the memorandum',
    empty: (parts: string) => `This is empty: ${parts}.`,
    planNotProposed: (title: string) =>
      `The plan “${title}” has not been put forward yet. The decision cannot lock it before it has been.`,
    button: 'Hand over the memorandum',
    already: 'The memorandum has already been handed over.',
    matterSettled: 'The matter is decided. The memorandum cannot be handed over in it.',
    handedOver: (title: string) => `Handed over the memorandum “${title}”`,
    back: {
      title: 'Take back the memorandum',
      question: 'Do you want to take back the memorandum?',
      draft: 'It becomes a draft again and can be changed.',
      tell: 'Tell the registrar, if the memorandum has already been sent.',
      button: 'Take back the memorandum',
      notHandedOver: 'The memorandum has not been handed over.',
      decided:
        'There is a decision on the memorandum. It stays as it was handed over. Write a new one if the matter is to come up again.',
      matterSettled: 'The matter is no longer open. The memorandum stays as it was handed over.',
      takenBack: (title: string) => `Took back the memorandum “${title}”`,
    },
  },
);
