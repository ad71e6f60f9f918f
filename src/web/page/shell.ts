import type { VNode } from 'preact';

/** The entries of the main navigation. */
export type Section = 'plan' | 'measures' | 'actions' | 'reports';

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
}

/** What goes into `main`: it brings its own containers, because a cover spans the whole width. */
export type PageBody = VNode;
