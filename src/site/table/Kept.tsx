import type { VNode } from 'preact';
import type { KeptFields } from './keptFields.js';

/** What a form keeps of the choice. */
export function Kept({ fields }: { readonly fields: KeptFields }): VNode {
  return (
    <>
      {fields.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
