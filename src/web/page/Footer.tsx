import type { VNode } from 'preact';

export function Footer(): VNode {
  return (
    <footer class="wm-footer">
      <div class="govuk-width-container wm-footer__in">
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
