import type { JobHandler } from '#platform/jobs/jobs.ts';
import type { Services } from '#platform/web/context.ts';
import { archivePage } from './archive.page.tsx';
import { archiveSentences } from './archive.sentences.ts';
import { disposalPage } from './disposal/disposal.page.tsx';
import { disposeExpiredJob } from './disposal/dispose-expired.job.ts';
import { endRulePage, rulePage } from './disposal/rule.page.tsx';
import { runFile, runPage, runsPage, runsTable } from './disposal/runs.page.tsx';
import { makePackageAction, matterArchivePage, packageDownload } from './make-package/make-package.page.tsx';

export { checkPackage, largestPackage, type CheckedPackage } from './check-archive/check-package.ts';
export { faultSentence, refusalSentence } from './check-archive/fault-sentences.ts';
export { importArchive } from './import-archive/import-archive.command.ts';
export { mostBytes, packageIdOf } from './make-package/collect-matter.ts';
export { packMatter } from './make-package/pack-matter.ts';
export { recordPackage } from './make-package/record-package.command.ts';
export { PackageRefused } from './package/package-refused.ts';

/** Matters as packages for the e-archive, and what goes by a decision. */
export const archive = {
  routes: [
    ...archivePage,
    // What has a name of its own comes before what is taken for a number.
    ...disposalPage,
    ...endRulePage,
    ...rulePage,
    ...runsPage,
    ...runsTable,
    ...runFile,
    ...runPage,
    ...packageDownload,
    ...makePackageAction,
    ...matterArchivePage,
  ],
  sentences: archiveSentences,
  jobs: (services: Services): JobHandler[] => [disposeExpiredJob(services)],
};
