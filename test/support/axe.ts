import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface Finding {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

const told = (finding: Finding): string =>
  `${finding.id}: ${finding.help}: ${finding.nodes.map((node) => node.html).join(' | ')}`;

/** What axe-core finds on a page as it stands, one line a finding. Runs under the page's own content security policy. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  // Evaluated by the browser's debugger, because the policy rightly refuses an injected script.
  await page.evaluate(axe.source);
  const findings = await page.evaluate<readonly Finding[]>('axe.run().then((result) => result.violations)');
  return findings.map(told);
}
