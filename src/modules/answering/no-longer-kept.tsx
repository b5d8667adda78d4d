/** Tells the script that the answers have arrived, and need not be kept. */
export function NoLongerKept({ name }: { name: string | undefined }) {
  return name ? <span data-draft={name} data-done="" /> : null;
}
