import type { VNode } from 'preact';

/** Says that a form comes from a page of ours; every form that changes something has one. */
export function FormToken({ token }: { readonly token: string }): VNode {
  return <input type="hidden" name="_token" value={token} />;
}
