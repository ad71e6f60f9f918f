/** The home page: are we getting there? */
export function homePath(): string {
  return '/';
}

/** Answers 200 when the database answers. */
export function healthPath(): string {
  return '/healthz';
}

/** Where each entry of the navigation leads. */
export function sectionPaths() {
  return { plan: '/', measures: '/measures', actions: '/actions', reports: '/reports' } as const;
}
