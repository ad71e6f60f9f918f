import type { FastifyInstance } from 'fastify';
import { expect } from 'vitest';
import type { z, ZodType } from 'zod';
import { problemSchema } from '../../src/api/schemas.js';

/** The answer of one address, held to a schema that allows nothing else. */
export async function ask<Schema extends ZodType>(
  app: FastifyInstance,
  address: string,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const answer = await app.inject(address);
  expect(answer.statusCode, `${address}: ${answer.body.slice(0, 300)}`).toBe(200);
  expect(answer.headers['content-type']).toMatch(/^application\/json/);
  const parsed = schema.safeParse(answer.json());
  if (!parsed.success) throw new Error(`${address}: ${parsed.error.message}`);
  return parsed.data;
}

/** The problem document that an address must answer. */
export async function askRefused(
  app: FastifyInstance,
  address: string,
): Promise<z.infer<typeof problemSchema>> {
  const answer = await app.inject(address);
  expect(answer.headers['content-type'], address).toMatch(/^application\/problem\+json/);
  const problem = problemSchema.parse(answer.json());
  expect(problem.status).toBe(answer.statusCode);
  return problem;
}

/** Every number anywhere in an answer. */
export function numbersIn(answer: unknown): readonly number[] {
  if (typeof answer === 'number') return [answer];
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.values(answer).flatMap(numbersIn);
}

/** Whether a number has at most 9 decimals, as every published figure. */
export function hasNineDecimals(number: number): boolean {
  return Number(number.toFixed(9)) === number;
}
