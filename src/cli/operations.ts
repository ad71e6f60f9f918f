import type { Command } from 'commander';
import { backup } from './backup.js';
import { move } from './move.js';
import type { OperationsContext } from './operationsContext.js';
import { restore } from './restore.js';

type Operate = (work: (context: OperationsContext) => Promise<number>) => Promise<void>;

/** The commands that copy the whole database. None of them starts the service. */
export function addOperations(program: Command, operate: Operate): void {
  program
    .command('backup')
    .argument('<file>', 'where it goes, such as waymark-2026-11-25.tar.gz')
    .description('Write one moment of the whole database and the kept files into a file.')
    .action((file: string) => operate((context) => backup(context, file)));
  program
    .command('restore')
    .argument('<file>', 'a backup')
    .option('--replace', 'take the place of figures and accounts that are there', false)
    .description('Put a backup into an empty database. Stop Waymark first.')
    .action((file: string, { replace }: { readonly replace: boolean }) =>
      operate((context) => restore(context, { file, replace })),
    );
  program
    .command('move')
    .requiredOption('--to-url <address>', 'the other database, as the role waymark_app')
    .requiredOption('--to-admin-url <address>', 'the same, as the owner of its tables')
    .description('Copy the database in use to another, empty one. Stop Waymark first.')
    .action((request: { readonly toUrl: string; readonly toAdminUrl: string }) =>
      operate((context) => move(context, request)),
    );
}
