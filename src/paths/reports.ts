import { pathStep } from './query.js';

export function reportsPath(): string {
  return '/reports';
}

export function reportPath(id: string): string {
  return `/reports/${pathStep(id)}`;
}

export function reportPdfPath(id: string): string {
  return `/reports/${pathStep(id)}.pdf`;
}
