/** An error in one line, with the error behind it: for logs and `last_error`. */
export function causeOf(error: Error): string {
  const { cause } = error;
  return cause instanceof Error ? `${error.message}: ${causeOf(cause)}` : `${error.name}: ${error.message}`;
}
