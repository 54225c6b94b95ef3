/** As the contract has it (`LONGEST_ITEM`); a value from there would bring zod along. */
export const LONGEST_NOTE_SHOWN = 2_000;
/** As the contract has it (`LONGEST_COMMENT`). */
export const LONGEST_COMMENT_SHOWN = 4_000;
