/** Something to do, for one person or for whoever holds a role. */
export interface OpenTask {
  readonly id: string;
  readonly kind: string;
  readonly aboutId: string;
  readonly createdAt: Date;
  /** `YYYY-MM-DD`; `null` where there is no hurry. */
  readonly dueOn: string | null;
}

/** Tasks that are done when somebody says so; the others end with what they ask for. */
export function isEndedByHand({ kind }: Pick<OpenTask, 'kind'>): boolean {
  return kind === 'mailFailed' || kind === 'invitationFailed';
}
