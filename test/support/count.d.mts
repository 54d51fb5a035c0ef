interface Report {
  readonly testResults?: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}
export function countTests(report: Report, went: boolean): { readonly passed: number; readonly failed: number };
