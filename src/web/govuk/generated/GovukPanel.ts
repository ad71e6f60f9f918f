// Written by generator/generated.test.ts from govuk-frontend: do not edit.
import type { VNode } from 'preact';
import type { Attributes, Html, TextOrHtml } from '../macroTypes.js';
import { renderMacro } from '../renderMacro.js';

export type GovukPanelOptions = {
  /** Heading level, from `1` to `6`. Default is `1`. */
  readonly headingLevel?: number;
  /** If `html` is set, this is not required. Text to use within the panel content. If `html` is provided, the `text` option will be ignored. */
  readonly text?: string;
  /** If `text` is set, this is not required. HTML to use within the panel content. If `html` is provided, the `text` option will be ignored. */
  readonly html?: Html;
  readonly children?: Html;
  /** Classes to add to the panel container. */
  readonly classes?: string;
  /** HTML attributes (for example data attributes) to add to the panel container. */
  readonly attributes?: Attributes;
  /** Can be used when creating an [interruption panel](https://design-system.service.gov.uk/components/panel/#interruption-panel) which will add a button or link. Default is `button` unless you set `href` which will show the action as a link. */
  readonly actions?: {
  /** The list of buttons or links to display at the end of an Interruption panel. */
  readonly items?: readonly ({
  /** The button or link text. */
  readonly text: string;
  /** The type of button – `"button"` or `"submit"`. If `href` is provided, set `type` to `"button"` render a link styled as a button. */
  readonly type?: string;
  /** The `href` for a link. Set `type` to `"button"` and set `href` to render a link styled as a button. */
  readonly href?: string;
  /** The additional classes that you want to add to the button or link. */
  readonly classes?: string;
  /** The additional attributes that you want to add to the button or link. For example, data attributes. */
  readonly attributes?: Attributes;
})[];
  /** The additional classes that you want to add to the `govuk-panel__actions` element that wraps the buttons or links. */
  readonly classes?: string;
  /** The additional attributes that you want to add to the `govuk-panel__actions` element that wraps the buttons or links. For example, data attributes. */
  readonly attributes?: Attributes;
};
} & TextOrHtml<'titleText', 'titleHtml'>;

export function GovukPanel(options: GovukPanelOptions): VNode<unknown> {
  return renderMacro({ folder: 'panel', name: 'govukPanel' }, options);
}
