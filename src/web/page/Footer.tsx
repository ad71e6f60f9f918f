import type { VNode } from 'preact';
import type { Shell } from './shell.js';

export function Footer({ shell }: { readonly shell: Shell }): VNode {
  return (
    <footer class="wm-footer">
      <div class="govuk-width-container wm-footer__in">
        <ul class="wm-footer__links">
          {shell.footerLinks.map(({ text, href }) => (
            <li>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
        <p>
          Contains public sector information licensed under the{' '}
          <a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">
            Open Government Licence v3.0
          </a>
          . Run with Waymark.
        </p>
      </div>
    </footer>
  );
}
