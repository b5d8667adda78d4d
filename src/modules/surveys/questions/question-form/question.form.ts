import { choice, freeText, optionalText, requiredText, ticked } from '#platform/fields.ts';
import type { FormState } from '#platform/form.ts';
import { questionnaireLimits } from '../../questionnaire.ts';
import type { Fault } from '../questionnaire.rules.ts';
import type { questionFormTexts } from './question-form.texts.ts';
import type { TypedQuestion } from './typed-question.rules.ts';

type Texts = (typeof questionFormTexts)['sv'];

/** The fields of a question. Everything is screened, as short as it may be: a name in an answer is a name. */
export function questionFields(t: Texts) {
  const most = questionnaireLimits.text;
  const lines = most * 10;
  return {
    text: freeText(requiredText(t.textMissing, { max: most, tooLong: t.tooLong(most) })),
    help: optionalText(t.tooLong(most), most),
    options: optionalText(t.tooLong(lines), lines),
    rows: optionalText(t.tooLong(lines), lines),
    alone: optionalText(t.tooLong(most), most),
    none: freeText(optionalText(t.tooLong(200), 200)),
    size: choice(['short', 'long'], t.choicesMissing).default('long'),
    required: ticked(),
    shuffle: ticked(),
    sensitive: choice(['ja', 'nej'], t.sensitiveMissing).transform((value) => value === 'ja'),
    purpose: requiredText(t.purposeMissing, { max: 1000, tooLong: t.tooLong(1000) }),
  };
}

/** What the form is filled from. */
export function typedValues(typed: TypedQuestion): FormState<TypedQuestion>['values'] {
  return {
    ...typed,
    required: typed.required ? 'on' : undefined,
    shuffle: typed.shuffle ? 'on' : undefined,
    sensitive: typed.sensitive ? 'ja' : 'nej',
  };
}

/** The field where a fault of the question itself was made; undefined for one that lies elsewhere in the questionnaire. */
export function fieldOfFault(fault: Fault, key: string): keyof TypedQuestion | undefined {
  if (fault.question !== key) return undefined;
  if (fault.code.startsWith('row')) return 'rows';
  if (fault.code === 'too-many-rows') return 'rows';
  if (fault.code.startsWith('none')) return 'none';
  if (fault.code.startsWith('condition')) return undefined;
  return ['question-text-missing', 'too-long', 'own-view', 'person-asked'].includes(fault.code) ? 'text' : 'options';
}
