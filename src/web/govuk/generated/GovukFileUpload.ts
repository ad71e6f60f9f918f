// Written by generator/generated.test.ts from govuk-frontend: do not edit.
import type { VNode } from 'preact';
import type { Attributes, TextOrHtml } from '../macroTypes.js';
import { renderMacro } from '../renderMacro.js';
import type { GovukErrorMessageOptions } from './GovukErrorMessage.js';
import type { GovukHintOptions } from './GovukHint.js';
import type { GovukLabelOptions } from './GovukLabel.js';

export type GovukFileUploadOptions = {
  /** The name of the input, which is submitted with the form data. */
  readonly name: string;
  /** The ID of the input. Defaults to the value of `name`. If `javascript` is provided, this ID will be on the button of the improved version, and the hidden input's ID will get the suffix "-input". */
  readonly id?: string;
  /** If `true`, file input will be disabled. */
  readonly disabled?: boolean;
  /** If `true`, a user may select multiple files at the same time. The exact mechanism to do this differs depending on operating system. */
  readonly multiple?: boolean;
  /** One or more element IDs to add to the `aria-describedby` attribute, used to provide additional descriptive information for screenreader users. */
  readonly describedBy?: string;
  /** The label used by the file upload component. */
  readonly label: GovukLabelOptions;
  /** Can be used to add a hint to the file upload component. */
  readonly hint?: GovukHintOptions;
  /** Can be used to add an error message to the file upload component. The error message component will not display if you use a falsy value for `errorMessage`, for example `false` or `null`. */
  readonly errorMessage?: GovukErrorMessageOptions;
  /** Additional options for the form group containing the file upload component. */
  readonly formGroup?: {
  /** Classes to add to the form group (for example to show error state for the whole group). */
  readonly classes?: string;
  /** HTML attributes (for example data attributes) to add to the form group. */
  readonly attributes?: Attributes;
  /** Content to add before the input used by the file upload component. */
  readonly beforeInput?: {
} & TextOrHtml<'text', 'html'>;
  /** Content to add after the input used by the file upload component. */
  readonly afterInput?: {
} & TextOrHtml<'text', 'html'>;
};
  /** Can be used to enable JavaScript enhancements for the component. */
  readonly javascript?: boolean;
  /** The text of the button that opens the file picker. Default is `"Choose file"`. If `javascript` is not provided, this option will be ignored. */
  readonly chooseFilesButtonText?: string;
  /** The text informing users they can drop files. Default is `"or drop file"`. If `javascript` is not provided, this option will be ignored. */
  readonly dropInstructionText?: string;
  /** The text displayed when multiple files have been chosen by the user. The component will replace the `%{count}` placeholder with the number of files selected. [Our pluralisation rules apply to this macro option](https://frontend.design-system.service.gov.uk/localise-govuk-frontend/#understanding-pluralisation-rules). If `javascript` is not provided, this option will be ignored. */
  readonly multipleFilesChosenText?: Readonly<Record<string, string>>;
  /** The text displayed when no file has been chosen by the user. Default is `"No file chosen"`. If `javascript` is not provided, this option will be ignored. */
  readonly noFileChosenText?: string;
  /** The text announced by assistive technology when user drags files and enters the drop zone. Default is `"Entered drop zone"`. If `javascript` is not provided, this option will be ignored. */
  readonly enteredDropZoneText?: string;
  /** The text announced by assistive technology when user drags files and leaves the drop zone without dropping. Default is `"Left drop zone"`. If `javascript` is not provided, this option will be ignored. */
  readonly leftDropZoneText?: string;
  /** Classes to add to the file upload `<input>` element. If `javascript` is provided, these are not copied to the visible button. To use classes for the visible button, use the `wrapperClasses` option. */
  readonly classes?: string;
  /** HTML attributes (for example data attributes) to add to the file upload  `<input>` element. If `javascript` is provided, these are not copied to the visible button. To add attributes to the container, use the `wrapperAttributes` option instead. */
  readonly attributes?: Attributes;
  /** Classes to add to the improved file upload component's wrapper. If `javascript` is not provided, this option will be ignored. */
  readonly wrapperClasses?: string;
  /** HTML attributes (for example data attributes) to add to the improved file upload component's wrapper. If `javascript` is not provided, this option will be ignored. */
  readonly wrapperAttributes?: Attributes;
};

export function GovukFileUpload(options: GovukFileUploadOptions): VNode<unknown> {
  return renderMacro({ folder: 'file-upload', name: 'govukFileUpload' }, options);
}
