import type { NumberCell, TableCell } from '../../../lib/downloads/downloadTable.js';
import { figureFormat } from '../../../measures/model/figureFormat.js';
import { figureText } from '../../../measures/model/figureText.js';
import type { AreaComparison } from '../../../measures/model/judgement.js';
import { periodName } from '../../../measures/model/periodName.js';
import { periodWords } from '../../../measures/model/periodWords.js';
import { hasEnglandBeside } from '../../../measures/model/sentence.js';
import { directionWords } from '../../../web/components/direction.js';
import type { JudgedMeasure } from '../../model/judgedMeasure.js';
import { wordingOf } from '../../model/judgedSentence.js';
import { lifecycleGroup, lifecycleGroupText } from '../../model/lifecycle.js';
import { directionChoiceOf, paceChoiceOf, paceChoices } from './gridChoices.js';
import { directionNote } from './gridModel.js';

/** One measure as a row of the grid's files, in the order of `gridColumns`. */
export function gridFileRow(judged: JudgedMeasure, priority: string): readonly TableCell[] {
  const { view, area } = judged;
  return [
    view.id,
    view.title,
    priority,
    lifecycleGroupText(view.kpi === null ? 'judged' : lifecycleGroup(view.kpi)),
    view.unit,
    view.polarity,
    area.gssCode,
    area.name,
    ...figureCells(judged),
    ...directionCells(judged),
    ...paceCells(judged),
    ...placeCells(judged),
  ];
}

function figureCells(judged: JudgedMeasure): readonly TableCell[] {
  const { figures, area } = judged;
  if (figures === null) return [null, null, null, null, null, 'no figure', ...nothing(5)];
  const { unit, decimals } = wordingOf(judged);
  const { latest, latestWithValue, previous, change } = figures.comparison;
  const number = numberIn(judged);
  return [
    periodName(latest.period),
    periodWords(latest.period),
    number(latest.value),
    latest.status,
    latest.mark,
    latest.value === null ? figureText(latest, figureFormat(unit, decimals), area) : null,
    latest.period.revision,
    latestWithValue === null ? null : periodName(latestWithValue.period),
    number(latestWithValue?.value ?? null),
    previous === null ? null : periodName(previous.period),
    number(previous?.value ?? null),
    number(change),
  ];
}

const nothing = (count: number): readonly null[] => Array.from({ length: count }, () => null);

/** A number with at least the measure's decimals. */
function numberIn(judged: JudgedMeasure): (value: number | null) => NumberCell | null {
  const { unit, decimals } = wordingOf(judged);
  const places = figureFormat(unit, decimals).decimals;
  return (value) => (value === null ? null : { value, decimals: places });
}

const whole = (value: number | null): NumberCell | null =>
  value === null ? null : { value, decimals: 0 };

function directionCells(judged: JudgedMeasure): readonly TableCell[] {
  const { direction } = judged;
  const [from = null] = direction.periods;
  const isSaid = direction.verdict === 'notKnown' || directionChoiceOf(judged) === 'apart';
  return [
    directionWords(direction),
    direction.strength,
    direction.test,
    whole(direction.statistic),
    whole(direction.p),
    from,
    direction.periods.at(-1) ?? null,
    isSaid ? directionNote(judged) : null,
  ];
}

/** A total's pace follows the size of a place, so that it is no more in the file than on the page. */
function paceCells(judged: JudgedMeasure): readonly TableCell[] {
  const { pace, view } = judged;
  const words = paceChoices[paceChoiceOf(judged)];
  if (view.isTotal) return [words, ...nothing(7)];
  return [
    words,
    pace.basePeriod,
    pace.latestPeriod,
    numberIn(judged)(pace.change),
    whole(pace.authorities),
    whole(pace.roseMore),
    whole(pace.roseLess),
    pace.why,
  ];
}

function placeCells(judged: JudgedMeasure): readonly TableCell[] {
  const { figures, view } = judged;
  if (figures === null) return nothing(9);
  const isComparable = hasEnglandBeside(view);
  const { rank, band, england } = figures.comparison;
  return [
    isComparable ? numberIn(judged)(england?.value ?? null) : null,
    ...(isComparable ? similarCells(judged, figures.comparison) : nothing(4)),
    whole(rank?.position ?? null),
    whole(rank?.of ?? null),
    rank === null ? null : rank.tied ? 'yes' : 'no',
    isComparable ? band : null,
  ];
}

function similarCells(judged: JudgedMeasure, { neighbours }: AreaComparison): readonly TableCell[] {
  if (neighbours === null) return nothing(4);
  const { mean, withData, of, vintage } = neighbours;
  return [numberIn(judged)(mean), whole(withData), whole(of), vintage];
}
