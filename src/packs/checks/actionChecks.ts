import type { Action } from '../../plan/model/action.js';
import type { TableReading } from '../packTable.js';
import { problemAt, type Located, type PackProblem } from '../packProblem.js';

/** What holds between actions: order of refs and priorities, parents and their parts, dates. */
export function checkActions(
  table: TableReading<Action>,
  priorityIds: readonly string[],
): readonly PackProblem[] {
  const byRef = new Map(table.rows.map((row) => [row.record.ref, row.record]));
  return table.rows.flatMap((row, index) => [
    ...checkOrder(row, table.rows[index - 1], priorityIds),
    ...checkPart(row, byRef),
    ...checkLeaf(row, table.rows),
    ...checkDates(row),
  ]);
}

function checkOrder(
  row: Located<Action>,
  before: Located<Action> | undefined,
  priorityIds: readonly string[],
): readonly PackProblem[] {
  if (before === undefined) return [];
  const place = (action: Action) => priorityIds.indexOf(action.priorityId);
  const { ref, priorityId } = row.record;
  if (place(row.record) < place(before.record)) {
    const field = { column: 'priority', value: priorityId };
    return [problemAt(row, field, 'Put the actions in the order of the priorities in plan.md.')];
  }
  if (prefixOf(ref) !== prefixOf(before.record.ref) || sortKey(ref) > sortKey(before.record.ref)) {
    return [];
  }
  const message = `Put the refs in order: this one comes before ${before.record.ref}.`;
  return [problemAt(row, { column: 'ref', value: ref }, message)];
}

function prefixOf(ref: string): string {
  return ref.split('-')[0] ?? '';
}

/** `GC-07b` → `GC-007b`, so that refs of two and three digits sort as numbers. */
function sortKey(ref: string): string {
  return ref.replace(/\d+/, (digits) => digits.padStart(3, '0'));
}

function checkPart(
  row: Located<Action>,
  byRef: ReadonlyMap<string, Action>,
): readonly PackProblem[] {
  const { ref, partOf, priorityId } = row.record;
  if (partOf === null) return [];
  const field = { column: 'part_of', value: partOf };
  const parent = byRef.get(partOf);
  // A ref that nothing has is found by the references.
  if (parent === undefined) return [];
  if (parent.partOf !== null) return [problemAt(row, field, 'A part can have no parts itself.')];
  if (parent.priorityId !== priorityId) {
    return [problemAt(row, field, 'A part belongs to the priority of its parent.')];
  }
  return ref.replace(/[a-z]$/, '') === partOf && ref !== partOf
    ? []
    : [problemAt(row, field, `Name a part after its parent: ${partOf}a, ${partOf}b.`)];
}

function checkLeaf(row: Located<Action>, rows: readonly Located<Action>[]): readonly PackProblem[] {
  const { ref, isLeaf } = row.record;
  const hasParts = rows.some((other) => other.record.partOf === ref);
  if (isLeaf !== hasParts) return [];
  const message = hasParts
    ? 'This action has parts, which are tracked in its place. Write no.'
    : 'This action has no parts, so it is tracked itself. Write yes.';
  return [problemAt(row, { column: 'leaf', value: isLeaf ? 'yes' : 'no' }, message)];
}

function checkDates(row: Located<Action>): readonly PackProblem[] {
  const { startsOn, dueOn } = row.record;
  if (startsOn === null || dueOn === null || startsOn <= dueOn) return [];
  const message = `This is before the action starts (${startsOn}).`;
  return [problemAt(row, { column: 'due_on', value: dueOn }, message)];
}
