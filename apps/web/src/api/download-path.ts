/** The address of a download with what is shown now; opened by the browser itself, which saves it. */
export function downloadPath(path: string, query: object): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value));
  return `${path}?${search.toString()}`;
}
