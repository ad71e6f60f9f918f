import { countOf, wordList } from '../../lib/words.js';
import type { DirectionVerdict, PaceVerdict } from '../../measures/model/judgement.js';
import { headlines } from '../../plan/model/headlines.js';
import type { JudgedMeasure } from '../../plan/model/judgedMeasure.js';
import {
  figureSentence,
  judgedPaceSentence,
  newestPeriodSentence,
} from '../../plan/model/judgedSentence.js';
import { lifecycleGroup } from '../../plan/model/lifecycle.js';
import { leafActions } from '../../plan/model/planParts.js';
import { paragraph, type Block, type TallyCount } from '../document/block.js';
import { actionMark, directionMark } from '../document/marks.js';
import type { Section } from '../document/reportDocument.js';
import type { QuarterlyMaterial } from './assembleQuarterly.js';
import { measuresThatMoved, movedRule } from './moved.js';

const plain = { isNumbered: false, accent: null, lead: null, parts: [] } as const;

/** The quarter in one screen: three measures that moved, and the whole plan counted. */
export function openingSections(material: QuarterlyMaterial): readonly Section[] {
  const moved = measuresThatMoved(material);
  return [
    {
      ...plain,
      id: 'three',
      heading: 'Three things to know',
      blocks:
        moved.length === 0
          ? [paragraph('No measure that can be judged has a figure for its newest period.')]
          : [
              {
                kind: 'keyPoints',
                points: moved.map((judged, index) => ({
                  id: `three-${index + 1}`,
                  mark: directionMark(judged.direction),
                  title: judged.view.title,
                  text: [
                    figureSentence(judged),
                    judgedPaceSentence(judged),
                    newestPeriodSentence(judged),
                  ]
                    .filter((part) => part !== null)
                    .join(' '),
                })),
              },
              paragraph(movedRule),
            ],
    },
    { ...plain, id: 'whole', heading: 'The whole plan this quarter', blocks: wholePlan(material) },
  ];
}

/** The quarter in a few sentences, at the top of the report. */
export function summaryOf(material: QuarterlyMaterial): readonly string[] {
  const counted = headlineMeasures(material).filter(isCounted);
  const count = (verdict: DirectionVerdict) =>
    counted.filter(({ direction }) => direction.verdict === verdict).length;
  const parts = [
    [count('gettingBetter'), 'getting better'],
    [count('gettingWorse'), 'getting worse'],
    [count('noClearChange'), 'without a clear change'],
    [count('watchedOnly'), 'only watched'],
    [count('notKnown'), 'not known yet'],
  ] as const;
  const said = parts
    .filter(([number]) => number > 0)
    .map(([number, words]) => `${number} ${words}`);
  const { changed, isFirst, releases } = material.changes;
  const measures = new Set(changed.map(({ judged }) => judged.view.id)).size;
  return [
    said.length === 0
      ? 'No measure can be judged yet.'
      : `Of ${countOf(counted.length, 'headline measure')} with a national series: ${wordList(said)}.`,
    isFirst
      ? 'This is the first report with figures.'
      : releases.length === 0 && measures === 0
        ? 'No new release of national figures came in during this quarter.'
        : `New or revised figures came in for ${countOf(measures, 'measure')}.`,
    'Partners have not begun to report on the actions.',
  ];
}

function headlineMeasures({ judged, figures }: QuarterlyMaterial): readonly JudgedMeasure[] {
  const ids = new Set(headlines(figures.plan).map((kpi) => kpi.id));
  return judged.filter(({ view }) => ids.has(view.id));
}

/** Whether a measure is counted by direction: paused, ended and not yet collected ones are not. */
export function isCounted({ view }: JudgedMeasure): boolean {
  return view.kpi !== null && lifecycleGroup(view.kpi) === 'judged';
}

function wholePlan(material: QuarterlyMaterial): readonly Block[] {
  const headline = headlineMeasures(material);
  const counted = headline.filter(isCounted);
  const apart = headline.length - counted.length;
  const actions = leafActions(material.figures.plan).length;
  return [
    {
      kind: 'tally',
      heading: { id: 'whole-measures', text: countOf(counted.length, 'headline measure') },
      counts: directionCounts(counted),
    },
    ...(apart === 0
      ? []
      : [
          paragraph(
            `${countOf(apart, 'more headline measure')} ${apart === 1 ? 'is' : 'are'} paused, ended or not collected yet.`,
          ),
        ]),
    {
      kind: 'tally',
      heading: { id: 'whole-pace', text: 'Compared with other places over the same years' },
      counts: paceCounts(counted),
    },
    {
      kind: 'tally',
      heading: { id: 'whole-actions', text: countOf(actions, 'action') },
      counts: [{ count: actions, words: 'no update received', mark: actionMark('noUpdate') }],
    },
  ];
}

const directionWords: readonly (readonly [DirectionVerdict, string])[] = [
  ['gettingBetter', 'better'],
  ['gettingWorse', 'worse'],
  ['noClearChange', 'no clear change'],
  ['watchedOnly', 'watched only'],
  ['notKnown', 'not known'],
];

/** How many measures go which way. */
export function directionCounts(judged: readonly JudgedMeasure[]): readonly TallyCount[] {
  return directionWords.map(([verdict, words]) => ({
    count: judged.filter(({ direction }) => direction.verdict === verdict).length,
    words,
    mark: directionMark({ verdict }),
  }));
}

/** Totals are left out: how much they change follows the size of a place. */
function paceCounts(judged: readonly JudgedMeasure[]): readonly TallyCount[] {
  const count = (verdicts: readonly PaceVerdict[], words: string): TallyCount => ({
    count: judged.filter(({ pace, view }) => !view.isTotal && verdicts.includes(pace.verdict))
      .length,
    words,
    mark: null,
  });
  const unlikeMost = count(['roseMoreThanMost', 'fellMoreThanMost'], 'moved unlike most');
  return [
    count(['aheadOfMost'], 'ahead of most places'),
    count(['aboutAsOthers'], 'about the same'),
    count(['behindMost'], 'behind most places'),
    ...(unlikeMost.count === 0 ? [] : [unlikeMost]),
    count(['notKnown'], 'not known'),
  ];
}
