import { readCatalogue } from '../../build/catalogue';
import { GATES } from '../../core/model/diagnostic';
import { nearest } from '../../core/model/nearest';
import { RULES } from '../../core/rules/rules';
import { PLAN_RULES } from '../../core/scenario/plan/findings';
import { parsed, print, UsageError, type Command, type Where } from '../command';
import { GATE_WORDS, rulePage } from './pages';

const HELP = `turnaround rules [RULE]

Lists every rule of check, gate by gate; with the code of a rule, prints its page of help: what it asks, why, the cure,
a bad example and a good one. Rules of session plans are told too; scenarios/sessions/fields.md lists them.

Exit codes: 0 printed, 2 there is no such rule.
`;

/** `rules`: the rules of check, and the help page of each. */
export const rules: Command = { summary: 'list the rules of check, or explain one', help: HELP, run };

async function run(args: readonly string[], { root }: Where): Promise<number> {
  const { positionals } = parsed('rules', args, {});
  if (positionals.length === 0) print(...listed());
  for (const code of positionals) print(planRule(code) ?? rulePage(ruleOf(code), readCatalogue(root)));
  return 0;
}

/** What a rule of session plans asks, where no rule of scenarios has its code. */
function planRule(code: string): string | null {
  if (!Object.hasOwn(PLAN_RULES, code) || RULES.some((one) => one.code === code)) return null;
  const { severity, asks } = PLAN_RULES[code as keyof typeof PLAN_RULES];
  return `# ${code}\n\n**${asks}**\n\nOf session plans, ${severity}. All of them: scenarios/sessions/fields.md\n`;
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
