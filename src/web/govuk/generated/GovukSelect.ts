// Written by generator/generated.test.ts from govuk-frontend: do not edit.
import type { VNode } from 'preact';
import type { Attributes, TextOrHtml } from '../macroTypes.js';
import { renderMacro } from '../renderMacro.js';
import type { GovukErrorMessageOptions } from './GovukErrorMessage.js';
import type { GovukHintOptions } from './GovukHint.js';
import type { GovukLabelOptions } from './GovukLabel.js';

export type GovukSelectOptions = {
  /** ID for the select box. Defaults to the value of `name`. */
  readonly id?: string;
  /** Name property for the select. */
  readonly name: string;
  /** The items within the select component. */
  readonly items: readonly ({
  /** Value for the option. If this is omitted, the value is taken from the text content of the option element. */
  readonly value?: string;
  /** Text for the option item. */
  readonly text: string;
  /** Whether the option should be selected when the page loads. Takes precedence over the top-level `value` option. */
  readonly selected?: boolean;
  /** Sets the option item as disabled. */
  readonly disabled?: boolean;
  /** HTML attributes (for example data attributes) to add to the option. */
  readonly attributes?: Attributes;
})[];
  /** Value for the option which should be selected. Use this as an alternative to setting the `selected` option on each individual item. */
  readonly value?: string;
  /** If `true`, select box will be disabled. Use the `disabled` option on each individual item to only disable certain options. */
  readonly disabled?: boolean;
  /** One or more element IDs to add to the `aria-describedby` attribute, used to provide additional descriptive information for screenreader users. */
  readonly describedBy?: string;
  /** The label used by the select component. */
  readonly label: GovukLabelOptions;
  /** Can be used to add a hint to the select component. */
  readonly hint?: GovukHintOptions;
  /** Can be used to add an error message to the select component. The error message component will not display if you use a falsy value for `errorMessage`, for example `false` or `null`. */
  readonly errorMessage?: GovukErrorMessageOptions;
  /** Additional options for the form group containing the select component. */
  readonly formGroup?: {
  /** Classes to add to the form group (for example to show error state for the whole group). */
  readonly classes?: string;
  /** HTML attributes (for example data attributes) to add to the form group. */
  readonly attributes?: Attributes;
  /** Content to add before the select used by the select component. */
  readonly beforeInput?: {
} & TextOrHtml<'text', 'html'>;
  /** Content to add after the select used by the select component. */
  readonly afterInput?: {
} & TextOrHtml<'text', 'html'>;
};
  /** Classes to add to the select. */
  readonly classes?: string;
  /** HTML attributes (for example data attributes) to add to the select. */
  readonly attributes?: Attributes;
};

export function GovukSelect(options: GovukSelectOptions): VNode<unknown> {
  return renderMacro({ folder: 'select', name: 'govukSelect' }, options);
}
