/** The queue whose jobs each hold the id of one letter. */
export const LETTER_QUEUE = "letters";
