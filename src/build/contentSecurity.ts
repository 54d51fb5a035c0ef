import type { Plugin } from 'vite';

/** What a built page may load and do. Everything comes from our own files; the only address it may build is a worker of ours. */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "media-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types turnaround-worker',
] as const;

const TAGS = [
  `<meta http-equiv="Content-Security-Policy" content="${DIRECTIVES.join('; ')}" />`,
  '<meta name="referrer" content="no-referrer" />',
].join('\n    ');

const CHARSET = /<meta charset="utf-8"\s*\/?>/i;

/** The page with the policy as the first thing after its charset, so that nothing is loaded before it holds. */
export function withContentSecurity(html: string): string {
  if (!CHARSET.test(html)) throw new Error('a page needs <meta charset="utf-8" /> in its head, the policy follows it');
  return html.replace(CHARSET, (charset) => `${charset}\n    ${TAGS}`);
}

/** Adds the policy to built pages only: the development page has styles injected, which the policy would block. */
export function contentSecurity(): Plugin {
  return {
    name: 'turnaround:content-security',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: withContentSecurity },
  };
}
