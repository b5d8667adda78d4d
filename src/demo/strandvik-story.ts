/** What Strandvik found, needs and plans. Invented throughout; the figures in the findings come from the frozen result, not from here. */

export const findings = [
  {
    title: 'Få vet vem de ska kontakta på kvällar och helger',
    text: 'Det gäller alla förvaltningar. Dagtid är det något fler som vet.',
    questionKey: 'C3',
  },
  {
    title: 'Svåra samtal känns osäkra',
    text: 'Det gäller särskilt de som möter unga varje dag. Flera säger att de hellre låter bli.',
    questionKey: 'D1',
  },
  {
    title: 'Kunskapen om nätet är låg',
    text: 'De som arbetar med barn och unga vet mindre om vad som händer på nätet än om vad som händer på orten.',
    questionKey: 'A2',
  },
  {
    title: 'Det är oklart vem som har ansvaret',
    text: 'Enheterna pekar på olika funktioner. Delade tjänster gör det otydligare.',
    questionKey: 'F1',
  },
  {
    title: 'Korta lektioner passar bäst',
    text: 'Den som arbetar i schema har svårt att komma ifrån en halv dag. Korta lektioner och samtal i arbetsgruppen önskas oftast.',
    questionKey: 'I2',
  },
] as const;

export const needs = [
  {
    title: 'En känd väg för oro, dag som natt',
    text: 'Alla ska veta vem de ringer, också en lördag kväll.',
    administration: null,
    findings: [0, 3],
    reason: 'Berör flest och går att lösa först. Utan den hjälper inte utbildning.',
  },
  {
    title: 'Trygghet i svåra samtal',
    text: 'Personalen behöver öva på samtal om hot, hat och extremism.',
    administration: 'Barn- och utbildningsförvaltningen',
    findings: [1],
    reason: 'De möter unga varje dag och säger själva att de är osäkra.',
  },
  {
    title: 'Kunskap om vad som händer på nätet',
    text: 'Grunderna för alla som arbetar med barn och unga.',
    administration: 'Kultur- och fritidsförvaltningen',
    findings: [2],
    reason: 'Fritidsgårdarna ser det först.',
  },
  {
    title: 'Tydligt ansvar i varje förvaltning',
    text: 'En utpekad funktion med ersättare och avsatt tid.',
    administration: null,
    findings: [3],
    reason: 'Svaren visar att ansvaret faller mellan stolarna.',
  },
  {
    title: 'Utbildning som ryms i schemat',
    text: 'Korta lektioner som går att göra mellan två pass.',
    administration: 'Omsorgsförvaltningen',
    findings: [4],
    reason: 'Störst antal anställda och minst möjlighet att samlas.',
  },
] as const;

export const blockTexts: Record<string, string> = {
  'Syfte och mål':
    'Strategin ska göra det lättare för alla som arbetar i Strandvik att göra rätt när de möter hot, hat eller våldsbejakande extremism, och stärka det som skyddar: tillit, delaktighet och en skola där alla lyckas. När den har använts i fyra år ska *varje anställd veta vart man vänder sig*.',
  'Vad orden betyder':
    'Med våldsbejakande extremism menar vi att förespråka, stödja eller använda våld för att nå ett ideologiskt mål. Det är inte förbjudet att ha en åsikt, och ingen anställd ska registrera vad andra tycker.',
  'Hur det ser ut hos oss':
    'Under våren 2026 svarade 673 av 1 402 anställda på en enkät. Svaren visar inte ett omfattande problem i kommunen, men en osäkerhet om vem som gör vad. Mest osäkra är de på kvällar och helger.',
  'Organisation och ansvar':
    'Kommunstyrelsen leder arbetet. Samordnaren håller ihop det på en femtedel av en tjänst. Varje förvaltning har en utpekad funktion med ersättare.',
  Samverkan:
    'Arbetet sker i det brottsförebyggande rådet, där polisen, skolan, socialtjänsten, räddningstjänsten och bostadsbolaget redan möts. Inget nytt råd inrättas.',
  'Kunskap och utbildning':
    'Alla anställda får åtta korta lektioner under ett år. De som möter unga övar dessutom på svåra samtal i arbetsgruppen.',
  'Stöd till den som behöver det':
    'Anhöriga och den som vill lämna en extremistisk miljö hänvisas till socialtjänsten och till nationella stödlinjer. Kommunen för inga register.',
  'Rutin vid oro':
    'Vid fara för liv: ring 112. Vid oro för ett barn: anmäl till socialnämnden enligt 19 kap. 1 § socialtjänstlagen. Vid hot mot anställda: enhetschefen, på kvällar och helger tjänsteperson i beredskap.',
};

