import { addMandatePage } from './add-mandate/add-mandate.page.tsx';
import { addMandateTexts } from './add-mandate/add-mandate.texts.ts';
import { mandatePage } from './mandate.page.tsx';
import { organisationPage } from './organisation.page.tsx';

export { addMandate } from './add-mandate/add-mandate.command.ts';
export { getAdministration, listAdministrations, type Administration } from './administration.queries.ts';
export { getCommittee, getLeadCommittee, listCommittees, type Committee, type CommitteeKind } from './committee.queries.ts';
export { getMandate, listMandates, type Mandate } from './mandate.queries.ts';
export { getPost, listPosts, type Post, type PostPurpose } from './post.queries.ts';
export { getUnit, listUnits, type Unit } from './unit.queries.ts';
export { organisationPaths } from './organisation.paths.ts';

/** Mandate and organisation: why the work is done, and who does it. */
export const organisation = {
  routes: [...organisationPage, ...addMandatePage, ...mandatePage],
  sentences: {
    'mandate.add': {
      sv: (d: Record<string, unknown>) => addMandateTexts.sv.added(String(d.title)),
      en: (d: Record<string, unknown>) => addMandateTexts.en.added(String(d.title)),
    },
  },
};
