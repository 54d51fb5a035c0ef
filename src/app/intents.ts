import type { Settings } from './settings';

/** What a person asks for. Views send these and nothing else. */
export type Intent =
  | { readonly type: 'scenario.open'; readonly id: string }
  | { readonly type: 'file.open'; readonly name: string; readonly bytes: ArrayBuffer }
  | { readonly type: 'file.dismiss' }
  | { readonly type: 'library.open' }
  | { readonly type: 'library.search'; readonly text: string }
  | { readonly type: 'demo.open' }
  | { readonly type: 'demo.next' }
  | { readonly type: 'demo.back' }
  | { readonly type: 'demo.leave' }
  | { readonly type: 'encounter.begin' }
  /** The line has been said (or skipped): replies may be chosen. */
  | { readonly type: 'line.heard' }
  | { readonly type: 'reply.say'; readonly id: string }
  | { readonly type: 'reaction.goOn' }
  | { readonly type: 'encounter.pause' }
  | { readonly type: 'encounter.resume' }
  /** Stop early; leads to a debrief without a number. */
  | { readonly type: 'encounter.stop' }
  | { readonly type: 'aftermath.next' }
  | { readonly type: 'debrief.again'; readonly sameCustomer: boolean }
  | { readonly type: 'setting.change'; readonly change: Partial<Settings> }
  | { readonly type: 'stage.opened' }
  | { readonly type: 'stage.failed' }
  | { readonly type: 'stage.restart' };

export type Send = (intent: Intent) => void;