export const measures = [
  {
    title: 'Ett kort med vem man ringer, på varje arbetsplats',
    needs: [0],
    goal: 'Nio av tio anställda vet vem de ska kontakta, dag som natt.',
    owner: 'Säkerhets- och beredskapshandläggare',
    startsOn: '2027-01-15',
    endsOn: '2027-03-31',
    resources: '40 timmar och tryck för 6 000 kr',
    indicator: 'Andel som svarar att de vet, i nästa enkät',
    level: 'universal',
    targetGroup: 'Alla anställda',
  },
  {
    title: 'Tjänsteperson i beredskap tar emot oro på kvällar och helger',
    needs: [0],
    goal: 'Samtal på obekväm tid besvaras inom en halvtimme.',
    owner: 'Säkerhets- och beredskapshandläggare',
    startsOn: '2027-02-01',
    endsOn: '2027-06-30',
    resources: 'Ryms i beredskapsavtalet, en utbildningsdag',
    indicator: 'Antal samtal och svarstid, per kvartal, utan personuppgifter',
    level: 'selective',
    targetGroup: 'Anställda som arbetar kvällar och helger',
  },
  {
    title: 'Samtalsövning i varje arbetslag',
    needs: [1],
    goal: 'Dubbelt så många känner sig trygga i svåra samtal.',
    owner: 'Elevhälsochef',
    startsOn: '2027-02-01',
    endsOn: '2028-06-15',
    resources: 'Två timmar per arbetslag och år',
    indicator: 'Andel trygga eller ganska trygga i nästa enkät',
    level: 'universal',
    targetGroup: 'Anställda i förskola, skola och fritidshem',
  },
  {
    title: 'Röd tråd för demokrati från förskola till gymnasium',
    needs: [1],
    goal: 'Varje stadium har minst ett återkommande arbete om demokrati och delaktighet.',
    owner: 'Enhetschef, Björkskolan',
    startsOn: '2027-08-15',
    endsOn: '2029-06-15',
    resources: '60 timmar för en arbetsgrupp',
    indicator: 'Beskrivet arbete i varje stadiums plan',
    level: 'universal',
    targetGroup: 'Barn och elever',
  },
  {
    title: 'Kväll om nätet för föreningar och vårdnadshavare',
    needs: [2],
    goal: 'Två kvällar om året, på två orter.',
    owner: 'Fritidschef',
    startsOn: '2027-03-01',
    endsOn: '2028-12-01',
    resources: '15 000 kr om året',
    indicator: 'Antal deltagare och en kort utvärdering',
    level: 'universal',
    targetGroup: 'Vårdnadshavare',
  },
  {
    title: 'Utpekad funktion och ersättare i varje förvaltning',
    needs: [3],
    goal: 'Ingen förvaltning står utan namn i mer än en månad.',
    owner: 'HR-chef',
    startsOn: '2027-01-01',
    endsOn: '2027-02-28',
    resources: 'Fem procent av en tjänst per förvaltning',
    indicator: 'Lista över tjänster, granskad varje halvår',
    level: 'universal',
    targetGroup: 'Förvaltningarna',
  },
  {
    title: 'Åtta korta lektioner till alla anställda',
    needs: [4, 2],
    goal: 'Sju av tio har gjort minst sex lektioner på ett år.',
    owner: 'HR-chef',
    startsOn: '2027-03-01',
    endsOn: '2028-02-28',
    resources: '120 timmar att ta fram, fem minuter per lektion',
    indicator: 'Andel som svarar rätt före och efter',
    level: 'universal',
    targetGroup: 'Alla anställda',
  },
  {
    title: 'Stöd till anhöriga: känd väg till socialtjänsten',
    needs: [0],
    goal: 'Anhöriga hittar rätt kontakt på kommunens webbplats med ett klick.',
    owner: '',
    startsOn: '2027-04-01',
    endsOn: null,
    resources: '10 timmar',
    indicator: '',
    level: 'indicated',
    targetGroup: 'Anhöriga',
  },
] as const;
