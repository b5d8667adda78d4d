/** A committee is an authority: what belongs to it must belong to another before it goes. */
export function whyNotRemovable(committee: {
  administrations: readonly unknown[];
  owned: readonly unknown[];
}): 'owns-work' | 'has-administrations' | undefined {
  if (committee.owned.length > 0) return 'owns-work';
  return committee.administrations.length > 0 ? 'has-administrations' : undefined;
}
