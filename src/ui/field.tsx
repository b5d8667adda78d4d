export { CheckboxField, CheckboxesField, RadioField, SelectField } from './field/choice-fields.tsx';
export { DateField, FileField, HiddenField, NumberField, TextArea, TextField } from './field/text-fields.tsx';
