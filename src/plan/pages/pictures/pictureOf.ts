import { renderStandalone } from '../../../charts/standalone.js';
import { dayInWords } from '../../../lib/calendarDate.js';
import type { SourceRelease } from '../../../measures/model/sourceRelease.js';
import type { ChartName } from '../../../paths/measures.js';
import type { JudgedMeasure } from '../../model/judgedMeasure.js';
import { barsChart, trendChart } from '../measureFigures.js';

/** A chart as a picture, with the texts that go with it. */
export interface ChartPicture {
  readonly svg: string;
  readonly title: string;
  /** The alternative text. */
  readonly description: string;
  readonly source: string;
}

export interface PictureInput {
  readonly judged: JudgedMeasure;
  readonly chart: ChartName;
  /** `undefined` where no release gives the measure. */
  readonly release: SourceRelease | undefined;
  readonly siteName: string;
}

/** Whether the measure's page has the chart: one without figures has none. */
export function hasPicture(input: Pick<PictureInput, 'judged' | 'chart'>): boolean {
  return chartOf(input) !== null;
}

function chartOf({ judged, chart }: Pick<PictureInput, 'judged' | 'chart'>) {
  return chart === 'trend' ? trendChart(judged) : barsChart(judged);
}

/**
 * One of a measure's charts as it stands on its page, with title, source and alternative text.
 * @throws RangeError where the page has none
 */
export function pictureOf({ judged, chart, release, siteName }: PictureInput): ChartPicture {
  const drawn = chartOf({ judged, chart });
  if (drawn === null) throw new RangeError(`${judged.view.id} has nothing to draw`);
  const { spec, subtitle, note } = drawn;
  const source = sourceLine(release, siteName);
  return {
    svg: renderStandalone(spec, { subtitle: measureNamed(judged, subtitle), note, source }),
    title: spec.title,
    description: spec.description,
    source,
  };
}

/** Away from its page, a chart has to say itself what is measured. */
function measureNamed({ view }: JudgedMeasure, subtitle: string): string {
  return subtitle.includes(view.title) ? subtitle : `${view.title}. ${subtitle}`;
}

function sourceLine(release: SourceRelease | undefined, siteName: string): string {
  if (release === undefined) return siteName;
  const { title, publisher, asAt, licence } = release;
  return `Source: ${title}, ${publisher}, as it stood on ${dayInWords(asAt)}. ${licence}. From ${siteName}.`;
}
