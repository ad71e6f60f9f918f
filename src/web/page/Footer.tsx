import type { VNode } from 'preact';
import { openGovernmentLicence } from '../../lib/openLicence.js';
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
          <a href={openGovernmentLicence}>Open Government Licence v3.0</a>. Run with Waymark.
        </p>
      </div>
    </footer>
  );
}
