/**
 * The staff of the invented municipality of Strandvik as its HR would hand it over: 1,402 employees in six administrations of 420, 510, 160, 90, 40
 * and 182, 96 units. Pasted as it stands into `/strandvik/organisation`.
 */
export const strandvikUnits = `Förvaltning;Enhet;Verksamhet;Antal anställda
Barn- och utbildningsförvaltningen;Lärkans förskola;Förskola;14
Barn- och utbildningsförvaltningen;Blåsippans förskola;Förskola;19
Barn- och utbildningsförvaltningen;Kottens förskola;Förskola;17
Barn- och utbildningsförvaltningen;Strandgårdens förskola;Förskola;8
Barn- och utbildningsförvaltningen;Myrans förskola;Förskola;8
Barn- och utbildningsförvaltningen;Tallbackens förskola;Förskola;11
Barn- och utbildningsförvaltningen;Ekorrens förskola;Förskola;11
Barn- och utbildningsförvaltningen;Vitsippans förskola;Förskola;18
Barn- och utbildningsförvaltningen;Smultronets förskola;Förskola;25
Barn- och utbildningsförvaltningen;Norrgårdens förskola;Förskola;12
Barn- och utbildningsförvaltningen;Björkskolan F–3;Grundskola;7
Barn- och utbildningsförvaltningen;Björkskolan 4–6;Grundskola;9
Barn- och utbildningsförvaltningen;Fjärdskolan 7–9;Grundskola;20
Barn- och utbildningsförvaltningen;Strandskolan;Grundskola;17
Barn- och utbildningsförvaltningen;Norrby skola;Grundskola;10
Barn- och utbildningsförvaltningen;Sundets skola;Grundskola;22
Barn- och utbildningsförvaltningen;Hedens skola;Grundskola;11
Barn- och utbildningsförvaltningen;Anpassade grundskolan;Grundskola;16
Barn- och utbildningsförvaltningen;Björkskolans fritidshem;Fritidshem;38
Barn- och utbildningsförvaltningen;Strandskolans fritidshem;Fritidshem;10
Barn- och utbildningsförvaltningen;Norrby fritidshem;Fritidshem;20
Barn- och utbildningsförvaltningen;Strandvikens gymnasium, teori;Gymnasium och vuxenutbildning;22
Barn- och utbildningsförvaltningen;Strandvikens gymnasium, yrke;Gymnasium och vuxenutbildning;12
Barn- och utbildningsförvaltningen;Vuxenutbildningen;Gymnasium och vuxenutbildning;9
Barn- och utbildningsförvaltningen;Centrala elevhälsan;Elevhälsa;28
Barn- och utbildningsförvaltningen;Kulturskolan;Kulturskola;26
Omsorgsförvaltningen;Solgården plan 1;Särskilt boende;32
Omsorgsförvaltningen;Solgården plan 2;Särskilt boende;25
Omsorgsförvaltningen;Solgården plan 3;Särskilt boende;21
Omsorgsförvaltningen;Fjärdgläntan norr;Särskilt boende;32
Omsorgsförvaltningen;Fjärdgläntan söder;Särskilt boende;16
Omsorgsförvaltningen;Ängsro;Särskilt boende;10
Omsorgsförvaltningen;Tallhöjden;Särskilt boende;16
Omsorgsförvaltningen;Björkbacken;Särskilt boende;14
Omsorgsförvaltningen;Hemtjänst centrum;Hemtjänst;11
Omsorgsförvaltningen;Hemtjänst norr;Hemtjänst;11
Omsorgsförvaltningen;Hemtjänst söder;Hemtjänst;32
Omsorgsförvaltningen;Hemtjänst Sundet;Hemtjänst;16
Omsorgsförvaltningen;Nattpatrullen;Hemtjänst;8
Omsorgsförvaltningen;Trygghetslarm;Hemtjänst;15
Omsorgsförvaltningen;Hemsjukvård;Hemsjukvård;14
Omsorgsförvaltningen;Rehab;Hemsjukvård;24
Omsorgsförvaltningen;Gruppbostad Vinkelvägen;Funktionsstöd;11
Omsorgsförvaltningen;Gruppbostad Linden;Funktionsstöd;17
Omsorgsförvaltningen;Gruppbostad Åsen;Funktionsstöd;23
Omsorgsförvaltningen;Daglig verksamhet;Funktionsstöd;26
Omsorgsförvaltningen;Personlig assistans;Funktionsstöd;19
Omsorgsförvaltningen;Korttids Kullen;Funktionsstöd;9
Omsorgsförvaltningen;Barn och familj;Individ- och familjeomsorg;16
Omsorgsförvaltningen;Vuxenenheten;Individ- och familjeomsorg;19
Omsorgsförvaltningen;Försörjningsstöd;Individ- och familjeomsorg;13
Omsorgsförvaltningen;Familjerätt;Individ- och familjeomsorg;25
Omsorgsförvaltningen;Öppenvården;Individ- och familjeomsorg;16
Omsorgsförvaltningen;Bemanningsenheten;Bemanning;19
Samhällsbyggnadsförvaltningen;Plan och bygg;Plan och bygg;9
Samhällsbyggnadsförvaltningen;Miljö och hälsa;Plan och bygg;8
Samhällsbyggnadsförvaltningen;Gata och park;Teknik;13
Samhällsbyggnadsförvaltningen;Vatten och avlopp;Teknik;10
Samhällsbyggnadsförvaltningen;Avfall;Teknik;10
Samhällsbyggnadsförvaltningen;Fastighet;Teknik;27
Samhällsbyggnadsförvaltningen;Kök Björkskolan;Måltid;25
Samhällsbyggnadsförvaltningen;Kök Solgården;Måltid;7
Samhällsbyggnadsförvaltningen;Kök Fjärdskolan;Måltid;11
Samhällsbyggnadsförvaltningen;Kök förskolor;Måltid;8
Samhällsbyggnadsförvaltningen;Lokalvård norr;Lokalvård;26
Samhällsbyggnadsförvaltningen;Lokalvård söder;Lokalvård;6
Kultur- och fritidsförvaltningen;Stadsbiblioteket;Bibliotek;7
Kultur- och fritidsförvaltningen;Filialerna;Bibliotek;4
Kultur- och fritidsförvaltningen;Fritidsgården Kajen;Fritid;4
Kultur- och fritidsförvaltningen;Fritidsgården Norrby;Fritid;15
Kultur- och fritidsförvaltningen;Simhallen;Fritid;14
Kultur- och fritidsförvaltningen;Ishallen och idrottsplatsen;Fritid;6
Kultur- och fritidsförvaltningen;Museet;Kultur;5
Kultur- och fritidsförvaltningen;Konsthallen;Kultur;22
Kultur- och fritidsförvaltningen;Föreningsstöd;Kultur;13
Räddningstjänsten;Heltid;Utryckning;14
Räddningstjänsten;Deltid Norrby;Utryckning;10
Räddningstjänsten;Deltid Sundet;Utryckning;3
Räddningstjänsten;Förebyggande och säkerhet;Förebyggande;13
Kommunledningsförvaltningen;Kansliet;Stab;4
Kommunledningsförvaltningen;Kommunikation;Stab;15
Kommunledningsförvaltningen;Säkerhet och beredskap;Stab;8
Kommunledningsförvaltningen;HR;HR och ekonomi;9
Kommunledningsförvaltningen;Lön;HR och ekonomi;17
Kommunledningsförvaltningen;Ekonomi;HR och ekonomi;8
Kommunledningsförvaltningen;Upphandling;HR och ekonomi;17
Kommunledningsförvaltningen;IT-drift;IT och service;9
Kommunledningsförvaltningen;Digitalisering;IT och service;7
Kommunledningsförvaltningen;Kontaktcenter;IT och service;8
Kommunledningsförvaltningen;Vaktmästeri och transport;IT och service;9
Kommunledningsförvaltningen;Arbetsmarknadsenheten;Arbete och integration;24
Kommunledningsförvaltningen;Integration;Arbete och integration;5
Kommunledningsförvaltningen;Näringsliv;Arbete och integration;12
Kommunledningsförvaltningen;Överförmyndare;Arbete och integration;12
Kommunledningsförvaltningen;Bostadsförvaltning;Bostäder;11
Kommunledningsförvaltningen;Reparatörer;Bostäder;7
`;
