import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as library from '@cantoo/pdf-lib';
import { projectRoot } from '#db/project-root.ts';

/** pdf-lib as CommonJS: Node refuses its ES modules, which import JSON without saying so. */
export function pdfLib(): typeof library {
  return createRequire(join(projectRoot(), 'package.json'))('@cantoo/pdf-lib') as typeof library; // the same package, named in full
}
