import type { LaitRelease } from '../../src/importers/lait/release.js';
import { laitSource } from '../../src/importers/lait/source.js';
import type { ReleaseContent } from '../../src/measures/model/releaseContent.js';

/** A publication as it is stored: as the `import lait` command does it. */
export function toContent(release: LaitRelease): ReleaseContent {
  return {
    ...release,
    source: laitSource.source,
    coverage: 'whole',
    rowsRejected: release.rejected.length,
  };
}
