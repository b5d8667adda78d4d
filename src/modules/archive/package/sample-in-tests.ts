import type { Collected } from '../make-package/collected.ts';

type SampleFile = { name: string; mediaType: string; bytes: Uint8Array };

const bytes = (text: string) => new TextEncoder().encode(text);

/** A matter as it would be read from a database, with one received document for each file. */
export function sampleMatter(files: readonly SampleFile[] = [textFile('inbjudan.txt', 'Välkomna & <hej>')]): Collected {
  return {
    head: {
      packageId: 'stadig-testvik-arende-12',
      asOf: '2026-11-19T08:30:00.000Z',
      agency: { name: 'Testviks kommun', code: '9999' },
      committee: { name: 'Kommunstyrelsen', kind: 'executive' },
      title: 'Deltagande i ”nätverk” & <annat>',
      openedOn: '2026-11-02',
      closedOn: '2026-11-19',
      draftsLeftOut: 1,
      designations: [
        { type: 'registration-number', value: 'KS 2026/123', register: 'KS' },
        { type: 'plan-code', value: '1.2.3', register: '' },
      ],
      decisions: [
        {
          key: 'decision-1',
          body: 'Kommunstyrelsen',
          decidedOn: '2026-11-18',
          itemNumber: '41',
          outcome: 'approved',
          text: 'att delta\ni nätverket',
          recordedAt: '2026-11-18T13:00:00.000Z',
          events: [
            {
              type: 'minutes-approved',
              happenedOn: '2026-11-18',
              atOnce: true,
              takenDownOn: null,
              document: null,
              outcome: null,
              note: '',
            },
          ],
          dispatched: [{ receiver: 'Länsstyrelsen', way: 'email', sentOn: '2026-11-19' }],
          reservations: ['A (B) reserverar sig.'],
          votes: [{ yes: 7, no: 4, abstained: null, words: '7 ja, 4 nej' }],
        },
      ],
      course: {
        waitsForLegalForce: true,
        way: [
          { body: 'Kommunstyrelsens arbetsutskott', kind: 'prepares', plannedOn: '2026-11-10' },
          { body: 'Kommunstyrelsen', kind: 'decides', plannedOn: null },
        ],
        participation: [
          { decision: 'decision-1', state: 'firm', happenedOn: '2026-11-18', told: 'Länsstyrelsen' },
          { decision: 'decision-1', state: 'reopened', happenedOn: '2026-11-19', told: '' },
        ],
        tasks: [
          {
            decision: 'decision-1',
            source: 'decision',
            title: 'Anmäl & betala',
            carriedOutBy: 'Säkerhetssamordnare, Kommunledningskontoret',
            dueOn: '2026-12-06',
            state: 'done',
            doneOn: '2026-11-19',
            doneNote: 'Anmält',
          },
          {
            decision: null,
            source: 'own',
            title: 'Boka rum',
            carriedOutBy: '',
            dueOn: null,
            state: 'accepted',
            doneOn: null,
            doneNote: '',
          },
        ],
        remarks: [
          { decision: 'decision-1', kind: 'amended', text: 'Byt ut\nmål 3', doneOn: null, doneNote: '' },
          { decision: 'decision-1', kind: 'annulled', text: '', doneOn: '2026-11-19', doneNote: 'Omarbetad' },
        ],
      },
      events: [{ at: '2026-11-19T08:30:00.000Z', action: 'matter.close' }],
      restsOn: ['plan-1'],
      thread: [
        { key: 'plan-1', kind: 'plan', title: 'Strategi', revision: 2, sha256: 'a'.repeat(64), restsOn: ['mandate-1'] },
        { key: 'mandate-1', kind: 'mandate', title: 'Uppdrag', revision: 1, sha256: null, restsOn: [] },
      ],
    },
    documents: files.map(({ name, mediaType, bytes: content }, index) => ({
      key: `document-${index + 1}`,
      type: 'invitation',
      title: `Handling ${index + 1}`,
      origin: 'received',
      counterpart: 'Länsstyrelsen',
      datedOn: '2026-11-03',
      publicOn: '2026-11-03',
      publicGround: 'received',
      secrecy: '',
      sentForCommentsOn: null,
      decision: null,
      sources: [{ name, mediaType, form: 'kept', bytes: content }],
    })),
    evidence: [
      {
        key: 'result-1',
        title: 'Enkät',
        sources: [{ name: 'resultat.json', mediaType: 'application/json', form: 'json', bytes: bytes('{}') }],
      },
    ],
    earlier: [],
  };
}

export function textFile(name: string, text: string): SampleFile {
  return { name, mediaType: 'text/plain; charset=utf-8', bytes: bytes(text) };
}
