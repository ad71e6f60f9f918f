import type { VNode } from 'preact';
import type { Link } from '../../web/page/shell.js';

const repository =
  'https://github.com/dfe-analytical-services/local-authority-interactive-tool/tree/master/01_data/02_prod';

export interface NewestFiguresProps {
  readonly overdue: string | null;
  readonly calendar: Link;
}

/** How stale the figures are, and how a council brings in the newest file. */
export function NewestFigures({ overdue, calendar }: NewestFiguresProps): VNode {
  return (
    <>
      <p>
        {overdue ?? 'Nothing is overdue.'} <a href={calendar.href}>{calendar.text}</a>.
      </p>
      <p>
        Most figures come from one file of the Department for Education: the Local Authority
        Interactive Tool (LAIT). The council that runs this site loads it like this.
      </p>
      <ol class="govuk-list govuk-list--number">
        <li>
          Download the folder of data from{' '}
          <a href={repository}>the department’s own store of LAIT</a>.
        </li>
        <li>
          In the folder of Waymark, run <code>npm run waymark -- import lait &lt;folder&gt;</code>.
          The site may keep running.
        </li>
        <li>
          Read what it says. Each row that cannot be stored is named, with what to do about it.
        </li>
        <li>Look at the calendar again. What was overdue and has come is gone from the list.</li>
      </ol>
      <p>
        Nothing is overwritten. Each file is kept beside the ones before it, with its day. So you
        can still ask what was known on an earlier day. The same file twice changes nothing.
      </p>
    </>
  );
}
