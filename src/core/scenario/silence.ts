/** How silence is named where replies are named, in `--replies` and in what replays them; no author can write it. */
export const SILENCE_NAME = '@timeout';
