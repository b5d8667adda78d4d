import { expectSaid, open, until, type Officer } from './at-the-desk.ts';

const network = 'Nätverket för kommuner mot våldsbejakande extremism';

/** Without an organisation on this installation: they answer by their own links. */
export const outside = [
  { name: 'Storlida kommun', email: 'kansliet@storlida.example' },
  { name: 'Klippuddens kommun', email: 'kansliet@klippudden.example' },
  { name: 'Ängsberga kommun', email: 'kansliet@angsberga.example' },
] as const;

export async function writeNetwork({ walker }: Officer): Promise<void> {
  await open(walker, 'Nätverk', 'Lägg till ett nätverk');
  await walker.fill({
    'Vad heter nätverket?': network,
    Syfte: 'Kommuner lär av varandra hur de arbetar mot våldsbejakande extremism.',
    Dokumentation: 'Varje kommuns deltagande skrivs ner i fyra delar och sprids.',
    'Sista dag att anmäla sig': '2016-11-15',
    'Deltagandet kräver ett politiskt beslut': true,
    'Avgift per deltagare': '8 000',
    'Moms 25 %': true,
    'Sista dag att avboka utan kostnad': '2016-11-30',
    'Del av avgiften som betalas därefter': '50',
    'En lika stor del av avgiften för varje träff som någon därifrån var med på': true,
    'Vem svarar på frågor?': 'Nätverkssamordnaren',
    'E-post': 'samordnare@natverket.example',
  });
  await walker.press('Spara nätverket');
  await expectSaid(walker, 'Nästa steg: lägg till träffarna');
}

export async function addMeetings({ walker }: Officer): Promise<void> {
  await walker.follow('Klistra in flera träffar');
  await walker.fill({
    'Träffar, en på varje rad': [
      '6 december 2016 kl. 10–15 Stockholm',
      '8 mars 2017 kl. 10–15 Göteborg',
      '7 juni 2017 kl. 10–15 Stockholm',
      '11 oktober 2017 kl. 10–15 Malmö',
      '14 mars 2018 kl. 10–15 Stockholm',
    ].join('\n'),
  });
  await walker.press('Lägg till träffarna');
}

export async function addParties({ walker }: Officer): Promise<void> {
  await open(walker, 'Nätverk', network, 'Lägg till inbjudna');
  await walker.fill({
    'Organisationer, en på varje rad': outside.map(({ name, email }) => `${name}; ${email}`).join('\n'),
    'Gislaveds kommun': true,
  });
  await walker.press('Lägg till');
}

export async function invite({ walker }: Officer): Promise<void> {
  await open(walker, 'Nätverk', network, 'Till inbjudan');
  await walker.press('Skicka 4 inbjudningar');
  await until(walker, '3 brev är skickade');
}

/** What has come by letter: where the party stands, and what its administrations pay together. */
export async function expectRegistered({ walker }: Officer, party: string, standing: string): Promise<void> {
  await open(walker, 'Nätverk', network, 'Inbjudna och svar');
  await until(walker, new RegExp(`${party} ${standing}`));
  await walker.follow(party);
  await expectSaid(walker, '16 000 kr', '24 000 kr', '8 000 kr', 'ZZRTJ01');
}

/** Who sat there: of those who were rejected later, too. */
export async function takeAttendance({ walker }: Officer, present: readonly string[]): Promise<void> {
  await open(walker, 'Nätverk', network, 'Träff 1', 'Fyll i närvaro');
  await walker.fill(Object.fromEntries(present.map((name) => [name, true as const])));
  await walker.press('Spara närvaron');
  await expectSaid(walker, `${present.length} av 8 var med`);
}

export async function cancelLastMeeting({ walker }: Officer): Promise<void> {
  await open(walker, 'Nätverk', network, 'Träff 5', 'Ställ in träffen');
  await walker.fill({ 'Varför ställs träffen in?': 'Lokalen är uppsagd.' });
  await walker.press('Ställ in träffen');
  await expectSaid(walker, /Träff 5 .*Inställd/);
}

export async function giveAssignments(
  { walker }: Officer,
  assignments: readonly { name: string; due: string }[],
): Promise<void> {
  for (const { name, due } of assignments) {
    await open(walker, 'Nätverk', network, 'Uppgifter mellan träffarna', 'Lägg till en uppgift');
    await walker.fill({ Uppgift: name, Varför: 'Så att vi kan jämföra.', 'Sista dag att lämna in': due });
    await walker.press('Spara uppgiften');
    await walker.press('Lämna ut uppgiften');
  }
}

export async function expectHandedIn(
  { walker }: Officer,
  assignments: readonly { name: string; when: string }[],
): Promise<void> {
  for (const { name, when } of assignments) {
    await open(walker, 'Nätverk', network, 'Uppgifter mellan träffarna', name);
    await until(walker, new RegExp(`Gislaveds kommun .*${when}`));
  }
}

/** Read by the host, and then by everybody. */
export async function publish({ walker }: Officer, title: string): Promise<void> {
  await open(walker, 'Nätverk', network, 'Erfarenheter');
  await until(walker, title);
  await walker.follow('Gislaveds kommun');
  await walker.press('Publicera');
  await until(walker, 'Publicerad');
}
