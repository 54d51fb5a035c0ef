interface Test {
  readonly status: string;
  readonly fullName?: string;
  readonly failureMessages?: readonly string[];
}
interface Report {
  readonly testResults?: readonly {
    readonly name?: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly Test[];
  }[];
}
export function countTests(report: Report, went: boolean): { readonly passed: number; readonly failed: number };
export function failuresOf(report: Report): string[];
