// Written by generator/generated.test.ts from govuk-frontend: do not edit.
import type { VNode } from 'preact';
import type { Attributes, TextOrHtml } from '../macroTypes.js';
import { renderMacro } from '../renderMacro.js';
import type { GovukErrorMessageOptions } from './GovukErrorMessage.js';
import type { GovukHintOptions } from './GovukHint.js';
import type { GovukLabelOptions } from './GovukLabel.js';

export type GovukCharacterCountOptions = {
  /** The ID of the textarea. Defaults to the value of `name`. */
  readonly id?: string;
  /** The name of the textarea, which is submitted with the form data. */
  readonly name: string;
  /** Optional number of textarea rows (default is 5 rows). */
  readonly rows?: string;
  /** Optional initial value of the textarea. */
  readonly value?: string;
  /** The maximum number of characters (or words if `countType` is set to `"words"`). */
  readonly maxlength: string;
  /** The maximum number of words. Replaced by the `maxlength` and `countType: "words"` options. */
  readonly maxwords: string;
  /** The percentage value of the limit at which point the count message is displayed. If this attribute is set, the count message will be hidden by default. */
  readonly threshold?: string;
  /** The count type used to count the text – `"length"` or `"words"`. Defaults to `"length"`. */
  readonly countType?: string;
  /** The label used by the character count component. */
  readonly label: GovukLabelOptions;
  /** Can be used to add a hint to the character count component. */
  readonly hint?: GovukHintOptions;
  /** Can be used to add an error message to the character count component. The error message component will not display if you use a falsy value for `errorMessage`, for example `false` or `null`. */
  readonly errorMessage?: GovukErrorMessageOptions;
  /** Additional options for the form group containing the character count component. */
  readonly formGroup?: {
  /** Classes to add to the form group (for example to show error state for the whole group). */
  readonly classes?: string;
  /** HTML attributes (for example data attributes) to add to the form group. */
  readonly attributes?: Attributes;
  /** Content to add before the textarea used by the character count component. */
  readonly beforeInput?: {
} & TextOrHtml<'text', 'html'>;
  /** Content to add after the textarea used by the character count component. */
  readonly afterInput?: {
} & TextOrHtml<'text', 'html'>;
};
  /** Classes to add to the textarea. */
  readonly classes?: string;
  /** HTML attributes (for example data attributes) to add to the textarea. */
  readonly attributes?: Attributes;
  /** Optional field to enable or disable the `spellcheck` attribute on the character count. */
  readonly spellcheck?: boolean;
  /** Additional options for the count message used by the character count component. */
  readonly countMessage?: {
  /** Classes to add to the count message. */
  readonly classes?: string;
};
  /** Message made available to assistive technologies to describe that the component accepts only a limited amount of content. It is visible on the page if `countType` is not supported or JavaScript is unavailable. The component will replace the `%{count}` placeholder with the value of the `maxlength` parameter. */
  readonly textareaDescriptionText?: string;
  /** Message displayed when the number of characters is under the configured maximum, `maxlength`. This message is displayed visually and through assistive technologies. The component will replace the `%{count}` placeholder with the number of remaining characters. [Our pluralisation rules apply to this macro option](https://frontend.design-system.service.gov.uk/localise-govuk-frontend/#understanding-pluralisation-rules). */
  readonly charactersUnderLimitText?: Readonly<Record<string, string>>;
  /** Message displayed when the number of characters reaches the configured maximum, `maxlength`. This message is displayed visually and through assistive technologies. */
  readonly charactersAtLimitText?: string;
  /** Message displayed when the number of characters is over the configured maximum, `maxlength`. This message is displayed visually and through assistive technologies. The component will replace the `%{count}` placeholder with the number of characters above the maximum.[Our pluralisation rules apply to this macro option](https://frontend.design-system.service.gov.uk/localise-govuk-frontend/#understanding-pluralisation-rules). */
  readonly charactersOverLimitText?: Readonly<Record<string, string>>;
  /** Message displayed when the number of words is under the configured maximum, `maxlength` with `countType: "words"`. This message is displayed visually and through assistive technologies. The component will replace the `%{count}` placeholder with the number of remaining words. [Our pluralisation rules apply to this macro option](https://frontend.design-system.service.gov.uk/localise-govuk-frontend/#understanding-pluralisation-rules). */
  readonly wordsUnderLimitText?: Readonly<Record<string, string>>;
  /** Message displayed when the number of words reaches the configured maximum, `maxlength` with `countType: "words"`. This message is displayed visually and through assistive technologies. */
  readonly wordsAtLimitText?: string;
  /** Message displayed when the number of words is over the configured maximum, `maxlength` with `countType: "words"`. This message is displayed visually and through assistive technologies. The component will replace the `%{count}` placeholder with the number of words above the maximum. [Our pluralisation rules apply to this macro option](https://frontend.design-system.service.gov.uk/localise-govuk-frontend/#understanding-pluralisation-rules). */
  readonly wordsOverLimitText?: Readonly<Record<string, string>>;
};

export function GovukCharacterCount(options: GovukCharacterCountOptions): VNode<unknown> {
  return renderMacro({ folder: 'character-count', name: 'govukCharacterCount' }, options);
}
