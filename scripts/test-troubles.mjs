/** What `npm test` tells again at its end: every test that failed, with the beginning of its message. */
import { root } from './setup.mjs';

/** Tests of vitest's JSON report that failed, or did before they passed. */
export function unitTroubles({ testResults }) {
  return testResults.flatMap(file => [
    // A file that can't even be loaded has no tests that could fail.
    ...(file.status === 'failed' && file.assertionResults.length === 0
      ? [{ flaky: false, test: file.name, message: firstLines(file.message) }]
      : []),
    ...file.assertionResults
      .filter(({ failureMessages }) => failureMessages.length > 0)
      .map(({ status, fullName, failureMessages }) => ({
        flaky: status === 'passed',
        test: `${file.name.replace(root, '')}: ${fullName}`,
        message: firstLines(failureMessages[0]),
      })),
  ]);
}

/** Tests of Playwright's JSON report that failed, or did before they passed. */
export function e2eTroubles(suites) {
  return suites.flatMap(suite => [
    ...e2eTroubles(suite.suites ?? []),
    ...suite.specs.flatMap(({ title, file, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ status, results }) => ({
          flaky: status === 'flaky',
          test: `${file}: ${title}`,
          message: firstLines(results.find(({ error }) => error)?.error.message ?? ''),
        })),
    ),
  ]);
}

function firstLines(message) {
  return message
    .split('\n')
    .slice(0, 12)
    .map(line => `    ${line}`)
    .join('\n');
}
