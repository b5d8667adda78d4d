import { defineTexts } from '#platform/i18n/texts.ts';
import { inEnglish, inSwedish } from '../numbers.ts';

export const planGroupsTexts = defineTexts(
  {
    heading: 'Grupper',
    group: 'Grupp',
    units: 'Enheter',
    unitsToMove: 'Enheter (välj en för att flytta den)',
    nameAndStaff: (name: string, staff: number) => `${name} (${inSwedish.number(staff)})`,
    staff: 'Anställda',
    people: (staff: number) => inSwedish.people(staff),
    nameAndPeople: (name: string, staff: number) => `${name} (${inSwedish.people(staff)})`,
    summary: (groups: number, staff: number) =>
      groups === 0 ? 'Inga grupper ännu' : `${inSwedish.groups(groups)}, ${inSwedish.people(staff)}`,
    explanation: (minimum: number, k: number) =>
      `Svaren visas grupp för grupp. Enheter slås ihop tills gruppen har minst ${minimum} anställda. Svarar färre än ${k} i en grupp visas den tillsammans med en annan, som ni bestämmer här. När enkäten öppnas låses grupperna.`,
    accept: 'Godkänn grupperna',
    inWords: {
      heading: 'Det här betyder det',
      shown: (groups: number, smallest: number) =>
        `Svaren visas i ${inSwedish.groups(groups)}. Den minsta har ${inSwedish.people(smallest)}.`,
      merged: (units: number, minimum: number) =>
        `${inSwedish.number(units)} mindre enheter visas ihop med en granne, för att gruppen ska bli minst ${minimum}.`,
      tooFew: (k: number) =>
        `Svarar färre än ${k} i en grupp visas den ihop med en annan grupp. Ingen ser då gruppens egna svar.`,
      smallAdministration: (name: string, host: string) => `${name} är liten och visas alltid ihop med ${host}.`,
      notByBackground: 'Svar delas aldrig upp efter bakgrund, till exempel kön eller ålder.',
      locked: 'När ni öppnar enkäten låses grupperna. De anställda får läsa vilken grupp de hör till innan de svarar.',
    },
    cancel: 'Avbryt',
    responseWrong: 'Välj en av andelarna i listan',
    nothingToUndo: 'Det finns ingen ändring att ångra.',
    undone: (title: string) => `Ångrade den senaste ändringen av grupperna i enkäten ”${title}”`,
    expectedResponseWhy: 'Ju färre som svarar, desto större behöver grupperna vara för att kunna visas.',
    proposal: (minimum: number, groups: number, share: number) =>
      `Minst ${inSwedish.number(minimum)} anställda i varje: ${inSwedish.groups(groups)}. ${share}\u00a0% av de anställda kan se sin egen grupp.`,
    proposalNow: (groups: number, share: number) =>
      `Med grupperna som de är nu: ${inSwedish.groups(groups)}, ${share}\u00a0%.`,
    seen: {
      heading: 'Så mycket går att visa',
      latest: (rate: number) => `I er förra enkät svarade ${rate}\u00a0%.`,
      madeFor: (rate: number) => `Grupperna är gjorda för att ${rate}\u00a0% svarar.`,
      groups: (share: number) => `Det är ${share}\u00a0% av grupperna. De andra visas ihop med en annan grupp.`,
      byUnit: (share: number) => `Visades varje enhet för sig vore det ${share}\u00a0% av de anställda.`,
      larger: (rate: number, minimum: number) =>
        `Svarar ${rate}\u00a0% behöver varje grupp ha minst ${inSwedish.number(minimum)} anställda för att nästan alla ska kunna visas.`,
      toLarger: (rate: number) => `Se förslaget för ${rate}\u00a0%`,
    },
    latest: {
      heading: 'Den senaste ändringen',
      before: 'Före',
      now: 'Nu',
      shows: (groups: number, share: number) =>
        `${inSwedish.groups(groups)}, ${share}\u00a0% av de anställda kan se sin egen grupp`,
      undo: 'Ångra ändringen',
    },
    steps: {
      summary: 'Vad händer om få svarar, steg för steg',
      how: (k: number) => `Har färre än ${k} svarat går gruppen ihop med nästa i listan, ett steg i taget.`,
      with: (name: string, staff: number) => `ihop med ${name}: ${inSwedish.people(staff)}`,
      everybody: (staff: number) => `och så vidare, till sist alla ${inSwedish.number(staff)}`,
      nobody: 'Ingen annan grupp finns. Svarar för få visas inget.',
    },
    each: 'Grupperna en och en',
    frozen: 'Enkäten är öppnad. Grupperna är låsta.',
    noneInMode: 'Den här enkäten har inga koder. Då delas svaren inte upp i grupper.',
    noUnits:
      'Lägg först in förvaltningar och enheter med antal anställda. Då föreslår Stadig vilka grupper svaren ska visas i.',
    toOrganisation: 'Till organisationen',
    unnumberedTitle: (units: number) =>
      units === 1 ? 'En enhet saknar antal anställda' : `${units} enheter saknar antal anställda`,
    unnumbered: (names: string) => `Ingen i de här enheterna får en kod förrän antalet är ifyllt: ${names}.`,
    problemsTitle: 'Grupperna behöver ses över',
    outOfDate:
      'Organisationen har ändrats sedan grupperna gjordes. Uppdatera grupperna så får de rätt enheter och antal. Namn och val som ni har gjort blir kvar.',
    refresh: 'Uppdatera grupperna',
    refreshed: (title: string) => `Uppdaterade grupperna i enkäten ”${title}” efter organisationen`,
    propose: 'Föreslå grupper',
    proposed: (title: string, groups: number) => `Tog fram förslag på ${inSwedish.groups(groups)} i enkäten ”${title}”`,
    startOver: 'Börja om med ett nytt förslag',
    startOverQuestion: 'Ska grupperna göras om från början?',
    startOverConsequence: 'De ändringar ni har gjort i grupperna försvinner.',
    startOverLabel: 'Gör ett nytt förslag',
    done: 'Klar med grupperna',
    expectedResponse: 'Hur många tror ni svarar?',
    expectedResponseHint: 'Det är en uppskattning. Valet ändrar inget i grupperna.',
    percent: (share: number) => `${share} %`,
    show: 'Visa',
    expected: (rate: number, share: number) =>
      `Om ${rate}\u00a0% svarar kan ungefär ${share}\u00a0% av de anställda räkna med att se ett resultat för sin egen grupp.`,
    of: (administration: string) => `Grupper i ${administration}`,
    chance: 'Chans att visas för sig',
    never: 'Aldrig',
    shownWith: (k: number) => `Visas tillsammans med, om färre än ${k} svarar`,
    alwaysWith: (name: string) => `Alltid: ${name}`,
    onlyGroup: 'Förvaltningens enda grupp',
    administrationFold: (name: string, k: number, always: boolean) =>
      always
        ? `Förvaltningen är liten och visas alltid tillsammans med ${name}.`
        : `Svarar färre än ${k} i hela förvaltningen visas den tillsammans med ${name}.`,
    changeFold: (administration: string) => `Ändra för ${administration}`,
    move: 'Flytta',
    problem: {
      'minimum-too-low': () => 'Grupperna är för små för att visas. Gör ett nytt förslag.',
      'whole-too-small': (minimum: number) =>
        `Enkäten har för få anställda. Det behövs minst ${minimum} för att något ska kunna visas. Ha ett samtal i arbetsgruppen i stället.`,
      'unit-missing': () => 'En enhet är inte med i någon grupp.',
      'unit-twice': () => 'En enhet är med i två grupper.',
      'unit-unknown': () => 'En enhet finns inte längre.',
      'group-twice': () => 'Gruppen förekommer två gånger.',
      'group-empty': () => 'Gruppen har inga enheter.',
      'group-mixed': () => 'Gruppen har enheter från flera förvaltningar.',
      'planned-differs': () => 'Antalet anställda har ändrats sedan gruppen gjordes.',
      'too-small': (minimum: number) =>
        `Gruppen har färre än ${minimum} anställda. Flytta dit en enhet till, eller flytta enheterna till en annan grupp.`,
      'fold-missing': () => 'Välj vilken grupp den ska visas tillsammans med.',
      'fold-unknown': () => 'Gruppen som den skulle visas tillsammans med finns inte längre.',
      'fold-itself': () => 'En grupp kan inte visas tillsammans med sig själv.',
      'administration-missing': () => 'Förvaltningen saknas bland grupperna.',
      'administration-twice': () => 'Förvaltningen förekommer två gånger.',
      'administration-unknown': () => 'Förvaltningen har inga grupper längre.',
      'administration-planned-differs': () => 'Antalet anställda i förvaltningen har ändrats.',
      'administration-fold-missing': () =>
        'Välj vilken grupp i en annan förvaltning som den ska visas tillsammans med.',
      'administration-fold-unknown': () => 'Gruppen som förvaltningen skulle visas tillsammans med finns inte längre.',
      'administration-fold-itself': () => 'En förvaltning kan inte visas tillsammans med sig själv.',
    },
  },
  {
    heading: 'Groups',
    group: 'Group',
    units: 'Units',
    unitsToMove: 'Units (choose one to move it)',
    nameAndStaff: (name: string, staff: number) => `${name} (${inEnglish.number(staff)})`,
    staff: 'Staff',
    people: (staff: number) => inEnglish.people(staff),
    nameAndPeople: (name: string, staff: number) => `${name} (${inEnglish.people(staff)})`,
    summary: (groups: number, staff: number) =>
      groups === 0 ? 'No groups yet' : `${inEnglish.groups(groups)}, ${inEnglish.people(staff)}`,
    explanation: (minimum: number, k: number) =>
      `Answers are shown group by group. Units are joined until the group has at least ${minimum} staff. If fewer than ${k} of a group answer, it is shown together with another, which you decide here. When the survey opens, the groups are locked.`,
    accept: 'Accept the groups',
    inWords: {
      heading: 'This is what it means',
      shown: (groups: number, smallest: number) =>
        `Answers are shown in ${inEnglish.groups(groups)}. The smallest has ${inEnglish.people(smallest)}.`,
      merged: (units: number, minimum: number) =>
        `${inEnglish.number(units)} smaller units are shown with a neighbour, so that the group is at least ${minimum}.`,
      tooFew: (k: number) =>
        `If fewer than ${k} of a group answer, it is shown with another group. Then nobody sees that group’s own answers.`,
      smallAdministration: (name: string, host: string) => `${name} is small and is always shown with ${host}.`,
      notByBackground: 'Answers are never divided by background, such as sex or age.',
      locked:
        'When you open the survey, the groups are locked. Staff can read which group they belong to before they answer.',
    },
    cancel: 'Cancel',
    responseWrong: 'Choose one of the shares in the list',
    nothingToUndo: 'There is no change to undo.',
    undone: (title: string) => `Undid the latest change of the groups of the survey “${title}”`,
    expectedResponseWhy: 'The fewer who answer, the larger the groups have to be to be shown.',
    proposal: (minimum: number, groups: number, share: number) =>
      `At least ${inEnglish.number(minimum)} staff in each: ${inEnglish.groups(groups)}. ${share}% of the staff can see their own group.`,
    proposalNow: (groups: number, share: number) =>
      `With the groups as they are now: ${inEnglish.groups(groups)}, ${share}%.`,
    seen: {
      heading: 'How much can be shown',
      latest: (rate: number) => `${rate}% answered your survey before this one.`,
      madeFor: (rate: number) => `The groups are made for ${rate}% answering.`,
      groups: (share: number) => `That is ${share}% of the groups. The others are shown with another group.`,
      byUnit: (share: number) => `If every unit were shown by itself, it would be ${share}% of the staff.`,
      larger: (rate: number, minimum: number) =>
        `If ${rate}% answer, every group needs at least ${inEnglish.number(minimum)} staff for nearly all to be shown.`,
      toLarger: (rate: number) => `See the proposal for ${rate}%`,
    },
    latest: {
      heading: 'The latest change',
      before: 'Before',
      now: 'Now',
      shows: (groups: number, share: number) =>
        `${inEnglish.groups(groups)}, ${share}% of the staff can see their own group`,
      undo: 'Undo the change',
    },
    steps: {
      summary: 'What happens if few answer, step by step',
      how: (k: number) => `If fewer than ${k} have answered, the group joins the next in the list, one step at a time.`,
      with: (name: string, staff: number) => `with ${name}: ${inEnglish.people(staff)}`,
      everybody: (staff: number) => `and so on, in the end all ${inEnglish.number(staff)}`,
      nobody: 'There is no other group. If too few answer, nothing is shown.',
    },
    each: 'The groups one by one',
    frozen: 'The survey has been opened. The groups are locked.',
    noneInMode: 'This survey has no codes. The answers are then not divided into groups.',
    noUnits:
      'First add administrations and units with their number of staff. Stadig then proposes the groups in which answers are shown.',
    toOrganisation: 'Go to the organisation',
    unnumberedTitle: (units: number) =>
      units === 1 ? 'One unit has no number of staff' : `${units} units have no number of staff`,
    unnumbered: (names: string) => `Nobody in these units gets a code until the number is filled in: ${names}.`,
    problemsTitle: 'The groups need attention',
    outOfDate:
      'The organisation has changed since the groups were made. Update the groups to get the right units and numbers. Names and choices that you have made are kept.',
    refresh: 'Update the groups',
    refreshed: (title: string) => `Updated the groups of the survey “${title}” from the organisation`,
    propose: 'Propose groups',
    proposed: (title: string, groups: number) => `Proposed ${inEnglish.groups(groups)} for the survey “${title}”`,
    startOver: 'Start over with a new proposal',
    startOverQuestion: 'Make the groups again from the beginning?',
    startOverConsequence: 'The changes you have made to the groups disappear.',
    startOverLabel: 'Make a new proposal',
    done: 'Done with the groups',
    expectedResponse: 'How many do you think will answer?',
    expectedResponseHint: 'This is an estimate. Your choice changes nothing in the groups.',
    percent: (share: number) => `${share}%`,
    show: 'Show',
    expected: (rate: number, share: number) =>
      `If ${rate}% answer, about ${share}% of the staff can expect to see a result for their own group.`,
    of: (administration: string) => `Groups in ${administration}`,
    chance: 'Chance of being shown alone',
    never: 'Never',
    shownWith: (k: number) => `Shown together with, if fewer than ${k} answer`,
    alwaysWith: (name: string) => `Always: ${name}`,
    onlyGroup: 'The only group of the administration',
    administrationFold: (name: string, k: number, always: boolean) =>
      always
        ? `The administration is small and always shown together with ${name}.`
        : `If fewer than ${k} of the whole administration answer, it is shown together with ${name}.`,
    changeFold: (administration: string) => `Change for ${administration}`,
    move: 'Move',
    problem: {
      'minimum-too-low': () => 'The groups are too small to be shown. Make a new proposal.',
      'whole-too-small': (minimum: number) =>
        `The survey has too few staff. At least ${minimum} are needed for anything to be shown. Have a workplace conversation instead.`,
      'unit-missing': () => 'A unit is in no group.',
      'unit-twice': () => 'A unit is in two groups.',
      'unit-unknown': () => 'A unit no longer exists.',
      'group-twice': () => 'The group occurs twice.',
      'group-empty': () => 'The group has no units.',
      'group-mixed': () => 'The group has units of several administrations.',
      'planned-differs': () => 'The number of staff has changed since the group was made.',
      'too-small': (minimum: number) =>
        `The group has fewer than ${minimum} staff. Move another unit to it, or move its units to another group.`,
      'fold-missing': () => 'Choose the group it is shown together with.',
      'fold-unknown': () => 'The group it was to be shown together with no longer exists.',
      'fold-itself': () => 'A group cannot be shown together with itself.',
      'administration-missing': () => 'The administration is missing among the groups.',
      'administration-twice': () => 'The administration occurs twice.',
      'administration-unknown': () => 'The administration has no groups any more.',
      'administration-planned-differs': () => 'The number of staff of the administration has changed.',
      'administration-fold-missing': () => 'Choose the group of another administration that it is shown together with.',
      'administration-fold-unknown': () =>
        'The group that the administration was to be shown together with no longer exists.',
      'administration-fold-itself': () => 'An administration cannot be shown together with itself.',
    },
  },
);
