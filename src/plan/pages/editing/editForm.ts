import type { JsonValue } from '../../../lib/canonicalJson.js';
import type { Result } from '../../../lib/result.js';
import type { FieldFault, FieldValues } from '../../model/amending/amendment.js';

/** What a form holds or has sent: texts by the name of the input. */
export type Typed = Readonly<Record<string, readonly string[]>>;

export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** One input of a form. */
export type FormInput = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
} & (
  | { readonly kind: 'line' | 'words' }
  | { readonly kind: 'one' | 'several' | 'select'; readonly items: readonly Choice[] }
);

/** How one kind of thing is edited: its inputs, and the way between them and its fields. */
export interface EditForm {
  readonly inputs: readonly FormInput[];
  readonly toTyped: (fields: FieldValues) => Typed;
  /** Faults name the input. */
  readonly read: (typed: Typed) => Result<FieldValues, readonly FieldFault[]>;
  /** The input that a fault of a field is shown at. */
  readonly inputOf: (field: string) => string;
}

/** The first text of an input; empty where it was not sent. */
export function textOf(typed: Typed, name: string): string {
  return typed[name]?.[0] ?? '';
}

/** The texts of an input that takes several, without empty ones and doubles. */
export function textsOf(typed: Typed, name: string): readonly string[] {
  return [...new Set(typed[name] ?? [])].filter((text) => text !== '');
}

/** A value as an input holds it. */
export function typedText(value: JsonValue | undefined): readonly string[] {
  return typeof value === 'string' ? [value] : [];
}
