import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectRoot } from '#db/project-root.ts';

/** pdf-lib as CommonJS: Node refuses its ES modules, which import JSON without saying so. */
export function pdfLib(): typeof import('@cantoo/pdf-lib') {
  return createRequire(join(projectRoot(), 'package.json'))('@cantoo/pdf-lib') as typeof import('@cantoo/pdf-lib'); // the same package, named in full
}
