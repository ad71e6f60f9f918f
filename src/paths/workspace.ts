/** Where somebody signed in starts: what there is for them to do. */
export function workspacePath(): string {
  return '/workspace';
}

/** Says that a task is done. `:id` for the route. */
export function finishTaskPath(id: string): string {
  return `${workspacePath()}/tasks/${id}/done`;
}

/** Keeps what is typed into a form. */
export function draftsPath(): string {
  return '/workspace/drafts';
}

/** Who may use which route. */
export function accessTablePath(): string {
  return '/workspace/access';
}

export function journalPath(): string {
  return '/workspace/journal';
}

export function importsPath(): string {
  return '/workspace/imports';
}

export function importPath(id: string): string {
  return `${importsPath()}/${encodeURIComponent(id)}`;
}

/** Changing what the plan pack says. */
export function planEditingPath(): string {
  return '/workspace/plan';
}
