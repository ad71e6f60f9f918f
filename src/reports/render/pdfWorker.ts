import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import type { ReportDocument } from '../document/reportDocument.js';
import { renderPdf } from './pdf.js';

/** The document comes from our own process, which typed it; only its being there is checked. */
const given = z.custom<ReportDocument>((value) => typeof value === 'object' && value !== null);

const { pdf } = await renderPdf(given.parse(workerData));
parentPort?.postMessage(pdf);
