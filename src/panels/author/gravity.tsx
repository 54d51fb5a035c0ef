import type { VNode } from 'preact';
import type { Severity } from '../../core/model/diagnostic';
import { AuthorIcon } from './authorIcons';
import { Sign } from './signs';

/** The sign of how grave a finding is; each has its own shape. */
export function Gravity({ severity }: { readonly severity: Severity }): VNode {
  if (severity === 'hint') return <Sign name="lamp" />;
  return <AuthorIcon name={severity === 'error' ? 'fault' : 'warning'} />;
}
