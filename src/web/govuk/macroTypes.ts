import type { VNode } from 'preact';

/** Markup for a component: an element, never a string. */
export type Html = VNode<unknown>;

/** HTML attributes; an optional one is left out when its value is false or missing. */
export type Attributes = Readonly<
  Record<
    string,
    | string
    | number
    | boolean
    | { readonly value: string | number | boolean; readonly optional?: boolean }
  >
>;

/** Exactly one of the two: text, which is escaped, or an element. */
export type TextOrHtml<Text extends string, Markup extends string> =
  | ({ readonly [K in Text]: string } & { readonly [K in Markup]?: never })
  | ({ readonly [K in Markup]: Html } & { readonly [K in Text]?: never });
