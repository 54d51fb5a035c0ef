import type { Channel, EmotionRoot, MomentStage } from '../model/words';

/** What is said about a scenario before and beside the talk. No rule reads it. */
export interface About {
  readonly title: string;
  readonly summary: string;
  readonly version: string;
  readonly language: string;
  readonly industry: string;
  readonly channel: Channel;
  readonly stage: MomentStage | null;
  readonly minutes: number | null;
  readonly difficulty: number | null;
  readonly themes: readonly string[];
  readonly contentNote: string;
  /** Where to turn if the story stays with somebody; empty where none is named. */
  readonly support: string;
  readonly goals: readonly string[];
  readonly keyStatus: 'draft' | 'panel';
  readonly ready: boolean;
  readonly backdrop: string;
  readonly role: string;
  readonly time: string;
  readonly youMay: readonly string[];
  readonly youMayNot: readonly string[];
  readonly salesPrompt: string;
  readonly friction: readonly string[];
  readonly name: string;
  readonly callMe: string;
  readonly person: string;
  readonly voice: string;
  readonly emotionRoot: EmotionRoot;
  readonly emotionText: string;
}
