import { fileProblem } from '../lib/importProblem.js';
import { failure, success, type Result } from '../lib/result.js';
import { decodeText } from '../lib/textEncoding.js';
import { areaId } from '../measures/model/area.js';
import type { Plan } from '../plan/model/plan.js';
import { checkAcross } from './checks/checkAcross.js';
import { readTable, type TableReading } from './packTable.js';
import type { PackProblem } from './packProblem.js';
import type { PlanPack } from './planPack.js';
import { parsePlanText, planTextFile, type PlanText } from './planText.js';
import { parseSettings, settingsFile, type PackSettings } from './settings.js';
import { packTables, type PackTables } from './tables/packTables.js';

/** The files a pack consists of. */
export const packFiles: readonly string[] = [
  settingsFile,
  planTextFile,
  ...Object.values(packTables).map((table) => table.file),
];

/**
 * The pack in the files given, by name, byte for byte; every problem at once: a missing or
 * unreadable file, a faulty cell, a reference that leads nowhere.
 */
export function parsePack(
  files: ReadonlyMap<string, Uint8Array>,
): Result<PlanPack, readonly PackProblem[]> {
  const { texts, problems: fileProblems } = decodeFiles(files);
  const settingsText = texts.get(settingsFile);
  const settings = settingsText === undefined ? null : parseSettings(settingsText);
  const planText = texts.get(planTextFile);
  const prose = planText === undefined ? null : parsePlanText(planText);
  const tables = readTables(texts);
  const problems = [
    ...fileProblems,
    ...(settings === null || settings.ok ? [] : settings.error),
    ...(prose?.problems ?? []),
    ...Object.values(tables).flatMap((table: TableReading<unknown>) => table.problems),
    ...checkAcross(tables, prose?.text.priorities ?? null),
    ...(settings?.ok === true && prose !== null ? checkTitle(settings.value, prose.text) : []),
  ];
  return problems.length === 0 && settings?.ok === true && prose !== null
    ? success(toPack(settings.value, prose.text, tables))
    : failure(problems);
}

interface DecodedFiles {
  readonly texts: ReadonlyMap<string, string>;
  readonly problems: readonly PackProblem[];
}

function decodeFiles(files: ReadonlyMap<string, Uint8Array>): DecodedFiles {
  const texts = new Map<string, string>();
  const problems: PackProblem[] = [];
  for (const file of packFiles) {
    const bytes = files.get(file);
    const decoded = bytes === undefined ? null : decodeText(bytes);
    if (decoded === null) problems.push(fileProblem(file, 'This file is missing. Add it.'));
    else if (decoded.ok) texts.set(file, decoded.value.text);
    else problems.push(fileProblem(file, decoded.error.message, { line: decoded.error.line }));
  }
  return { texts, problems };
}

function readTables(texts: ReadonlyMap<string, string>): PackTables {
  const textOf = (file: string) => texts.get(file) ?? null;
  const t = packTables;
  return {
    outcomes: readTable(textOf(t.outcomes.file), t.outcomes),
    principles: readTable(textOf(t.principles.file), t.principles),
    actions: readTable(textOf(t.actions.file), t.actions),
    bullets: readTable(textOf(t.bullets.file), t.bullets),
    measures: readTable(textOf(t.measures.file), t.measures),
    organisations: readTable(textOf(t.organisations.file), t.organisations),
    seats: readTable(textOf(t.seats.file), t.seats),
    linkedBoards: readTable(textOf(t.linkedBoards.file), t.linkedBoards),
    localities: readTable(textOf(t.localities.file), t.localities),
    strategies: readTable(textOf(t.strategies.file), t.strategies),
    reforms: readTable(textOf(t.reforms.file), t.reforms),
    programmes: readTable(textOf(t.programmes.file), t.programmes),
    voiceBodies: readTable(textOf(t.voiceBodies.file), t.voiceBodies),
    achievements: readTable(textOf(t.achievements.file), t.achievements),
    statedFigures: readTable(textOf(t.statedFigures.file), t.statedFigures),
    statedClaims: readTable(textOf(t.statedClaims.file), t.statedClaims),
  };
}

function checkTitle(settings: PackSettings, text: PlanText): readonly PackProblem[] {
  if (text.title === '' || text.title === settings.planName) return [];
  const message = `The title must be the planName of ${settingsFile}: “${settings.planName}”.`;
  return [fileProblem(planTextFile, message, { line: 1, column: 'title', value: text.title })];
}

function toPack(settings: PackSettings, text: PlanText, tables: PackTables): PlanPack {
  const { areaId: area, ...names } = settings;
  const plan: Plan = {
    ...names,
    areaId: areaId(area),
    about: text.about,
    vision: text.vision,
    priorities: text.priorities,
    outcomes: recordsOf(tables.outcomes),
    principles: recordsOf(tables.principles),
    actions: recordsOf(tables.actions),
    bullets: recordsOf(tables.bullets),
    kpis: recordsOf(tables.measures).map(({ kpi }) => kpi),
    statedFigures: recordsOf(tables.statedFigures),
    statedClaims: recordsOf(tables.statedClaims),
    achievements: recordsOf(tables.achievements),
    linkedBoards: recordsOf(tables.linkedBoards),
    strategies: recordsOf(tables.strategies),
    reforms: recordsOf(tables.reforms),
    programmes: recordsOf(tables.programmes),
    voiceBodies: recordsOf(tables.voiceBodies),
  };
  return {
    plan,
    organisations: recordsOf(tables.organisations),
    seats: recordsOf(tables.seats),
    localities: recordsOf(tables.localities),
  };
}

function recordsOf<T>(table: TableReading<T>): readonly T[] {
  return table.rows.map(({ record }) => record);
}
