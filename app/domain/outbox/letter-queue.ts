/** The queue whose jobs each hold the id of one letter. */
export const LETTER_QUEUE = "letters";

/** Where the jobs of letters go whose tries are used up. */
export const UNDELIVERED_QUEUE = "letters-undelivered";
