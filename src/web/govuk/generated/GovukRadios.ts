// Written by generator/generated.test.ts from govuk-frontend: do not edit.
import type { VNode } from 'preact';
import type { Attributes, Html, TextOrHtml } from '../macroTypes.js';
import { renderMacro } from '../renderMacro.js';
import type { GovukErrorMessageOptions } from './GovukErrorMessage.js';
import type { GovukFieldsetOptions } from './GovukFieldset.js';
import type { GovukHintOptions } from './GovukHint.js';

export type GovukRadiosOptions = {
  /** The fieldset used by the radios component. */
  readonly fieldset?: GovukFieldsetOptions;
  /** Can be used to add a hint to the radios component. */
  readonly hint?: GovukHintOptions;
  /** Can be used to add an error message to the radios component. The error message component will not display if you use a falsy value for `errorMessage`, for example `false` or `null`. */
  readonly errorMessage?: GovukErrorMessageOptions;
  /** Additional options for the form group containing the radios component. */
  readonly formGroup?: {
  /** Classes to add to the form group (for example to show error state for the whole group). */
  readonly classes?: string;
  /** HTML attributes (for example data attributes) to add to the form group. */
  readonly attributes?: Attributes;
  /** Content to add before all radio items within the radios component. */
  readonly beforeInputs?: {
} & TextOrHtml<'text', 'html'>;
  /** Content to add after all radio items within the radios component. */
  readonly afterInputs?: {
} & TextOrHtml<'text', 'html'>;
};
  /** Optional prefix. This is used to prefix the `id` attribute for each radio input, hint and error message, separated by `-`. Defaults to the `name` option value. */
  readonly idPrefix?: string;
  /** Name attribute for the radio items. */
  readonly name: string;
  /** The radio items within the radios component. */
  readonly items: readonly ({
  /** Specific ID attribute for the radio item. If omitted, then `idPrefix` string will be applied. */
  readonly id?: string;
  /** Value for the radio input. */
  readonly value: string;
  /** Subset of options for the label used by each radio item within the radios component. */
  readonly label?: {
  /** Classes to add to the label tag. */
  readonly classes?: string;
  /** HTML attributes (for example data attributes) to add to the label tag. */
  readonly attributes?: Attributes;
};
  /** Can be used to add a hint to each radio item within the radios component. */
  readonly hint?: GovukHintOptions;
  /** Divider text to separate radio items, for example the text `"or"`. */
  readonly divider?: string;
  /** Whether the radio should be checked when the page loads. Takes precedence over the top-level `value` option. */
  readonly checked?: boolean;
  /** Provide additional content to reveal when the radio is checked. */
  readonly conditional?: {
  /** The HTML to reveal when the radio is checked. */
  readonly html?: Html;
};
  /** If `true`, radio will be disabled. */
  readonly disabled?: boolean;
  /** HTML attributes (for example data attributes) to add to the radio input tag. */
  readonly attributes?: Attributes;
} & TextOrHtml<'text', 'html'>)[];
  /** The value for the radio which should be checked when the page loads. Use this as an alternative to setting the `checked` option on each individual item. */
  readonly value?: string;
  /** Classes to add to the radio container. */
  readonly classes?: string;
  /** HTML attributes (for example data attributes) to add to the radio container. */
  readonly attributes?: Attributes;
};

export function GovukRadios(options: GovukRadiosOptions): VNode<unknown> {
  return renderMacro({ folder: 'radios', name: 'govukRadios' }, options);
}
