/** What is never done without saying why: each changes what others rely on. */
const withReason: readonly string[] = [
  'plan.amended',
  'import.accepted',
  'import.discarded',
  'release.withdrawn',
  'secondFactor.reset',
];

/** Whether an entry of that type has to say why: `needsReason('plan.amended')` → `true`. */
export function needsReason(type: string): boolean {
  return withReason.includes(type);
}
