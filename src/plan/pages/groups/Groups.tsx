import type { VNode } from 'preact';
import { Downloads } from '../../../web/components/Downloads.js';
import { Figure } from '../../../web/components/Figure.js';
import { Section } from '../../../web/components/Section.js';
import { GroupTable } from './GroupTable.js';
import type { GroupsModel } from './groupsModel.js';

/** Whether a measure is the same for every child: groups, gaps, and which way each gap goes. */
export function Groups({ model }: { readonly model: GroupsModel }): VNode {
  return (
    <Section id="groups" heading="Is it the same for every child?">
      <p>{model.what}</p>
      {model.sharedWhy === null ? null : <p>{model.sharedWhy}</p>}
      {model.figure === null ? null : <Figure {...model.figure} />}
      {model.tables.map((table) => (
        <GroupTable {...table} />
      ))}
      <p class="wm-small wm-muted">{model.caution}</p>
      <Downloads links={model.downloads} />
    </Section>
  );
}
