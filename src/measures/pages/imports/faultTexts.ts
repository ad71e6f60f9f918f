import { problemText } from '../../../lib/importProblem.js';
import type { DecisionRefusal } from '../../commands/uploads/decideUpload.js';
import type { FilesFault } from '../../commands/uploads/takeFiles.js';

/** What is wrong with the files that were sent, and what to do, one sentence each. */
export function filesFaultText(fault: FilesFault): readonly string[] {
  switch (fault.kind) {
    case 'none':
      return ['Choose the files of the national tool, or one zip of them'];
    case 'tooLarge':
      return ['The files are larger than 200 MB. Leave out what does not belong to them'];
    case 'twice':
      return [`The file ${fault.name} is there twice. Send it once`];
    case 'zip':
      return [fault.message];
    case 'zipAndFiles':
      return ['Send either one zip or the files themselves, not both'];
    case 'incomplete':
      return fault.problems.map(problemText);
  }
}

export function decisionRefusalText({ kind }: DecisionRefusal): string {
  switch (kind) {
    case 'notWaiting':
      return 'Somebody has decided on these figures already. Open the page again to see what';
    case 'figuresChanged':
      return 'Other figures came into force meanwhile. Read the new preview, then decide again';
    case 'filesChanged':
      return 'The files are no longer what was previewed. Discard this upload and send them again';
  }
}
