import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sumCosts } from '../cost.rules.ts';
import { draftFromInvitation } from './invitation-words.ts';
import { firstMeeting, readMeetings } from './meeting.rules.ts';
import {
  addedUp,
  participationOf,
  readParticipants,
  type Invitation,
  type Participation,
} from './participation.rules.ts';
import { registrationText } from './registration.rules.ts';

describe('meetings, one on each line', () => {
  test.each([
    ['6 december 2016, Stockholm', '2016-12-06', '6 december 2016, Stockholm'],
    ['2016-12-06 Stockholm', '2016-12-06', '6 december 2016 Stockholm'],
    ['6/12 2016', '2016-12-06', '6/12 2016'],
    ['- tisdag den 6:e dec. 2016 kl. 10', '2016-12-06', 'tisdag den 6:e dec. 2016 kl. 10'],
    ['6–7 december 2016', '2016-12-06', '6–7 december 2016'],
    ['våren 2018', null, 'våren 2018'],
    ['Tid meddelas senare', null, 'Tid meddelas senare'],
  ])('%s', (line, on, words) => {
    expect(readMeetings(`\n${line}\n\n`)).toEqual({ meetings: [{ on, words }] });
  });

  test.each([
    ['6 december 2016\n31 november 2016', { line: 2, problem: 'no-such-day' }],
    ['2016-13-01', { line: 1, problem: 'no-such-day' }],
    ['våren 2018\n\n6 december', { line: 3, problem: 'no-year' }],
  ])('a day that cannot be is said, with its line: %j', (text, fault) => {
    expect(readMeetings(text)).toEqual({ fault });
  });

  test('the first is the earliest, wherever it stands', () => {
    const read = readMeetings('7 mars 2017\nvåren 2018\n6 december 2016');
    expect('meetings' in read && firstMeeting(read.meetings)).toBe('2016-12-06');
    expect(firstMeeting([{ on: null, words: 'våren' }])).toBeUndefined();
  });
});

describe('who comes', () => {
  test.each([
    ['Räddningstjänsten 1', [{ administration: 'Räddningstjänsten', number: 1 }]],
    ['räddningstjänsten: 2 personer', [{ administration: 'räddningstjänsten', number: 2 }]],
    ['iFjäll AB 1', [{ administration: 'iFjäll AB', number: 1 }]],
    ['3 från Bostadsbolaget AB', [{ administration: 'Bostadsbolaget AB', number: 3 }]],
    [
      'BUF – 2\n\nMBF, 3',
      [
        { administration: 'BUF', number: 2 },
        { administration: 'MBF', number: 3 },
      ],
    ],
    ['', []],
  ])('%j', (text, participants) => {
    expect(readParticipants(text)).toEqual({ participants });
  });

  test.each([
    ['Räddningstjänsten', 1],
    ['BUF 2\nMBF', 2],
    ['BUF 0', 1],
    ['12', 1],
  ])('a line without a number or a name is said: %j', (text, line) => {
    expect(readParticipants(text)).toEqual({ line });
  });

  test('the same administration is one, and none is left out', () => {
    expect(
      addedUp([
        { administration: 'BUF', number: 2 },
        { administration: 'MBF', number: 0 },
        { administration: ' buf', number: 1 },
      ]),
    ).toEqual([{ administration: 'BUF', number: 3 }]);
  });
});

const invitation: Invitation = {
  inviter: 'SKL',
  subject: 'nätverket mot våldsbejakande extremism',
  meetings: [
    { on: '2016-12-06', words: '6 december 2016' },
    { on: null, words: 'våren 2018' },
  ],
  answerBy: '2016-11-15',
  decisionOn: '2016-12-13',
  feeOre: 800_000,
  participants: [
    { administration: 'Barn- och utbildningsförvaltningen', number: 2 },
    { administration: 'Medborgarförvaltningen', number: 3 },
    { administration: 'Räddningstjänsten', number: 1 },
  ],
};

