export function findBrowser(
  env?: Readonly<Record<string, string | undefined>>,
  platform?: string,
  own?: () => readonly string[],
): string | null;
export function ensureBrowser(say?: (words: string) => void): string;
