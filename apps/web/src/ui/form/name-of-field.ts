/** What a field, or a group of choices, is called on the page. */
export function nameOfField(field: HTMLElement): string {
  const group = field.querySelector('[role="radiogroup"]');
  const label = group
    ? document.getElementById(group.getAttribute('aria-labelledby') ?? '')
    : (field as HTMLInputElement).labels?.[0];
  return label?.textContent ?? '';
}
