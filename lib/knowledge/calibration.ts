/**
 * `halfway`: the raw score at which the first candidate was right for half of the OMoS training questions
 * (logistic fit over 380 answerable ones, 617 pages). Steeper than that fit, since a comment may also ask
 * what no answer fits, which those questions never do. Raw scores are divided by what a full match would
 * give, so they mean much the same over bases of different sizes.
 */
const steepness = 2;
const halfway = 1.35;

/** A raw score as 0…1; rising with it, so that the order stays. */
export const calibrate = (raw: number): number => 1 / (1 + Math.exp(-steepness * (raw - halfway)));

/** Score from which a sure question sees a suggestion: under it hardly any of the training questions lay. */
const floorOfQuestion = 0.23;
/** Added for a text that does not read like a question at all. */
const doubtAboutConcern = 0.36;
/** Under this a text wants no answer, however well one fits. */
const leastConcern = 0.4;

/** Whether the overlay shows a suggestion; `concern` 0…1 says how surely the comment wants an answer. */
export const isShown = (score: number, concern: number): boolean =>
  concern >= leastConcern && score >= floorOfQuestion + (1 - concern) * doubtAboutConcern;
