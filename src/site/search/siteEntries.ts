import { areasPath, compareAreasPath } from '../../paths/areas.js';
import { gridPath, measuresPath } from '../../paths/measures.js';
import { ownTablePath } from '../../paths/ownTable.js';
import { actionsPath, coveragePath, statedFiguresPath } from '../../paths/plan.js';
import { reportsPath } from '../../paths/reports.js';
import {
  aboutPath,
  accessibilityPath,
  apiGuidePath,
  calendarPath,
  cookiesPath,
  dataPath,
  homePath,
  partnershipPath,
  privacyPath,
} from '../../paths/site.js';
import type { SearchEntry } from './searchEntry.js';

type SitePage = readonly [title: string, href: string, line: string, words: string];

/** The pages that are neither a measure, an action, a priority, a report nor a place. */
export function siteEntries(): readonly SearchEntry[] {
  return sitePages().map(([title, href, line, words]) => ({
    kind: 'pages',
    title,
    href,
    line,
    alsoCalled: [],
    words,
  }));
}

function sitePages(): readonly SitePage[] {
  return [...planPages(), ...dataPages(), ...aboutPages()];
}

function planPages(): readonly SitePage[] {
  return [
    ['The plan', homePath(), 'The whole plan on one screen.', 'home start overview summary'],
    [
      'What we measure',
      measuresPath(),
      'Every measure of the plan, by priority.',
      'indicators kpi list',
    ],
    [
      'All measures in one table',
      gridPath(),
      'Every measure with its change, direction, pace and rank.',
      'grid scorecard dashboard',
    ],
    ['What we are doing', actionsPath(), 'Every action of the plan.', 'actions list'],
    ['Reports', reportsPath(), 'How the plan goes, quarter by quarter.', 'impact report quarterly'],
    [
      'Where the plan has holes',
      coveragePath(),
      'Outcomes, priorities, actions and measures, and what links them.',
      'coverage map gaps missing stale late',
    ],
    [
      'What the plan says, checked',
      statedFiguresPath(),
      'Each figure of the plan beside what is published today.',
      'stated figures facts true wrong',
    ],
  ];
}

function dataPages(): readonly SitePage[] {
  return [
    [
      'Other places',
      areasPath(),
      'Every council area and region of England.',
      'areas councils authorities counties towns near me',
    ],
    [
      'Places side by side',
      compareAreasPath(),
      'Up to four places in one table.',
      'compare comparison',
    ],
    [
      'Make a table of your own',
      ownTablePath(),
      'Choose measures, places and years.',
      'build download excel spreadsheet csv',
    ],
    [
      'Find the data',
      dataPath(),
      'What data there is, its licence and its age.',
      'catalogue open data download source releases licence lait',
    ],
    [
      'For programmers',
      apiGuidePath(),
      'How to ask for the figures by program.',
      'api json developer interface',
    ],
    [
      'What is published when',
      calendarPath(),
      'When the next figures are due, and what is late.',
      'calendar release dates overdue next update',
    ],
  ];
}

function aboutPages(): readonly SitePage[] {
  return [
    [
      'Who we are',
      partnershipPath(),
      'The board, its seats and the groups beside it.',
      'who are you partnership members organisations alliance contact',
    ],
    [
      'How we decide',
      aboutPath(),
      'How we say better, worse or not known.',
      'about method statistics confidence test direction pace help',
    ],
    [
      'Accessibility',
      accessibilityPath(),
      'How this site works for everyone.',
      'statement screen reader wcag',
    ],
    ['Privacy', privacyPath(), 'What we keep about you: nothing.', 'gdpr personal data protection'],
    ['Cookies', cookiesPath(), 'This site sets none.', 'cookie tracking'],
  ];
}
