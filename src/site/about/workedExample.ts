import { figureText } from '../../measures/model/figureText.js';
import type { MeasureSnapshot } from '../../measures/model/measureSnapshot.js';
import { periodWords } from '../../measures/model/periodWords.js';
import { measurePath } from '../../paths/measures.js';
import type { JudgedMeasure } from '../../plan/model/judgedMeasure.js';
import { seriesIdsOf } from '../../plan/model/measureView.js';
import { directionWorking } from '../../plan/model/working/directionWorking.js';
import { paceWorking } from '../../plan/model/working/paceWorking.js';
import { sourceWorking } from '../../plan/model/working/sourceWorking.js';
import { standingWorking } from '../../plan/model/working/standingWorking.js';
import { formatOf, type WorkingInput } from '../../plan/model/working/workingStep.js';
import type { Link } from '../../web/page/shell.js';
import { findExample, type ExampleKind } from './exampleRules.js';

/** One real measure with its sums, as the measure's own page has them. */
export interface WorkedExample {
  readonly kind: ExampleKind;
  readonly measure: Link;
  readonly lines: readonly string[];
}

export interface ExampleSources {
  /** Every measure of the plan for its own area. */
  readonly judged: readonly JudgedMeasure[];
  readonly snapshot: MeasureSnapshot;
}

/** The example of each kind that there is one of today. */
export async function makeExamples(
  kinds: readonly ExampleKind[],
  { judged, snapshot }: ExampleSources,
): Promise<readonly WorkedExample[]> {
  const examples = kinds.map(async (kind) => {
    const found = findExample(kind, judged);
    if (found?.figures == null) return [];
    const { view, figures } = found;
    const ids = seriesIdsOf(view);
    const input = {
      judged: found,
      figures,
      sets: await snapshot.load(ids),
      release: snapshot.releaseByMeasure.get(view.sources[0]?.id ?? '') ?? null,
      overrides: await snapshot.listOverrides(ids),
    };
    const measure = { text: view.title, href: measurePath(view.id) };
    return [{ kind, measure, lines: linesOf(kind, input) }];
  });
  return (await Promise.all(examples)).flat();
}

function linesOf(kind: ExampleKind, input: WorkingInput): readonly string[] {
  switch (kind) {
    case 'clearDirection':
    case 'directionFromCounts':
    case 'watchedOnly':
    case 'directionNotKnown':
      return directionWorking(input).lines;
    case 'ahead':
    case 'behind':
      return paceWorking(input).lines;
    case 'limits':
    case 'quarter':
      return standingWorking(input).lines;
    case 'gap':
    case 'complement':
      return sourceWorking(input).lines;
    case 'provisional':
    case 'noFigure':
      return [newestLine(input)];
  }
}

function newestLine({ judged, figures }: WorkingInput): string {
  const { latest } = figures.comparison;
  const text = figureText(latest, formatOf(judged), judged.area);
  const revision = latest.period.revision === 'final' ? '' : `, ${latest.period.revision}`;
  return `${judged.area.name}, ${periodWords(latest.period)}: ${text}${revision}.`;
}
