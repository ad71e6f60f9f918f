import { Command, CommanderError } from 'commander';
import { checkJournalCommand } from './cli/checkJournal.js';
import { outliveClosedPipe } from './cli/closedPipes.js';
import { createAdmin, type CreateAdminOptions } from './cli/createAdmin.js';
import { importLait } from './cli/importLait.js';
import type { CommandContext } from './cli/commandContext.js';
import { closeUser, listUsers } from './cli/userCommands.js';
import { addOperations } from './cli/operations.js';
import { withOperations } from './cli/operationsContext.js';
import { writePackFigures } from './cli/writePackFigures.js';
import { writeReport } from './cli/writeReport.js';
import { loadConfig } from './config.js';
import { BackupError } from './database/backup/backupProblem.js';
import { MigrationError } from './database/migrationFiles.js';
import { StrongRoleError } from './database/refuseStrongRole.js';
import { ServerError } from './database/server/serverError.js';
import { onStopSignal } from './lib/stopSignals.js';
import { openRuntime, PackRefusedError } from './runtime.js';

interface ReportOptions {
  readonly formats: string;
  readonly out: string;
  readonly site?: string;
}

/** Runs one command; answers the exit code: 0 when all is well, 1 when anything was refused. */
export async function main(args: readonly string[]): Promise<number> {
  outliveClosedPipe(process.stdout);
  outliveClosedPipe(process.stderr);
  let code = 0;
  const program = toProgram(async (work) => {
    code = await withContext(work);
  });
  addOperations(program, async (work) => {
    code = await withSettings((settings) => withOperations(settings, work));
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    throw error;
  }
  return code;
}

type Run = (work: (context: CommandContext) => Promise<number>) => Promise<void>;

function toProgram(run: Run): Command {
  const program = new Command('waymark')
    .description('Runs a children’s partnership’s plan and proves what it changed.')
    .exitOverride()
    .showHelpAfterError();
  program
    .command('import')
    .description('Load official statistics.')
    .command('lait')
    .argument('<folder>', 'holds the long data, dictionary, area list and neighbours')
    .description('Load a publication of the Local Authority Interactive Tool.')
    .action((folder: string) => run((context) => importLait(context, folder)));
  program
    .command('figures')
    .description('Write the plan’s published figures into the plan pack, after an import.')
    .action(() => run(writePackFigures));
  addCheckCommand(program, run);
  addReportCommand(program, run);
  addUserCommands(program, run);
  return program;
}

function addCheckCommand(program: Command, run: Run): void {
  program
    .command('check')
    .description('Look whether what is stored is as it was written.')
    .command('journal')
    .option('--since <number:seal>', 'what an earlier check said to note down')
    .description('Make every seal of the journal anew and compare.')
    .action(({ since }: { readonly since?: string }) =>
      run((context) => checkJournalCommand(context, since ?? null)),
    );
}

function addUserCommands(program: Command, run: Run): void {
  const user = program.command('user').description('Look after the accounts of people.');
  user
    .command('create-admin')
    .requiredOption('--email <address>', 'the work address of the administrator')
    .requiredOption('--name <name>', 'their name, as they write it')
    .requiredOption('--organisation <id>', 'the id of their organisation in the plan pack')
    .description('Make an administrator, and write a link that signs them in once.')
    .action((options: CreateAdminOptions) => run((context) => createAdmin(context, options)));
  user
    .command('list')
    .description('List the accounts with their roles.')
    .action(() => run(listUsers));
  user
    .command('close')
    .requiredOption('--email <address>', 'the address of the account')
    .description('Close an account; everything of it ends at once.')
    .action(({ email }: { readonly email: string }) => run((context) => closeUser(context, email)));
}

function addReportCommand(program: Command, run: Run): void {
  program
    .command('report')
    .description('Write a report as files.')
    .command('quarterly')
    .argument('<quarter>', 'such as 2026-27-q2: July to September 2026')
    .option('--formats <list>', 'html, pdf or both, with a comma between', 'html,pdf')
    .option('--out <folder>', 'where the files go', '.')
    .option('--site <address>', 'where the site is, so that the report can link to it')
    .description('Write the impact report of a quarter.')
    .action((id: string, options: ReportOptions) =>
      run((context) =>
        writeReport(context, {
          id,
          formats: options.formats.split(',').map((format) => format.trim()),
          folder: options.out,
          site: options.site?.replace(/\/+$/, '') ?? null,
        }),
      ),
    );
}

function withContext(work: (context: CommandContext) => Promise<number>): Promise<number> {
  return withSettings(async ({ config, out, errors }) => {
    const log = (line: string) => errors.write(`${line}\n`);
    const runtime = await openRuntime({ config, log, clock: () => new Date() });
    // Ctrl-C: what is half done is rolled back when the connection goes.
    const stopListening = onStopSignal(async () => {
      await runtime.close();
      process.exit(130);
    });
    try {
      return await work({ config, runtime, out, errors });
    } finally {
      stopListening();
      await runtime.close();
    }
  });
}

async function withSettings(
  work: (settings: Omit<CommandContext, 'runtime'>) => Promise<number>,
): Promise<number> {
  const { stdout: out, stderr: errors } = process;
  const config = loadConfig();
  if (!config.ok) {
    for (const problem of config.error) errors.write(`${problem.name} ${problem.message}\n`);
    return 1;
  }
  try {
    return await work({ config: config.value, out, errors });
  } catch (error) {
    if (!isForPeople(error)) throw error;
    errors.write(`${error.message}\n`);
    return 1;
  }
}

/** Errors whose message says what to do; anything else is a bug and is shown with its trace. */
function isForPeople(error: unknown): error is Error {
  return (
    error instanceof PackRefusedError ||
    error instanceof BackupError ||
    error instanceof ServerError ||
    error instanceof StrongRoleError ||
    error instanceof MigrationError
  );
}
