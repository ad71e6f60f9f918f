import { z } from 'zod';
import { isCalendarDate } from '../lib/calendarDate.js';
import { fileProblem } from '../lib/importProblem.js';
import { failure, success, type Result } from '../lib/result.js';
import type { PackProblem } from './packProblem.js';
import { parseJson } from './parseJson.js';

export const settingsFile = 'pack.json';

const text = z.string('Write a text in quotation marks.').trim().min(1, 'Fill this in.');
const slug = text.regex(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  'Use small letters, digits and single hyphens: “south-shire”.',
);
const year = z.int('Write a year without quotation marks: 2023.').min(1990).max(2200);

const settingsSchema = z
  .strictObject({
    id: slug,
    partnershipName: text,
    planName: text,
    siteName: text,
    placeName: text,
    areaId: slug,
    laCode: text.regex(/^\d{3}$/, 'Use the three-digit code of the authority, as text: “100”.'),
    startYear: year,
    endYear: year,
    publishedOn: text
      .refine(isCalendarDate, 'Use a day of the calendar, year first: “2024-01-26”; or null.')
      .nullable(),
    reportPromise: text,
  })
  .refine((settings) => settings.endYear > settings.startYear, {
    path: ['endYear'],
    message: 'The plan must end after the year it starts in.',
  });

/** The names, area and years of a plan. */
export type PackSettings = z.output<typeof settingsSchema>;

/** Reads `pack.json`; every problem at once, each with the key as its field. */
export function parseSettings(source: string): Result<PackSettings, readonly PackProblem[]> {
  const json = parseJson(source);
  if (!json.ok) return failure([fileProblem(settingsFile, json.error)]);
  const settings = settingsSchema.safeParse(json.value);
  return settings.success
    ? success(settings.data)
    : failure(settings.error.issues.flatMap(toProblems));
}

function toProblems(issue: z.core.$ZodIssue): readonly PackProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      fileProblem(settingsFile, 'No such setting is known. Remove it.', { column: key }),
    );
  }
  const key = issue.path[0];
  const column = key === undefined ? null : String(key);
  return [fileProblem(settingsFile, issue.message, { column })];
}
