import { lackingOf, type Lacking } from './lacking-of.ts';

/** Areas G–L: having no say, no safety, no contact. */
export const LACKING_SURROUNDINGS: readonly Lacking[] = [
  lackingOf(
    'G3',
    'inte-alls inte-sarskilt',
    'känner sig inte trygga i att leda samtal där folk är oense',
    'do not feel confident in leading conversations where people disagree',
  ),
  lackingOf(
    'G4',
    'inte-alls lite',
    'säger att barn och unga inte kan påverka, eller bara lite',
    'say that children and young people have no say, or only a little',
  ),
  lackingOf(
    'G5',
    'mycket-svart ganska-svart',
    'tycker att det är svårt att lämna ett förslag till kommunen',
    'find it difficult to leave a proposal with the municipality',
  ),
  lackingOf(
    'G6',
    'mycket-svart ganska-svart',
    'tycker att det är svårt att få veta vad kommunen har beslutat',
    'find it difficult to learn what the municipality has decided',
  ),
  lackingOf(
    'G10',
    'delvis nej',
    'tar inte upp demokrati med den som är ny på jobbet, eller bara delvis',
    'do not speak of democracy with those new at work, or only partly',
  ),
  lackingOf(
    'H3',
    'lite inget inte-berattat',
    'fick litet eller inget stöd när de blev hotade, eller har inte berättat om det',
    'got little or no support when they were threatened, or have not told of it',
  ),
  lackingOf(
    'H4',
    'ganska-ofta ofta',
    'säger att det är vanligt att någon tiger av rädsla på jobbet',
    'say that it is common that someone keeps silent out of fear at work',
  ),
  lackingOf(
    'H5',
    'inte-alls inte-sarskilt',
    'känner sig otrygga när de är ensamma på jobbet',
    'do not feel safe when they are alone at work',
  ),
  lackingOf(
    'H9',
    'inget litet',
    'får litet eller inget stöd av kommunen om de blir hotade',
    'get little or no support from the municipality if they are threatened',
  ),
  lackingOf(
    'H11',
    'inte-alls inte-sarskilt',
    'känner sig otrygga på allmänna platser där de bor',
    'do not feel safe in public places where they live',
  ),
  lackingOf(
    'J1',
    'ganska-mycket mycket',
    'säger att långa avstånd stör arbetet',
    'say that long distances disturb the work',
  ),
  lackingOf(
    'J3',
    'liggande ingen',
    'säger att uppgiften blir liggande om den som har den är borta länge, eller att ingen har den',
    'say that the task is left undone if the one who has it is away for long, or that nobody has it',
  ),
  lackingOf(
    'J7',
    'mycket-svart ganska-svart',
    'tycker att det är svårt att hitta en lokal att träffas i',
    'find it difficult to find premises to meet in',
  ),
  lackingOf(
    'K2',
    'mycket-svart ganska-svart',
    'tycker att det är svårt att nå rätt person i kommunen',
    'find it difficult to reach the right person in the municipality',
  ),
  lackingOf(
    'K3',
    'inte-alls lite',
    'säger att kommunen lyssnar lite eller inte alls',
    'say that the municipality listens little or not at all',
  ),
  lackingOf(
    'K4',
    'aldrig sallan',
    'blir aldrig eller sällan bemötta som en part som behövs',
    'are never or seldom treated as a needed partner',
  ),
  lackingOf(
    'K5',
    'efter aldrig',
    'får vara med först när planen är klar, eller aldrig',
    'are let in only when the plan is finished, or never',
  ),
  lackingOf(
    'K6',
    'aldrig sallan',
    'får aldrig eller sällan veta vad det de sa ledde till',
    'are never or seldom told what came of what they said',
  ),
  lackingOf(
    'K7',
    'inte-alls inte-sarskilt',
    'säger att det är otryggt att berätta om ett problem för kommunen',
    'say that it is not safe to tell the municipality about a problem',
  ),
  lackingOf(
    'K11',
    'delvis nej',
    'har ingen rutin för hot, eller bara en del av en',
    'have no routine for threats, or only part of one',
  ),
  lackingOf(
    'K12',
    'mycket-svart ganska-svart',
    'tycker att det är svårt att nå kommunen när de behöver hjälp',
    'find it difficult to reach the municipality when they need help',
  ),
  lackingOf(
    'L4',
    'nej okand',
    'har inte märkt något av det som står i planen, eller känner inte till den',
    'have noticed nothing of what the plan says, or do not know the plan',
  ),
  lackingOf(
    'L6',
    'delvis nej',
    'har inte helt fått veta vad den förra enkäten ledde till',
    'have not fully been told what came of the last survey',
  ),
  lackingOf(
    'L7',
    'ingen liten',
    'har haft liten eller ingen nytta av utbildningen de fick',
    'have had little or no use of the training they got',
  ),
];
