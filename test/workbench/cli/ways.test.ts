import { HELP } from '../../../workbench/cli/help';
import { readOptions } from '../../../workbench/cli/options';
import { WAYS } from '../../../workbench/cli/ways';

test('each way of a method is an option, and what is not said is left to « Réglages »', () => {
  const ways = (...argv: string[]) => {
    const read = readOptions(argv);
    return read.ok ? read.value.ways : read.problem.text.fr;
  };
  expect(ways('--pmg-on', 'potential', '--trait', 'size')).toEqual({ pmgOn: 'potential', trait: 'size' });
  expect(ways('--code-order', 'MFR')).toEqual({ codeOrder: 'MFR' });
  expect(ways()).toEqual({});
  expect(ways('--pmg-on', 'luck')).toBe(
    '« luck » n’est pas possible pour --pmg-on : choisissez revenue ou potential.',
  );
});

test('the help names each of them with its words', () => {
  for (const { option, words } of WAYS) {
    const line = HELP.split('\n').find((text) => text.startsWith(`  --${option} `));
    expect(line).toContain(words.join(', '));
  }
});
