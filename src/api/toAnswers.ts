import type { Area } from '../measures/model/area.js';
import type { FigureAt } from '../measures/model/judgement.js';
import type { SeriesPeriod } from '../measures/model/seriesSet.js';
import type { SourceRelease } from '../measures/model/sourceRelease.js';
import { codesOf } from '../plan/model/derivation.js';
import type { MeasureView } from '../plan/model/measureView.js';
import type { AreaAnswer, MeasureAnswer, PeriodAnswer, ReleaseAnswer } from './schemas.js';

export function toAreaAnswer(area: Area): AreaAnswer {
  return {
    id: area.id,
    name: area.name,
    laCode: area.laCode,
    gssCode: area.gssCode,
    slug: area.id,
    level: area.level,
    region: area.regionId,
    startedOn: area.startedOn,
    endedOn: area.endedOn,
  };
}

export function toAreaNamed(area: Area) {
  return { id: area.id, name: area.name, laCode: area.laCode, gssCode: area.gssCode };
}

export function toMeasureNamed(view: MeasureView) {
  return { id: view.id, title: view.title, unit: view.unit, polarity: view.polarity };
}

export function toMeasureAnswer(view: MeasureView): MeasureAnswer {
  const [source] = view.sources;
  return {
    ...toMeasureNamed(view),
    decimals: view.decimals,
    priority: view.kpi?.priorityId ?? null,
    lifecycle: view.kpi?.lifecycle ?? null,
    source: view.derivation.kind === 'none' ? null : view.derivation.source,
    codes: [...codesOf(view.derivation)],
    derivation: view.derivation.kind,
    lastUpdatedOn: source?.lastUpdatedOn ?? null,
    nextUpdateOn: source?.nextUpdate.kind === 'due' ? source.nextUpdate.dueOn : null,
  };
}

export function toPeriodAnswer({ kind, label, start, end }: SeriesPeriod): PeriodAnswer {
  return { kind, label, start, end };
}

export function toReleaseAnswer(release: SourceRelease): ReleaseAnswer {
  const { id, source, publisher, title, asAt, licence } = release;
  return { id, source, publisher, title, asAt, licence };
}

/** One figure with where it came from; never nought for unknown. */
export function toFigureAnswer(figure: FigureAt, release: SourceRelease | undefined) {
  return {
    period: toPeriodAnswer(figure.period),
    value: figure.value,
    status: figure.status,
    revision: figure.period.revision,
    mark: figure.mark,
    release: release === undefined ? null : toReleaseAnswer(release),
  };
}
