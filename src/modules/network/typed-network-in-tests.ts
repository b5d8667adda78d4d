type Fields = Record<string, string>;
/** What of a person in a test types. */
type Typing = { post: (path: string, fields?: Fields) => Promise<{ location: string | null }> };

/** A network as a host types it. */
export const typedNetwork: Fields = {
  title: 'Nätverk för demokrati',
  purpose: 'Att kommuner lär av varandra.',
  answerBy: '2026-12-15',
  feeOre: '8 000',
  vat: 'standard',
  paymentDays: '30',
  cancelPercent: '100',
  whenRejected: 'attended',
  contactName: 'Värden',
  contactEmail: 'vard@nat.example',
};

export async function typeNetwork(host: Typing, changed: Fields = {}): Promise<number> {
  const { location } = await host.post('/natverk/nytt', { ...typedNetwork, ...changed });
  return Number(/\/natverk\/(\d+)$/.exec(location ?? '')?.[1]);
}

/** With five meetings and these parties outside. */
export async function typeWholeNetwork(
  host: Typing,
  parties: readonly string[],
  changed: Fields = {},
): Promise<number> {
  const id = await typeNetwork(host, changed);
  const lines = ['2026-12-20', '2027-01-20', '2027-02-20', '2027-03-20', '2027-04-20'].join('\n');
  await host.post(`/natverk/${id}/traffar/flera`, { lines, from: '9', to: '16', place: 'Stockholm' });
  await host.post(`/natverk/${id}/parter/nya`, { lines: parties.join('\n') });
  return id;
}
