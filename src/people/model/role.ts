/** What somebody may be in the partnership, the widest first. */
export const roles = [
  'admin',
  'office',
  'lead',
  'chair',
  'board',
  'sponsor',
  'owner',
  'contributor',
  'analyst',
  'auditor',
  'participation',
  'checker',
  'editor',
  'viewer',
] as const;

export type Role = (typeof roles)[number];

/** A role as pages and messages name it. */
export function roleName(role: Role): string {
  switch (role) {
    case 'admin':
      return 'Administrator';
    case 'office':
      return 'Partnership office';
    case 'lead':
      return 'Priority lead';
    case 'chair':
      return 'Chair of the board';
    case 'board':
      return 'Board member';
    case 'sponsor':
      return 'Sponsor';
    case 'owner':
      return 'Action owner';
    case 'contributor':
      return 'Contributor';
    case 'analyst':
      return 'Analyst';
    case 'auditor':
      return 'Audit lead';
    case 'participation':
      return 'Participation lead';
    case 'checker':
      return 'Checker';
    case 'editor':
      return 'Editor';
    case 'viewer':
      return 'Viewer';
  }
}

/** What somebody with the role does, in a sentence for those who invite them. */
export function roleMeaning(role: Role): string {
  switch (role) {
    case 'admin':
      return 'Sets Waymark up and manages accounts.';
    case 'office':
      return 'Runs the plan and its rounds, invites people and publishes reports.';
    case 'lead':
      return 'Checks the updates of one priority.';
    case 'chair':
      return 'Agrees what the board publishes.';
    case 'board':
      return 'Reads the board’s papers and decides.';
    case 'sponsor':
      return 'Signs off what their organisation reports.';
    case 'owner':
      return 'Answers for an action.';
    case 'contributor':
      return 'Writes updates for their organisation.';
    case 'analyst':
      return 'Loads figures and checks them.';
    case 'auditor':
      return 'Runs audits of cases.';
    case 'participation':
      return 'Records what children and families say, and answers them.';
    case 'checker':
      return 'Reads what people wrote before names are taken out.';
    case 'editor':
      return 'Writes the easy-read edition and the one for young people.';
    case 'viewer':
      return 'Reads what the partnership shares among itself.';
  }
}

/** Acts for every organisation, and not for its own alone. */
export function actsForAll(role: Role): boolean {
  return role === 'admin' || role === 'office';
}

/** Sees personal data or administers: signs in with a second factor. */
export function needsSecondFactor(role: Role): boolean {
  return actsForAll(role) || role === 'auditor' || role === 'participation' || role === 'checker';
}

/** Listed in the monthly access review, whoever holds it and however often it is used. */
export function isPrivileged(role: Role): boolean {
  return needsSecondFactor(role);
}
