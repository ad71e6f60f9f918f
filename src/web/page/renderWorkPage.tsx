import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { GovukBackLink, GovukServiceNavigation, GovukSkipLink } from '../govuk/generated/index.js';
import { trustedHtml } from '../govuk/trustedHtml.js';
import { FormToken } from '../components/FormToken.js';
import { ErrorSummary } from './ErrorSummary.js';
import { Footer } from './Footer.js';
import { Head } from './Head.js';
import { spriteHtml } from './Sprite.js';
import { SessionEnding, type SessionEndingProps } from './SessionEnding.js';
import type { Link, PageBody, PageError, Shell } from './shell.js';

/** A page for people who are signed in. */
export interface WorkPage {
  /** Repeats the page's one `h1`. */
  readonly title: string;
  /** The entry of the navigation it belongs to, by its address. */
  readonly section: string | null;
  readonly back?: Link;
  readonly errors?: readonly PageError[];
  /** Said once at the top, such as that something was saved. */
  readonly notice?: string;
  readonly hasScript?: boolean;
  /** See `Page`. */
  readonly refreshSeconds?: number;
}

/** What the frame says of the one who reads. */
export interface WorkFrame {
  readonly homeHref: string;
  /** `Partnership office, Dorset Council`; `null` while nobody is signed in yet. */
  readonly who: string | null;
  readonly accountHref: string;
  readonly signOutAction: string;
  readonly navigation: readonly Link[];
  /** For the form that signs out. */
  readonly token: string;
  /** When the session ends, and where to go on with it. */
  readonly ending?: Pick<SessionEndingProps, 'endsAt' | 'stayAction'>;
}

export interface WorkPageParts {
  readonly shell: Shell;
  readonly frame: WorkFrame;
  readonly page: WorkPage;
  readonly body: PageBody;
}

/** The whole page as HTML, in the frame of the workspace. */
export function renderWorkPage({ shell, frame, page, body }: WorkPageParts): string {
  const { errors = [], back } = page;
  const html = (
    <html lang="en-GB" class="govuk-template">
      <Head shell={shell} page={{ ...page, section: null, siteName: 'Waymark workspace' }} />
      <body class="govuk-template__body wm wm-workspace">
        <GovukSkipLink href="#main" text="Skip to main content" />
        {trustedHtml(spriteHtml)}
        <WorkHeader shell={shell} frame={frame} />
        {frame.navigation.length === 0 ? null : (
          <WorkNavigation links={frame.navigation} section={page.section} />
        )}
        {back === undefined ? null : (
          <nav class="govuk-width-container wm-shell" aria-label="Back">
            <GovukBackLink text={back.text} href={back.href} />
          </nav>
        )}
        <main id="main" tabIndex={-1}>
          {errors.length === 0 ? null : <ErrorSummary errors={errors} />}
          {page.notice === undefined ? null : <Notice text={page.notice} />}
          {body}
        </main>
        {frame.ending === undefined ? null : (
          <SessionEnding {...frame.ending} token={frame.token} />
        )}
        <Footer shell={shell} />
      </body>
    </html>
  );
  return `<!DOCTYPE html>${renderToString(html)}`;
}

function WorkHeader({ shell, frame }: Pick<WorkPageParts, 'shell' | 'frame'>): VNode {
  const { who, homeHref, accountHref, signOutAction, token } = frame;
  return (
    <header class="wm-header wm-header--work">
      <div class="govuk-width-container wm-header__in">
        <a class="wm-brand" href={homeHref}>
          <svg class="wm-brand__mark" aria-hidden="true" focusable="false">
            <use href="#i-mark" />
          </svg>
          <span class="wm-brand__text">
            <span class="wm-brand__name">Waymark workspace</span>{' '}
            <span class="wm-brand__who">{shell.site.planName}</span>
          </span>
        </a>
        {who === null ? null : (
          <div class="wm-header__user">
            <a class="wm-header__link" href={accountHref}>
              {who}
            </a>
            <form method="post" action={signOutAction} class="wm-signout">
              <FormToken token={token} />
              <button type="submit" class="wm-header__link">
                Sign out
              </button>
            </form>
          </div>
        )}
      </div>
    </header>
  );
}

function WorkNavigation({
  links,
  section,
}: {
  readonly links: readonly Link[];
  readonly section: string | null;
}): VNode {
  return (
    <GovukServiceNavigation
      classes="wm-nav"
      navigationLabel="Workspace"
      collapseNavigationOnMobile={false}
      navigation={links.map(({ text, href }) => ({ text, href, active: href === section }))}
    />
  );
}

function Notice({ text }: { readonly text: string }): VNode {
  return (
    <div class="govuk-width-container wm-notice" role="status">
      <p>{text}</p>
    </div>
  );
}