describe('where the participation stands', () => {
  test.each<[string, string | null, string, Participation]>([
    ['the decision comes first', '2016-12-01', '2016-11-20', 'conditional'],
    ['decided on the very day', '2016-12-06', '2016-11-20', 'conditional'],
    ['a meeting comes before the decision', '2016-12-13', '2016-11-20', 'pending'],
    ['nobody knows when, and no meeting yet', null, '2016-11-20', 'conditional'],
    ['nobody knows when, and the first meeting is today', null, '2016-12-06', 'pending'],
    ['the decision is late', '2016-12-01', '2016-12-20', 'pending'],
  ])('%s', (_name, decisionOn, today, expected) => {
    expect(participationOf({ invitation: { ...invitation, decisionOn }, outcome: undefined, today })).toBe(expected);
  });

  test.each([
    ['approved', 'firm'],
    ['amended', 'firm'],
    ['rejected', 'declined'],
  ] as const)('%s', (outcome, expected) => {
    expect(participationOf({ invitation, outcome, today: '2016-12-20' })).toBe(expected);
  });
});

describe('the memorandum', () => {
  const draft = draftFromInvitation({ invitation, organisation: 'Värnamo kommun', body: 'Kommunstyrelsen' });

  test('says who invites, who comes, what it costs and on which condition', () => {
    expect(draft.title).toBe('Deltagande i nätverket mot våldsbejakande extremism');
    expect(draft.summary).toBe(
      'SKL bjuder in till nätverket mot våldsbejakande extremism. Det är två träffar, den första den 6 december 2016. Sista dag att svara: 15 november 2016. Avgiften är 8\u00a0000\u00a0kr per person, exklusive mervärdesskatt.\n\n' +
        'Sex personer anmäls: två från barn- och utbildningsförvaltningen, tre från medborgarförvaltningen och en från räddningstjänsten. Anmälan görs under förutsättning att kommunstyrelsen beslutar om deltagande. Den första träffen, den 6 december 2016, är före beslutet. Till dess gäller: deltar, beslut väntar.\n\n' +
        '# Träffar\n\n- 6 december 2016\n- våren 2018',
    );
    expect(draft.background).toBe('');
    expect(draft.proposals.map(({ text }) => text)).toEqual([
      'Värnamo kommun deltar i nätverket mot våldsbejakande extremism',
      'varje förvaltning betalar avgiften för sina deltagare, sammanlagt 48\u00a0000\u00a0kr exklusive mervärdesskatt',
    ]);
    expect(sumCosts(draft.costLines)).toMatchObject({ lines: [1_600_000, 2_400_000, 800_000], totalOre: 4_800_000 });
  });

  test('one administration, one person, no fee: no costs and no word of them', () => {
    const [one] = [{ administration: 'Räddningstjänsten', number: 1 }];
    const alone = draftFromInvitation({
      invitation: {
        ...invitation,
        participants: [one],
        feeOre: 0,
        meetings: [{ on: null, words: 'våren 2018' }],
        decisionOn: null,
      },
      organisation: 'Värnamo kommun',
      body: 'Kommunstyrelsen',
    });
    expect(alone.costLines).toEqual([]);
    expect(alone.proposals).toHaveLength(1);
    expect(alone.summary).toContain(
      'Träffen är våren 2018. Sista dag att svara: 15 november 2016. Det kostar inget att delta.',
    );
    expect(alone.summary).toContain('En person från räddningstjänsten anmäls.');
    expect(alone.summary).not.toMatch(/beslut väntar|Träffar/);
    expect(alone.background).toBe('');
  });

  const drafted = (change: Partial<Invitation>) =>
    draftFromInvitation({ invitation: { ...invitation, ...change }, organisation: 'X', body: 'Kommunstyrelsen' });

  test.each<[string, boolean, string]>([
    ['Skolförvaltningen', false, 'skolförvaltningen'],
    ['Kultur-, fritids- och ungdomsförvaltningen', false, 'kultur-, fritids- och ungdomsförvaltningen'],
    ['Vård och omsorgsförvaltningen', false, 'vård och omsorgsförvaltningen'],
    ['Miljökontoret', false, 'miljökontoret'],
    ['Kommunkansliet', false, 'kommunkansliet'],
    ['Barn och utbildning', false, 'Barn och utbildning'],
    ['BUF', false, 'BUF'],
    ['Fjällbostäder AB', false, 'Fjällbostäder AB'],
    ['Arkitektkontoret Fjäll', false, 'Arkitektkontoret Fjäll'],
    ['Fjällnäs reklamkontoret', false, 'Fjällnäs reklamkontoret'],
    ['Arkitektkontoret', true, 'Arkitektkontoret'],
    ['iFjäll AB', true, 'iFjäll AB'],
  ])('%s (typed: %s) in running text is %s', (administration, asTyped, words) => {
    const participants = [{ administration, number: 1, asTyped }];
    const { summary, proposals } = drafted({ participants });
    expect(summary).toContain(`En person från ${words} anmäls.`);
    expect(proposals[1]?.text).toMatch(new RegExp(`^${words} betalar avgiften, 8\u00a0000\u00a0kr`));
  });

  test.each([
    [[2, 1, 1], 'Fyra personer anmäls: två från A, en från B och en från C.'],
    [[10, 1, 1], 'Tolv personer anmäls: tio från A, en från B och en från C.'],
    [[11, 1, 1], '13 personer anmäls: 11 från A, 1 från B och 1 från C.'],
  ])('numbers are in one manner: %j', (numbers, words) => {
    const participants = numbers.map((number, at) => ({ administration: 'ABC'.charAt(at), number }));
    expect(drafted({ participants }).summary).toContain(words);
  });

  test('each pays its part where somebody else than an administration takes part', () => {
    const company = { administration: 'Fjällbostäder AB', number: 1, asTyped: true };
    const [joins, pays] = drafted({ participants: [...invitation.participants, company] }).proposals;
    expect(joins?.text).toBe('X deltar i nätverket mot våldsbejakande extremism');
    expect(pays?.text).toBe(
      'var och en betalar sin del av avgiften, sammanlagt 56\u00a0000\u00a0kr exklusive mervärdesskatt',
    );
  });

  test.each([
    ['2016-12-06', '6 december 2016, Stockholm', 'Träffen är den 6 december 2016, Stockholm.'],
    ['2016-12-06', 'tisdag den 6:e dec. 2016', 'Träffen är tisdag den 6:e dec. 2016.'],
    [null, 'våren 2018', 'Träffen är våren 2018.'],
  ])('one meeting is a sentence and no list: %s %s', (on, words, sentence) => {
    const { summary } = drafted({ meetings: [{ on, words }] });
    expect(summary).toContain(sentence);
    expect(summary).not.toContain('# Träffar');
    expect(summary.includes('Träffen är före beslutet. Till dess gäller')).toBe(on !== null);
  });

  test('the parts always add up to the whole, in whole öre', () => {
    const participants = fc.array(
      fc.record({ administration: fc.string({ minLength: 1 }), number: fc.integer({ min: 0, max: 1000 }) }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(participants, fc.integer({ min: 1, max: 1_000_000_000 }), (typed, feeOre) => {
        const coming = addedUp(typed);
        const made = draftFromInvitation({
          invitation: { ...invitation, participants: coming, feeOre },
          organisation: 'X',
          body: 'KS',
        });
        const { byAdministration, totalOre } = sumCosts(made.costLines);
        expect(totalOre).toBe(typed.reduce((all, { number }) => all + number, 0) * feeOre);
        expect(byAdministration.reduce((all, { ore }) => all + ore, 0)).toBe(totalOre);
      }),
    );
  });
});

describe('the text to send', () => {
  const base = { invitation, organisation: 'Värnamo kommun', body: 'Kommunstyrelsen', signature: ['', 'samordnare'] };

  test('registers on a condition, with the numbers, the cost and the waiting', () => {
    const text = registrationText({ ...base, participation: 'pending' });
    expect(text).toContain(
      'Värnamo kommun anmäler sex personer till nätverket mot våldsbejakande extremism, under förutsättning att kommunstyrelsen beslutar om deltagande.',
    );
    expect(text).toContain('6 × 8\u00a0000\u00a0kr = 48\u00a0000\u00a0kr');
    expect(text).toContain('Vi deltar från första träffen, och beslutet väntar. Beslutet väntas den 13 december 2016.');
    expect(text.endsWith('Med vänlig hälsning\nsamordnare')).toBe(true);
  });

  test.each<[Participation, string]>([
    ['firm', 'Anmälan är nu fast. Beslut: Kommunstyrelsen 13 december 2016 § 371.'],
    ['declined', 'deltar inte i nätverket'],
  ])('%s', (participation, words) => {
    const text = registrationText({ ...base, participation, decided: 'Kommunstyrelsen 13 december 2016 § 371' });
    expect(text).toContain(words);
    expect(text).not.toContain('under förutsättning');
  });

  test('without a decision there is no condition', () => {
    const text = registrationText({ ...base, body: undefined, participation: 'conditional' });
    expect(text).not.toMatch(/förutsättning|beslut/i);
  });
});
