import { expect, test } from 'vitest';
import { networkState, stateFormat } from './snapshot.ts';

const key = '00000000-0000-4000-8000-000000000001';
const comment = { author: 'Brevby', text: 'Tack.', writtenAt: '2026-12-02T08:00:00.000Z' };

/** As it was written before there was a format, with something in every list. Never to be changed: it lies in databases. */
const first = {
  version: 7,
  partyId: 3,
  host: { name: 'Värden', contactName: 'Vera', contactEmail: 'vera@host.example', contactPhone: '' },
  network: {
    ...{ title: 'Nätverk', purpose: 'Lära', targetGroup: 'Alla', terms: '', documentationPromise: '', state: 'open' },
    ...{ decisionRequired: true, feeOre: 800_000, vat: 'standard', vatPercent: 25, vatReason: '', paymentDays: 30 },
    ...{ cancelFreeUntil: '2026-11-20', cancelPercent: 50, whenRejected: 'attended', answerBy: null, seats: null },
  },
  party: {
    ...{ name: 'Brevby', state: 'registered', isConditional: true, decided: 'none', decidedWords: '' },
    ...{ organisationNumber: '2120000142', revision: 2, sharesNeeds: false, inOverview: false, needs: [], refused: '' },
  },
  lines: [
    {
      ...{ lineKey: key, administration: 'Skola', buyerReference: 'SKO-1', quantity: 2 },
      ...{ unitPriceOre: 800_000, chargePercent: 100, part: null, isEnded: false },
    },
  ],
  people: [{ id: 1, lineKey: key, name: 'Ida Ek', title: 'rektor', email: 'ida@brevby.example' }],
  meetings: [
    {
      ...{ id: 1, uid: key, sequence: 0, title: 'Träff 1', place: '', link: '', agenda: '', cancelledWhy: '' },
      ...{ startsAt: '2026-12-06T08:00:00.000Z', endsAt: '2026-12-06T15:00:00.000Z', state: 'planned' },
      ...{ materials: [{ id: 1, title: 'Bilder' }], evaluation: { useful: 'Samtalen', change: '' } },
    },
  ],
  assignments: [
    {
      ...{
        id: 1,
        meetingId: null,
        title: 'Kartlägg',
        purpose: '',
        instructions: '',
        dueOn: '2026-12-01',
        step: 'plan',
      },
      questions: [{ key: 'asked', type: 'choice', label: 'Frågat?', options: ['Ja', 'Nej'] }],
      handIn: {
        ...{ id: 1, text: 'Kartan', answers: { asked: 'Ja' }, files: [{ id: 1, name: 'karta.txt' }], stepStatus: '' },
        ...{ isShared: true, handedInAt: '2026-11-30T08:00:00.000Z', isLate: false, comments: [comment] },
      },
      others: [{ handInId: 2, author: 'Storstad', text: 'Vår karta', comments: [comment] }],
    },
  ],
  experience: {
    ...{ title: 'Så gjorde vi', background: 'A', how: 'B', successFactors: 'C', challenges: 'D' },
    ...{ state: 'handed-in', remark: '' },
  },
  invoices: [
    {
      ...{ number: 1, type: 'invoice', administration: 'Skola', issuedOn: '2026-12-10', dueOn: '2027-01-09' },
      ...{ netOre: 1_600_000, totalOre: 2_000_000 },
    },
  ],
};

test('a state that was stored by the first version is read whole', () => {
  expect(networkState.parse(first)).toMatchObject({ format: 1, ...first });
});

test('what a later version adds is dropped by one that does not know it, and the rest is kept', () => {
  const later = {
    ...first,
    format: stateFormat + 1,
    mood: 'good',
    party: { ...first.party, colour: 'blue' },
    lines: first.lines.map((line) => ({ ...line, discount: 5 })),
  };
  const read = networkState.parse(later);
  expect(read).toMatchObject({ ...first, format: stateFormat + 1 });
  expect(read).toEqual({ ...networkState.parse(first), format: stateFormat + 1 });
});

test('without one of the first version’s fields it is no state', () => {
  const { version: _version, ...without } = first;
  expect(networkState.safeParse(without).success).toBe(false);
});
