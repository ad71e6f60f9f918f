import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { projectFile } from '../../../lib/projectRoot.js';

/** One option of a macro, as GOV.UK Frontend documents it in `macro-options.json`. */
export interface MacroOption {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'object' | 'array' | 'nunjucks-block';
  readonly required: boolean;
  readonly description: string;
  readonly isComponent?: boolean | undefined;
  readonly params?: readonly MacroOption[] | undefined;
}

const macroOption: z.ZodType<MacroOption> = z.object({
  name: z.string(),
  type: z.enum(['string', 'integer', 'boolean', 'object', 'array', 'nunjucks-block']),
  required: z.boolean(),
  description: z.string(),
  isComponent: z.boolean().optional(),
  get params() {
    return z.array(macroOption).optional();
  },
});

export interface MacroComponent {
  /** `back-link` */
  readonly folder: string;
  readonly options: readonly MacroOption[];
}

export const componentsFolder = projectFile('node_modules/govuk-frontend/dist/govuk/components');

/** Every component of the installed GOV.UK Frontend, by name. */
export function readMacroComponents(): readonly MacroComponent[] {
  return readdirSync(componentsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
    .map((folder) => ({
      folder,
      options: z
        .array(macroOption)
        .parse(
          JSON.parse(readFileSync(`${componentsFolder}/${folder}/macro-options.json`, 'utf8')),
        ),
    }));
}

/** Whether an option takes markup: by its name, or because it is one of the navigation's slots. */
export function takesHtml(option: MacroOption): boolean {
  if (option.type !== 'string') return false;
  return /^html$|Html$/.test(option.name) || option.description.startsWith('HTML injected');
}

/** `back-link` → `BackLink`; `errorMessage` → `ErrorMessage` */
export function pascalName(name: string): string {
  return name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
