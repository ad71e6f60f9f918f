import { z } from 'zod';
import { failure, success } from '../../../../lib/result.js';
import { lifecycleName } from '../../../model/amending/fieldWords.js';
import { lifecycles } from '../../../model/lifecycle.js';
import { textOf, type EditForm, type FormInput, type Typed } from '../editForm.js';
import { tidyLine } from '../../../model/amending/plainWords.js';
import { faultsAmong, readLine } from './lines.js';

const ofLifecycle = z.object({
  lifecycle: z.string().nullable(),
  whyNoFigures: z.string().nullable(),
  successor: z.object({ code: z.string() }).nullable(),
});

const inputs: readonly FormInput[] = [
  {
    kind: 'one',
    name: 'lifecycle',
    label: 'Where do the figures stand?',
    items: lifecycles.map((each) => ({ value: each, text: lifecycleName(each) })),
  },
  {
    kind: 'words',
    name: 'whyNoFigures',
    label: 'Why there are no figures to judge',
    hint: 'Readers see this. Leave it empty for a measure that is live. Do not name a person.',
  },
  {
    kind: 'line',
    name: 'successor',
    label: 'Code of the series that stands in',
    hint: 'Only where another series stands in. Copy it, letter for letter, from the page of that measure.',
  },
];

/** Where the figures of a measure stand. `source` is the source that a successor is of. */
export function lifecycleForm({ source }: { readonly source: string }): EditForm {
  return {
    inputs,
    toTyped: (fields) => {
      const read = ofLifecycle.safeParse(fields['lifecycle']);
      if (!read.success) return {};
      const { lifecycle, whyNoFigures, successor } = read.data;
      return {
        lifecycle: lifecycle === null ? [] : [lifecycle],
        whyNoFigures: whyNoFigures === null ? [] : [whyNoFigures],
        successor: successor === null ? [] : [successor.code],
      };
    },
    read: (typed) => readLifecycle(typed, source),
    inputOf: (field) => field,
  };
}

function readLifecycle(typed: Typed, source: string) {
  const lifecycle = lifecycles.find((each) => each === textOf(typed, 'lifecycle'));
  const why = readLine(typed, { name: 'whyNoFigures', most: 400, whenEmpty: null });
  const code = tidyLine(textOf(typed, 'successor'));
  const faults = [
    ...(lifecycle === undefined
      ? [{ field: 'lifecycle', message: 'Choose where the figures stand' }]
      : []),
    ...faultsAmong([why]),
  ];
  if (lifecycle === undefined || !why.ok) return failure(faults);
  const successor = code === '' ? null : { source, code };
  return success({ lifecycle: { lifecycle, whyNoFigures: why.value, successor } });
}
