import type { Link } from '../../../web/page/shell.js';
import type { Subject } from '../../model/amending/amendment.js';
import type { EditForm } from './editForm.js';

/** A form of one thing, where it stands. */
export interface FormPlace {
  readonly subject: Subject;
  /** The page's `h1`. */
  readonly title: string;
  /** Said under it. */
  readonly lead: string | null;
  readonly path: string;
  readonly back: Link;
  readonly form: EditForm;
  readonly isNew: boolean;
  /** Shows what would be said otherwise before it is saved. */
  readonly hasCheck: boolean;
  /** The fields whose history belongs under the form. */
  readonly fields: readonly string[];
}
