import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** Writes what became of every test to the file named by WAYMARK_COUNTS. */
export default class CountingReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: [] };
    for (const module of modules) countModule(module, counts);
    writeFileSync(process.env.WAYMARK_COUNTS, JSON.stringify(counts));
  }
}

function countModule(module, counts) {
  // A file that could not be loaded, or a group whose set-up failed, has no failed test to show.
  counts.failed += module.errors().length;
  for (const suite of module.children.allSuites()) counts.failed += suite.errors().length;
  for (const test of module.children.allTests()) {
    const { state, note } = test.result();
    if (state === 'passed') counts.passed += 1;
    else if (state === 'failed') counts.failed += 1;
    else {
      const file = relative(process.cwd(), module.moduleId);
      counts.skipped.push({ file, name: test.fullName, note: note ?? '' });
    }
  }
}
