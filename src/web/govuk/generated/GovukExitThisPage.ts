// Written by generator/generated.test.ts from govuk-frontend: do not edit.
import type { VNode } from 'preact';
import type { Attributes, Html } from '../macroTypes.js';
import { renderMacro } from '../renderMacro.js';

export type GovukExitThisPageOptions = {
  /** Text for the link. If `html` is provided, the `text` option will be ignored. Defaults to `"Emergency Exit this page"` with 'Emergency' visually hidden. */
  readonly text?: string;
  /** HTML for the link. If `html` is provided, the `text` option will be ignored. Defaults to `"Emergency Exit this page"` with 'Emergency' visually hidden. */
  readonly html?: Html;
  /** URL to redirect the current tab to. Defaults to `"https://www.bbc.co.uk/weather"`. */
  readonly redirectUrl?: string;
  /** ID attribute to add to the exit this page container. */
  readonly id?: string;
  /** Classes to add to the exit this page container. */
  readonly classes?: string;
  /** HTML attributes (for example data attributes) to add to the exit this page container. */
  readonly attributes?: Attributes;
  /** Text announced by screen readers when Exit this Page has been activated via the keyboard shortcut. Defaults to `"Loading."`. */
  readonly activatedText?: string;
  /** Text announced by screen readers when the keyboard shortcut has timed out without successful activation. Defaults to `"Exit this page expired."`. */
  readonly timedOutText?: string;
  /** Text announced by screen readers when the user must press <kbd>Shift</kbd> two more times to activate the button. Defaults to `"Shift, press 2 more times to exit."`. */
  readonly pressTwoMoreTimesText?: string;
  /** Text announced by screen readers when the user must press <kbd>Shift</kbd> one more time to activate the button. Defaults to `"Shift, press 1 more time to exit."`. */
  readonly pressOneMoreTimeText?: string;
};

export function GovukExitThisPage(options: GovukExitThisPageOptions): VNode<unknown> {
  return renderMacro({ folder: 'exit-this-page', name: 'govukExitThisPage' }, options);
}
