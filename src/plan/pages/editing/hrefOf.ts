import type { Subject, SubjectKind } from '../../model/amending/amendment.js';
import { editedPath, type EditedKind } from '../../../paths/planEditing.js';

export const folderOf: Readonly<Record<SubjectKind, EditedKind>> = {
  organisation: 'organisations',
  seat: 'seats',
  measure: 'measures',
  figures: 'figures-set-aside',
};

/** Where a thing is edited. */
export function hrefOf({ kind, id }: Subject): string {
  return editedPath(folderOf[kind], id);
}
