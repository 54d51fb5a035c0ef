import { reportOf } from '../../app/reporting';
import { GATES, type Gate, type Severity } from '../../core/model/diagnostic';
import { fileOf } from '../../core/rules/example';
import type { Example, Rule } from '../../core/rules/rule';
import { LIBRARY_RULES } from '../../core/rules/library/library';
import type { LibraryRule } from '../../core/rules/library/rule';
import { RULES } from '../../core/rules/rules';
import type { Catalogue } from '../../core/scenario/check/check';

/** What each gate asks of a file. */
export const GATE_WORDS: Readonly<Record<Gate, string>> = {
  plays: 'It can be played from its start to an end. An error here stops play.',
  fair: 'It can be won by good service and by nothing else. Errors here stop a file that is marked `"ready": true`.',
  polished: 'Its words are plain, kind and fair to people. Nothing here stops a file.',
};

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: 'an error', warning: 'a warning', hint: 'a hint' };

const GENERATED = '<!-- Generated from the rule itself by `turnaround write rules`; a test holds it fresh. -->';

/** What check says of an example, under one rule. */
function saidOf(rule: Rule, example: Example, catalogue: Catalogue): string {
  const { diagnostics } = reportOf('example', new TextEncoder().encode(fileOf(example)), catalogue);
  const told = diagnostics.find((one) => one.rule === rule.code);
  return told === undefined ? '' : `Check says: *${told.message} ${told.fix}*`;
}

/** An example as an author may write it; one that is a group is laid over the smallest scenario. */
const shown = (example: Example): string =>
  `\`\`\`json\n${typeof example === 'string' ? example.trimEnd() : JSON.stringify(example, null, 2)}\n\`\`\``;

/** The page of help of one rule. */
export const rulePage = (rule: Rule, catalogue: Catalogue): string =>
  `# ${rule.code}

${GENERATED}

**${rule.asks}**

Gate *${rule.gate}*, ${SEVERITY_WORDS[rule.severity]}${rule.find === null ? '; told by the reader itself' : ''}.

${rule.because}

## The cure

${rule.cure}

## Not so

${shown(rule.bad)}

${saidOf(rule, rule.bad, catalogue)}

## But so

${shown(rule.good)}

[All rules](README.md)
`;

/** The list of all rules, gate by gate. */
export const rulesIndex = (): string =>
  `# The rules of the check

${GENERATED}

Examples show the part that matters; they are laid over the smallest scenario of the [guide](../README.md).
How grave a rule of the second and third gate is can be set in a \`lint.json\` beside the scenarios:
\`{ "severities": { "the-code": "hint" } }\` (error, warning, hint, off). A single finding is argued away in the scenario:
\`"lint": [{ "rule": "the-code", "at": "beats/the-plate", "why": "..." }]\`.

${GATES.map(gateList).join('\n')}
## Several scenarios together

When \`check\` looks at more than one file, it also asks these of all of them. No single file can break them.

${LIBRARY_RULES.map(libraryRule).join('\n')}
`;

const libraryRule = ({ code, severity, asks, because, cure }: LibraryRule): string =>
  `- **${code}** (${severity}): ${asks} ${because} ${cure}`;

const gateList = (gate: Gate): string =>
  `## ${gate}

${GATE_WORDS[gate]}

| rule | | asks |
|---|---|---|
${RULES.filter((rule) => rule.gate === gate)
  .map(({ code, severity, asks }) => `| [${code}](${code}.md) | ${severity} | ${asks} |`)
  .join('\n')}
`;
