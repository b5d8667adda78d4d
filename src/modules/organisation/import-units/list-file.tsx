import { formState } from '#platform/form.ts';
import { FileField } from '#ui/field.tsx';

/** The file instead of a pasted list. It is no field of the form: what is in it becomes the list. */
export function ListFile({ label, hint }: { label: string; hint: string }) {
  const accept = '.csv,.txt,.tsv,text/csv,text/plain';
  return (
    <FileField form={formState<{ file: File }>()} name="file" label={label} hint={hint} accept={accept} unmarked />
  );
}
