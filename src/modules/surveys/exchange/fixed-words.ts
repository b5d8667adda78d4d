import type { Texts } from './imported.ts';

/** Answers that LimeSurvey and XLSForm have words for themselves, so that their files do not say them. */
export const FIXED_WORDS = {
  yes: words('Ja', 'Yes', { nb: 'Ja', da: 'Ja', fi: 'Kyllä', de: 'Ja', fr: 'Oui', es: 'Sí', it: 'Sì' }),
  no: words('Nej', 'No', { nb: 'Nei', da: 'Nej', fi: 'Ei', de: 'Nein', fr: 'Non', es: 'No', it: 'No' }),
  uncertain: words('Osäker', 'Uncertain', { de: 'Unsicher', fr: 'Indécis', es: 'No estoy seguro', it: 'Incerto' }),
  increase: words('Ökar', 'Increase', { de: 'Zunahme', fr: 'Augmente', es: 'Aumentar', it: 'Aumenta' }),
  same: words('Oförändrat', 'Same', { de: 'Gleich', fr: 'Sans changement', es: 'Igual', it: 'Uguale' }),
  decrease: words('Minskar', 'Decrease', { de: 'Abnahme', fr: 'Diminue', es: 'Disminuir', it: 'Diminuisce' }),
  other: words('Annat', 'Other', {
    nb: 'Annet',
    da: 'Andet',
    fi: 'Muu',
    de: 'Sonstiges',
    fr: 'Autre',
    es: 'Otro',
    it: 'Altro',
  }),
};

function words(sv: string, en: string, rest: Texts): Texts {
  return { sv, en, ...rest };
}

/** An answer that says nothing about what is asked, as it is worded in many questionnaires. It stands outside the base of shares. */
export function saysNothing(label: Texts): boolean {
  return [label.sv, label.en].some((text) => text !== undefined && SAYS_NOTHING.test(text.trim()));
}

const SAYS_NOTHING =
  /^(vet (inte|ej)|ingen uppfattning|kan inte svara|vill inte svara|gäller inte( mig)?|inte aktuellt|ej aktuellt|don.t know|do not know|not applicable|no opinion|no answer|prefer not to (say|answer)|not relevant)(\s*[/,]\s*.{1,40})?\.?$/i;
