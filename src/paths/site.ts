import type { ForArea } from './measures.js';
import { withQuery, type TableFormat } from './query.js';

/** The home page: are we getting there? */
export function homePath(options: ForArea = {}): string {
  return withQuery('/', { area: options.area });
}

/** Answers 200 when the database answers. */
export function healthPath(): string {
  return '/healthz';
}

/** What a monitoring program counts. */
export function metricsPath(): string {
  return '/metrics';
}

/** Where GOV.UK Notify says what became of a mail. */
export function notifyReceiptsPath(): string {
  return '/mail/notify-receipts';
}

/** `all`: the kind of thing of which everything that is found is wanted. */
export function searchPath(q: string | null = null, all: string | null = null): string {
  return withQuery('/search', { q, all });
}

/** Who the partnership is. */
export function partnershipPath(): string {
  return '/partnership';
}

/** How we decide, in plain words. */
export function aboutPath(): string {
  return '/about';
}

export function accessibilityPath(): string {
  return '/about/accessibility';
}

export function privacyPath(): string {
  return '/about/privacy';
}

export function cookiesPath(): string {
  return '/about/cookies';
}

/** What data there is, under what licence and how old. */
export function dataPath(): string {
  return '/data';
}

/** How to ask the programming interface, with examples. */
export function apiGuidePath(): string {
  return '/data/api';
}

export function dataCataloguePath(): string {
  return '/data/catalog.jsonld';
}

export function releaseFeedPath(): string {
  return '/data/releases.atom';
}

export interface CalendarFilter {
  /** `all`: every measure that is loaded, not only the plan's. */
  readonly show?: 'all' | null;
}

/** What is published when. */
export function calendarPath({ show }: CalendarFilter = {}): string {
  return withQuery('/calendar', { show });
}

/** The same days for a calendar program. */
export function calendarFilePath({ show }: CalendarFilter = {}): string {
  return withQuery('/calendar.ics', { show });
}

/** The same days as a table. */
export function calendarTablePath(format: TableFormat, { show }: CalendarFilter = {}): string {
  return withQuery(`/calendar.${format}`, { show });
}

/** Where each entry of the navigation leads. */
export function sectionPaths() {
  return {
    plan: '/',
    measures: '/measures',
    actions: '/actions',
    reports: '/reports',
    places: '/areas',
    data: dataPath(),
  } as const;
}

/** What stands at the foot of every page. */
export function footerLinks() {
  return [
    { text: 'Who we are', href: partnershipPath() },
    { text: 'How we decide', href: aboutPath() },
    { text: 'What is published when', href: calendarPath() },
    { text: 'Accessibility', href: accessibilityPath() },
    { text: 'Privacy', href: privacyPath() },
    { text: 'Cookies', href: cookiesPath() },
  ] as const;
}
