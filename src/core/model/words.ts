/** What a customer takes away: feeling 0-39, 40-64, 65-100 (scoring.md; "magic" is a little above average, Hyken). */
export const GRADES = ['misery', 'mediocre', 'magic'] as const;
export type Grade = (typeof GRADES)[number];

/** Which moment of truth this is. `third` is read as `ultimate`. */
export const MOMENT_STAGES = ['lessThanZero', 'zero', 'first', 'second', 'ultimate'] as const;
export type MomentStage = (typeof MOMENT_STAGES)[number];

/** How the two talk; each channel has its own surface. */
export const CHANNELS = ['counter', 'phone', 'chat', 'email', 'social', 'video'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Where in the business a moment happens (five types, source articles). */
export const TOUCHPOINTS = ['firstContact', 'purchase', 'usage', 'support', 'afterPurchase'] as const;

/** How much feeling is in a moment (McKinsey 2006: high emotional investment makes it one of truth). */
export const STAKES = ['humdrum', 'emotional', 'critical'] as const;

/** Where in the talk a beat stands; sets how much warmth and advice weigh. */
export const PHASES = ['open', 'work', 'close'] as const;
export type Phase = (typeof PHASES)[number];

/** The five complaint steps of the source articles. */
export const STEPS = ['ask', 'read', 'respond', 'solveAndCheck', 'log'] as const;
export type Step = (typeof STEPS)[number];

/** How many turns a scenario is meant to take: 2-4, 5-7, 8-14. Sets the pace. */
export const LENGTHS = ['moment', 'short', 'full'] as const;
export type Length = (typeof LENGTHS)[number];

/** How a customer arrives; fills trust, heat and patience. */
export const ARRIVALS = ['furious', 'angry', 'worried', 'wary', 'fine', 'glad'] as const;
export type Arrival = (typeof ARRIVALS)[number];

/** The emotion under the talk; picks the row of feeling words. */
export const EMOTION_ROOTS = ['angry', 'afraid', 'sad', 'confused', 'hurried', 'calm'] as const;
export type EmotionRoot = (typeof EMOTION_ROOTS)[number];

/** Four kinds of question (need discovery, choosing, satisfaction, servicing). */
export const QUESTION_TYPES = ['need', 'solution', 'satisfaction', 'servicing'] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

/** The seven steps of the feeling gauge, 0 the lowest. */
export type FeelingBand = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** What became of a promise: more than kept, kept, or not (the articles' three ways an expectation is met). */
export const KEPT = ['exceeded', 'met', 'missed'] as const;
export type Kept = (typeof KEPT)[number];
