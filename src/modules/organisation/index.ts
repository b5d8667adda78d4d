import { acceptProposalPage } from './accept-proposal/accept-proposal.page.tsx';
import { addMandatePage } from './add-mandate/add-mandate.page.tsx';
import { administrationPage } from './administration.page.tsx';
import { changeMandatePage } from './change-mandate/change-mandate.page.tsx';
import { addAdministrationPage, changeAdministrationPage } from './edit-administration/edit-administration.page.tsx';
import { removeAdministrationPage } from './edit-administration/remove-administration.page.tsx';
import { editCommitteePages } from './edit-committee/edit-committee.page.tsx';
import { removeCommitteePage } from './edit-committee/remove-committee.page.tsx';
import { addPostPage, changePostPage } from './edit-post/edit-post.page.tsx';
import { removePostPage } from './edit-post/remove-post.page.tsx';
import { addUnitPage, changeUnitPage } from './edit-unit/edit-unit.page.tsx';
import { removeUnitPage } from './edit-unit/remove-unit.page.tsx';
import { importUnitsPage } from './import-units/import-units.page.tsx';
import { mandatePage } from './mandate.page.tsx';
import { nameThreePage } from './name-three/name-three.page.tsx';
import { organisationPage } from './organisation.page.tsx';
import { postsPage } from './posts.page.tsx';
import { removeMandatePage } from './remove-mandate/remove-mandate.page.tsx';
import { sentences } from './sentences.ts';
import { unitsPages } from './units.page.tsx';

export { addMandate } from './add-mandate/add-mandate.command.ts';
export { changeMandate } from './change-mandate/change-mandate.command.ts';
export { saveThreeNames } from './name-three/name-three.command.ts';
export { addCommittee, findOrAddCommittee } from './edit-committee/edit-committee.command.ts';
export { addAdministration, changeAdministration } from './edit-administration/edit-administration.command.ts';
export { addUnit, changeUnit, removeUnit } from './edit-unit/edit-unit.command.ts';
export { importUnits } from './import-units/import-units.command.ts';
export { addPost } from './edit-post/edit-post.command.ts';

export { holdersDisposal } from './holders-disposal.ts';
export { listAdministrations, type Administration } from './administration.queries.ts';
export { getCommittee, getLeadCommittee, listCommittees, type Committee } from './committee.queries.ts';
export { listMandates, type Mandate } from './mandate.queries.ts';
export { listPosts, type Post } from './post.queries.ts';
export { listUnits, type Unit } from './unit.queries.ts';
export { getWorkingGroup, summariseSeats } from './working-group.queries.ts';
export { alongTheWay, crumbsOnTheWay, isOnTheWay, onTheWay, onwards } from './onwards.ts';
export { organisationPaths } from './organisation.paths.ts';
export { organisationSearch } from './organisation.search.ts';

/** Mandate and organisation: why the work is done, and who does it. */
export const organisation = {
  routes: [
    ...organisationPage,
    ...acceptProposalPage,
    ...nameThreePage,
    ...addMandatePage,
    ...mandatePage,
    ...changeMandatePage,
    ...removeMandatePage,
    ...editCommitteePages,
    ...removeCommitteePage,
    ...addAdministrationPage,
    ...administrationPage,
    ...changeAdministrationPage,
    ...removeAdministrationPage,
    ...unitsPages,
    ...addUnitPage,
    ...importUnitsPage,
    ...changeUnitPage,
    ...removeUnitPage,
    ...postsPage,
    ...addPostPage,
    ...changePostPage,
    ...removePostPage,
  ],
  sentences,
};
