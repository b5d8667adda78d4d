/** Invented extracts, each in the manner of one kind of municipality. No body, person or number in them is real. */
export const extracts = {
  /** Att-clauses, three registers, a proof of posting (as in the small municipalities of Småland). */
  attClauses: `Granby kommun
SAMMANTRÄDESPROTOKOLL
Kommunstyrelsen
Sammanträdesdatum
2018-03-13
Sida
12 (40)

Plats och tid Kommunhuset, kl. 13.00-16.20
Beslutande Se särskild förteckning
Utses att justera Nils Ek
Justeringens plats och tid Kommunkansliet 2018-03-20
Paragrafer 33-52

§ 41 Dnr KS.2016.356, RTJ.2016.141.169
Deltagande i nätverk mot våldsbejakande extremism
Sammanfattning av ärendet
En arbetsgrupp har bildats. Inbjudan har kommit in, se § 12 i protokollet.

Beslutsunderlag
KSAU § 45, 2018-02-20
Tjänsteskrivelse 2018-01-29

Kommunstyrelsen beslutar
att kommunen deltar i nätverket under förutsättning att kostnaden ryms
inom ram, och
att varje förvaltning betalar för sina egna deltagare.

Beslutet skickas till
Räddningstjänsten

Justerandes sign

ANSLAG/BEVIS
Protokollet är justerat. Justeringen har tillkännagivits genom anslag.
Organ Kommunstyrelsen
Sammanträdesdatum 2018-03-13
Datum då anslaget sätts upp 2018-03-21
Datum då anslaget tas ned 2018-04-12
Förvaringsplats för protokollet Kommunkansliet`,

  /** Several paragraphs, numbered sentences under a heading, a vote with numbers, and reservations (as in a suburb). */
  several: `SAMMANTRÄDESPROTOKOLL
Datum 14 mars 2022
Kommunstyrelsen

§ 61 KFKS 2021/77
Månadsuppföljning
Beslut
Kommunstyrelsen noterar informationen till protokollet.

§ 62 KFKS 2021/345
Strategi för trygg demokrati 2023–2026
Beslut
1. Kommunstyrelsen antar strategin för trygg demokrati.
2. Kommunstyrelsen uppdrar åt kommundirektören att återrapportera senast i mars 2023.
Ärendet
Förslaget har varit på remiss.
Yrkanden
Alma Strand (N) yrkade, med instämmande av Bo Lid (V2), avslag på förslaget.
Beslutsgång
Ordföranden ställde yrkandena mot varandra och fann bifall till arbetsutskottets förslag. Omröstning begärdes.
Omröstningsresultat
Med 8 ja-röster mot 5 nej-röster och 2 som avstod antog kommunstyrelsen förslaget.
Reservation
Alma Strand (N) och Bo Lid (V2) reserverade sig mot beslutet.

§ 63 KFKS 2022/4
Remiss om kollektivtrafik
Beslut
Kommunstyrelsen bordlägger ärendet till nästa sammanträde.`,

  /** Split by deciding body, with the point approved at the meeting (as in a large town). */
  atOnce: `JÄRNFORS KOMMUN PROTOKOLLSUTDRAG
Kommunstyrelsens arbetsutskott 2017-01-25

§ 9/2017
Lokal handlingsplan mot våldsbejakande extremism
Dnr Kst 2016/457

Arbetsutskottets förslag till kommunstyrelsen
Handlingsplanen godkänns.

Ärendet i korthet
Planen har tagits fram med polisen.

Paragrafen justeras omedelbart.`,

  /** A referral back, after a minority's motion (assembly). */
  referredBack: `KOMMUNFULLMÄKTIGE 2024-02-29
PROTOKOLL

KF § 12 Dnr KS 2023/74
Antagande av strategin "Trygg demokrati"

Kommunfullmäktiges beslut
Ärendet återremitteras till kommunstyrelsen för att kostnaderna ska redovisas
per förvaltning.

Yrkanden
Disa Holm (K) yrkar att ärendet återremitteras. Egil Ros (N) yrkar att ärendet
avgörs i dag.

Beslutsgång
Ordföranden finner att ärendet ska avgöras i dag. Votering begärs.
Ja-röst för att ärendet avgörs i dag, nej-röst för återremiss.

Omröstningsresultat
Ja: 20
Nej: 17
Avstår: 2
Eftersom minst en tredjedel har begärt det återremitteras ärendet.`,

  /** A rejection with a list of who voted how. */
  rejected: `Sammanträdesprotokoll
Socialnämnden
Sammanträdesdatum: 18 oktober 2023
§ 102
Diarienummer: SN-2023-118
Införande av samtalskort
Beslut
Socialnämnden avslår förslaget.
Omröstning
Ja: Nej:
Ja: Frida Lo (N), Gert Ås (K)
Nej: Hilda By (S2), Ivar Mo (S2), Jon Ek (V2)
Reservationer
Frida Lo (N) och Gert Ås (K) reserverar sig till förmån för eget yrkande.

Justerat 2023-10-25
Anslaget sattes upp 2023-10-26`,

  /** With amendments, and columns side by side in the proof. */
  amended: `Barn- och utbildningsnämnden
Mötesdatum 2025-11-05

§ 88 BUN 2025/311 Rutin för mottagande av oro
Barn- och utbildningsnämndens beslut
Rutinen antas med följande ändring: punkt 3 utgår.

Datum för anslagets uppsättande Datum för anslagets nedtagande
2025-11-12 2025-12-04`,

  /** A committee that proposes to the assembly, with wrapped lines (from a PDF). */
  proposes: `Kommunstyrelsen
2026-09-08

Ks § 131 Dnr: KS/2026:14
Strategi för ett tryggt och demokratiskt
samhälle
Kommunstyrelsens förslag till kommunfullmäktige
att anta strategin, och
att den följs upp varje år.
Kommunstyrelsens beslut för egen del
att under förutsättning av fullmäktiges beslut ge kommunchefen i uppdrag
att informera samtliga nämnder.
Beslutsunderlag
KSAU § 98, 2026-08-25
Reservation
Inga reservationer.`,

  /** A decision that says two things, a note in the margin, figures as words. */
  twoThings: `Kultur- och fritidsnämnden
Sammanträdesdag 3/6 2026
§ 55 Bidrag till samtalsledare
Dnr 1206/2026
Beslut
Nämnden antar punkt 1 och avslår punkt 2.
Beslutsgång
Med sju ja-röster och fyra nej-röster beslutar nämnden enligt punkt 1.
Karin Sol (N) reserverar sig muntligt mot punkt 1.`,
} as const;
