import { readCatalogue } from '../../build/catalogue';
import { GATES } from '../../core/model/diagnostic';
import { nearest } from '../../core/model/nearest';
import { RULES } from '../../core/rules/rules';
import { parsed, print, UsageError, type Command, type Where } from '../command';
import { GATE_WORDS, rulePage } from './pages';

const HELP = `turnaround rules [RULE]

Lists every rule of check, gate by gate; with the code of a rule, prints its page of help: what it asks, why, the cure,
a bad example and a good one.

Exit codes: 0 printed, 2 there is no such rule.
`;

/** `rules`: the rules of check, and the help page of each. */
export const rules: Command = { summary: 'list the rules of check, or explain one', help: HELP, run };

async function run(args: readonly string[], { root }: Where): Promise<number> {
  const { positionals } = parsed('rules', args, {});
  if (positionals.length === 0) print(...listed());
  for (const code of positionals) print(rulePage(ruleOf(code), readCatalogue(root)));
  return 0;
}

const listed = (): readonly string[] => {
  const width = Math.max(...RULES.map(({ code }) => code.length));
  return GATES.flatMap((gate) => [
    `${gate}: ${GATE_WORDS[gate]}`,
    ...RULES.filter((rule) => rule.gate === gate).map(
      ({ code, severity, asks }) => `  ${code.padEnd(width)}  ${severity.padEnd(7)}  ${asks}`,
    ),
    '',
  ]);
};

function ruleOf(code: string) {
  const rule = RULES.find((one) => one.code === code);
  if (rule !== undefined) return rule;
  const near = nearest(
    code,
    RULES.map((one) => one.code),
  );
  throw new UsageError(
    `There is no rule "${code}". ${near === null ? 'See all: turnaround rules.' : `Did you mean "${near}"?`}`,
  );
}
