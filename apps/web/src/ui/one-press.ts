/** A page's, or a dialog's, way on: the filled button. */
const WAY_ON = '.mantine-Button-root:not([data-variant]), .mantine-Button-root[data-variant="filled"]';

/**
 * Makes a double click on a way on one press, wherever it stands: the second comes before the first is drawn as under way,
 * and would make the change twice. Keys and touch repeat nothing; quieter buttons (one row more) may be pressed in haste.
 */
export function takeDoubleClickAsOne(target: Document): () => void {
  const swallow = (event: MouseEvent): void => {
    if (event.detail < 2 || !(event.target instanceof Element) || !event.target.closest(WAY_ON)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  target.addEventListener('click', swallow, { capture: true });
  return () => target.removeEventListener('click', swallow, { capture: true });
}
