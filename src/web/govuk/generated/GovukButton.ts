// Written by generator/generated.test.ts from govuk-frontend: do not edit.
import type { VNode } from 'preact';
import type { Attributes, TextOrHtml } from '../macroTypes.js';
import { renderMacro } from '../renderMacro.js';

export type GovukButtonOptions = {
  /** Type of the button, determining its behaviour in forms – `"button"`, `"submit"` or `"reset"`. Defaults to `"submit"`. This has no effect if `href` is set. */
  readonly type?: string;
  /** Name of the button, sent when a form is submitted. This has no effect if `href` is set. */
  readonly name?: string;
  /** Value of the button, sent when a form is submitted. This has no effect if `href` is set. */
  readonly value?: string;
  /** Whether the button should be disabled. `disabled` and `aria-disabled` attributes will be set automatically. This has no effect if `href` is set. */
  readonly disabled?: boolean;
  /** The URL that the button should link to. */
  readonly href?: string;
  /** Classes to add to the button. */
  readonly classes?: string;
  /** HTML attributes (for example data attributes) to add to the button. */
  readonly attributes?: Attributes;
  /** Prevent accidental double clicks on submit buttons from submitting forms multiple times. This has no effect if `href` is set. */
  readonly preventDoubleClick?: boolean;
  /** Use for the main call to action on your service's start page. */
  readonly isStartButton?: boolean;
  /** The ID of the button. */
  readonly id?: string;
} & TextOrHtml<'text', 'html'>;

export function GovukButton(options: GovukButtonOptions): VNode<unknown> {
  return renderMacro({ folder: 'button', name: 'govukButton' }, options);
}
