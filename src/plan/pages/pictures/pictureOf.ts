import { renderStandalone } from '../../../charts/standalone.js';
import { dayInWords } from '../../../lib/calendarDate.js';
import { NotFoundError } from '../../../lib/refusals.js';
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

/**
 * One of a measure's charts as it stands on its page, with title, source and alternative text.
 * @throws NotFoundError where there is nothing to draw
 */
export function pictureOf({ judged, chart, release, siteName }: PictureInput): ChartPicture {
  const drawn = chart === 'trend' ? trendChart(judged) : barsChart(judged);
  if (drawn === null) {
    throw new NotFoundError(
      `there is nothing to draw for “${judged.view.title}”: too few figures are loaded`,
    );
  }
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
