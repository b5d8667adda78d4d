import { castPeople } from '#src/demo/cast.ts';
import { wordsIn, type Visit } from './crawl.ts';

const ylva = castPeople[0].email;
const embla = castPeople[4].email;
const title = 'Biblioteken tillsammans';

/** Words of a neighbour that are handed over by a named act, and the pages that show them: of a survey that two ask together, and of what came of it. */
export function listHandedOver(
  walkOf: (email: string) => { visits: readonly Visit[] },
): readonly { words: string; on: RegExp }[] {
  const idIn = (email: string, template: string, pattern: RegExp) =>
    walkOf(email)
      .visits.filter((visit) => visit.template === template)
      .filter((visit) => email === embla || wordsIn(visit.html, 'h1') === title)
      .map(({ path, html }) => pattern.exec(`${path} ${html}`)?.[1])[0] ?? 'none';
  const survey = idIn(ylva, '/:organisation/enkater/:id', /^\/strandvik\/enkater\/(\d+)/);
  const result = idIn(ylva, '/:organisation/enkater/:id/resultat', /forslag\?resultat=(\d+)/);
  const share = idIn(embla, '/:organisation/lagesbild/slutsatser/ny?andel&fraga', /\?andel=(\d+)/);
  return [
    { words: title, on: /^\/fjallnas\/(hem|enkater|enkater\/gemensam\/\d+(\/andel)?|lagesbild\/slutsatser\/ny)$/ },
    { words: title, on: new RegExp(`^/fjallnas/roda-traden($|\\?|/${share}$)`) },
    { words: 'Strandvik', on: /^\/fjallnas\/(enkater|enkater\/gemensam\/\d+\/andel|lagesbild\/slutsatser\/ny)$/ },
    { words: 'Strandvik', on: new RegExp(`^/fjallnas/lagesbild/slutsatser/ny\\?andel=${share}&`) },
    // Who has an organisation here can be invited by name.
    { words: 'Strandvik', on: /^\/fjallnas\/natverk\/\d+\/parter\/nya$/ },
    // What a party of a network does there is the host's to read, and what it lets the others read is theirs.
    ...['Strandvik', 'Fjällnä'].map((words) => ({ words, on: hostsPages })),
    ...['birger@strandvik.example', embla].map((words) => ({ words, on: registrations })),
    { words: 'Strandvik', on: /^\/fjallnas\/deltagande\/\d+\/(arbete\/\d+\/redovisning|inlamningar\/\d+)$/ },
    { words: 'Fjällnä', on: /^\/strandvik\/(hem$|historik\?)/ },
    { words: 'Fjällnä', on: new RegExp(`^/strandvik/enkater/${survey}($|/(resultat|tillsammans|grupper))`) },
    { words: 'Fjällnä', on: new RegExp(`^/strandvik/lagesbild/(forslag|slutsatser/ny)\\?resultat=${result}($|&)`) },
    { words: embla, on: new RegExp(`^/strandvik/enkater/${survey}/tillsammans/\\d+$`) },
  ];
}

/** Where a host reads of its parties: what they answer, who comes, what they do between the meetings, and what they are invoiced. */
const hostsPages =
  /^\/nordvastra-natverket\/(historik|hem$|fakturor|natverk\/\d+\/(aterstar|erfarenheter|parter|traffar|uppgifter))/;
/** Where it reads how to reach those who come. */
const registrations = /^\/nordvastra-natverket\/natverk\/\d+\/parter\/\d+(\/anmalan)?$/;
