// Written by generator/generated.test.ts from govuk-frontend: do not edit.
import type { VNode } from 'preact';
import type { Attributes, Html, TextOrHtml } from '../macroTypes.js';
import { renderMacro } from '../renderMacro.js';

export type GovukCookieBannerOptions = {
  /** The text for the `aria-label` which labels the cookie banner region. This region applies to all messages that the cookie banner includes. For example, the cookie message and the confirmation message. Defaults to `"Cookie banner"`. */
  readonly ariaLabel?: string;
  /** Defaults to `false`. If you set this option to `true`, the whole cookie banner is hidden, including all messages within the banner. You can use `hidden` for client-side implementations where the cookie banner HTML is present, but hidden until the cookie banner is shown using JavaScript. */
  readonly hidden?: boolean;
  /** The additional classes that you want to add to the cookie banner. */
  readonly classes?: string;
  /** The additional attributes that you want to add to the cookie banner. For example, data attributes. */
  readonly attributes?: Attributes;
  /** The different messages you can pass into the cookie banner. For example, the cookie message and the confirmation message. */
  readonly messages: readonly ({
  /** The heading text that displays in the message. You can use any string with this option. If you set `headingHtml`, `headingText` is ignored. */
  readonly headingText?: string;
  /** The heading HTML to use within the message. You can use any string with this option. If you set `headingHtml`, `headingText` is ignored. If you are not passing HTML, use `headingText`. */
  readonly headingHtml?: Html;
  /** The buttons and links that you want to display in the message. `actions` defaults to `"button"` unless you set `href`, which renders the action as a link. */
  readonly actions?: readonly ({
  /** The button or link text. */
  readonly text: string;
  /** The type of button – `"button"` or `"submit"`. If `href` is provided, set `type` to `"button"` render a link styled as a button. */
  readonly type?: string;
  /** The `href` for a link. Set `type` to `"button"` and set `href` to render a link styled as a button. */
  readonly href?: string;
  /** The name attribute for the button. Does not apply if you set `href`, which makes a link. */
  readonly name?: string;
  /** The value attribute for the button. Does not apply if you set `href`, which makes a link. */
  readonly value?: string;
  /** The additional classes that you want to add to the button or link. */
  readonly classes?: string;
  /** The additional attributes that you want to add to the button or link. For example, data attributes. */
  readonly attributes?: Attributes;
})[];
  /** Defaults to `false`. If you set it to `true`, the message is hidden. You can use `hidden` for client-side implementations where the confirmation message HTML is present, but hidden on the page. */
  readonly hidden?: boolean;
  /** Set `role` to `"alert"` on confirmation messages to allow assistive tech to automatically read the message. You will also need to move focus to the confirmation message using JavaScript you have written yourself. */
  readonly role?: string;
  /** The additional classes that you want to add to the message. */
  readonly classes?: string;
  /** The additional attributes that you want to add to the message. For example, data attributes. */
  readonly attributes?: Attributes;
} & TextOrHtml<'text', 'html'>)[];
};

export function GovukCookieBanner(options: GovukCookieBannerOptions): VNode<unknown> {
  return renderMacro({ folder: 'cookie-banner', name: 'govukCookieBanner' }, options);
}
