import type { VNode } from 'preact';

/** The entries of the main navigation. */
export type Section = 'plan' | 'measures' | 'actions' | 'reports' | 'places' | 'data';

/** The partnership's own names; nothing in the page's frame is tied to one place. */
export interface Site {
  /** `Dorset’s plan for children` */
  readonly planName: string;
  readonly partnershipName: string;
  /** `Dorset` */
  readonly placeName: string;
}

/** The addresses of the files every page needs. */
export interface PageAssets {
  readonly stylesheet: string;
  readonly script: string;
  readonly icon: string;
  readonly fonts: readonly string[];
}

/** What is the same on every page; made once when the server starts. */
export interface Shell {
  readonly site: Site;
  readonly sectionHrefs: Readonly<Record<Section, string>>;
  /** Where the search in the header asks. */
  readonly searchHref: string;
  readonly footerLinks: readonly Link[];
  readonly assets: PageAssets;
}

export interface Link {
  readonly text: string;
  readonly href: string;
}

/** Something the reader has to put right; `href` leads to the field. */
export interface PageError {
  readonly text: string;
  readonly href: string;
}

export interface Page {
  /** Repeats the page's one `h1`. */
  readonly title: string;
  readonly section: Section | null;
  readonly breadcrumbs?: readonly Link[];
  /** One sentence for search engines and link previews. */
  readonly description?: string;
  /** The page opens with a sand-coloured cover under the navigation. */
  readonly hasCover?: boolean;
  readonly errors?: readonly PageError[];
  /** Ends the title in place of the plan’s name. */
  readonly siteName?: string;
  /** What the page is about, for machines: one schema.org object. */
  readonly structuredData?: object;
  /** The same page in other forms, such as a feed. */
  readonly alternates?: readonly Alternate[];
  /** Set where a component of the page is better with GOV.UK's script; nothing needs it. */
  readonly hasScript?: boolean;
  /** Without a script the page is fetched again after so many seconds: only while something is done. */
  readonly refreshSeconds?: number;
  /** The page is the search itself, so that the header needs none. */
  readonly isSearch?: boolean;
}

export interface Alternate {
  readonly type: string;
  readonly title: string;
  readonly href: string;
}

/** What goes into `main`: it brings its own containers, because a cover spans the whole width. */
export type PageBody = VNode;
