// Written by generator/generated.test.ts from govuk-frontend: do not edit.
import type { VNode } from 'preact';
import type { Attributes, TextOrHtml } from '../macroTypes.js';
import { renderMacro } from '../renderMacro.js';

export type GovukLanguageNavigationOptions = {
  /** The languages to display within the language navigation. */
  readonly items: readonly ({
  /** The language tag for the language item text (for example, `cy` for Welsh). Added as a `lang` attribute so that assistive technologies pronounce the language name correctly. */
  readonly lang: string;
  /** The language tag for the linked page (for example, `cy` for Welsh). Added as an `hreflang` attribute for search engines and other machine readers. Defaults to `lang` when omitted. */
  readonly hrefLang?: string;
  /** The text direction of the script the language name is written in (`ltr` for left-to-right scripts or `rtl` for right-to-left). Set this on every item if the navigation includes scripts written in different directions. */
  readonly dir?: string;
  /** Link to the current page in this language. */
  readonly href?: string;
  /** Whether this is the language of the current page. Defaults to `true` when `href` is not provided. */
  readonly current?: boolean;
  /** Visually hidden text after a language link to indicate what the link will do. Write it in the language of the link (for example, "Change the language to English"). */
  readonly languageDescriptionText?: string;
  /** Classes to add to the language item anchor. */
  readonly classes?: string;
  /** HTML attributes to add to the language item anchor. */
  readonly attributes?: Attributes;
} & TextOrHtml<'text', 'html'>)[];
  /** Plain text label identifying the navigation landmark to screen readers. Write it in the language of the current page. Defaults to "Language". */
  readonly ariaLabel?: string;
  /** Classes to add to the language navigation container. */
  readonly classes?: string;
  /** HTML attributes to add to the language navigation container. */
  readonly attributes?: Attributes;
};

export function GovukLanguageNavigation(options: GovukLanguageNavigationOptions): VNode<unknown> {
  return renderMacro({ folder: 'language-navigation', name: 'govukLanguageNavigation' }, options);
}
