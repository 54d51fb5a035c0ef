import type { Channel, EmotionRoot } from '../../model/words';

/** A story as the choice of what is next needs it. Files kept by an older build may not say what they feel or sell. */
export interface NextStory {
  readonly id: string;
  /** The id its attempts are recorded under. */
  readonly story: string;
  readonly industry: string;
  readonly channel: Channel;
  readonly emotion?: EmotionRoot | undefined;
  readonly difficulty: number | null;
  /** Whether some reply in it is scored on selling. */
  readonly sale?: boolean | undefined;
  readonly tutorial: boolean;
}
