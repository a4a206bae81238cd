/** Raw score at which a best candidate of the training questions was right in half of the cases. */
const halfway = 0.8;
const steepness = 4;

/** A raw score as 0…1; rising with it, so that the order stays. */
export const calibrate = (raw: number): number => 1 / (1 + Math.exp(-steepness * (raw - halfway)));

/** Score above which a sure question sees a suggestion. */
export const floor = 0.3;

/** The less a comment reads like a question, the better an answer has to fit. */
export const isShown = (score: number, concern: number): boolean =>
  concern >= 0.4 && score >= floor + (1 - concern) * 0.4;
