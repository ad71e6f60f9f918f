import type { VNode } from 'preact';
import { areasPath } from '../../paths/areas.js';
import type { MadePage } from '../../plan/pages/planPages.js';
import { Container, Opening } from '../../web/components/Container.js';
import { FilterForm } from '../../web/components/FilterForm.js';
import { Answer } from './Answer.js';
import type { AreaLists } from './areaKin.js';
import { searchAnswer, type SearchAnswer } from './chooserModel.js';

/** What is shown where no area has the name of an address: those that may have been meant. */
export function unknownArea(lists: AreaLists, slug: string): MadePage {
  const written = slug.replaceAll('-', ' ').slice(0, 80);
  return {
    page: {
      title: 'We know no such place',
      section: 'places',
      breadcrumbs: [{ text: 'Places', href: areasPath() }],
    },
    body: <UnknownArea written={written} answer={searchAnswer(lists, written)} />,
  };
}

interface UnknownAreaProps {
  readonly written: string;
  readonly answer: SearchAnswer | null;
}

function UnknownArea({ written, answer }: UnknownAreaProps): VNode {
  return (
    <Container>
      <Opening>
        <h1>We know no such place</h1>
        <p>
          Nothing here has exactly that name. Look for it below, or{' '}
          <a href={areasPath()}>choose from all places</a>.
        </p>
      </Opening>
      <FilterForm
        action={areasPath()}
        search={{ name: 'q', label: 'Name or code of a place', value: written }}
        fields={[]}
        submitText="Find"
      />
      {answer === null ? null : <Answer {...answer} />}
      <p class="wm-after">
        <a href={areasPath({ q: written })}>Look for “{written}” among all places</a>
      </p>
    </Container>
  );
}
