import { userEvent } from '@testing-library/user-event';

/** Puts words into a field at once, as somebody who pastes them: with keys, the page is drawn for each letter. */
export async function writeInto(field: Element, words: string): Promise<void> {
  await userEvent.click(field);
  await userEvent.paste(words);
}
