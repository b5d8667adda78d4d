export { CheckboxField, CheckboxesField, RadioField, SelectField, type Option } from './field/choice-fields.tsx';
export { DateField, FileField, HiddenField, NumberField, TextArea, TextField } from './field/text-fields.tsx';
