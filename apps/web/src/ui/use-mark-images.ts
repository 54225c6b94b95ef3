import { TEAM_MILESTONE_STATES, type TeamMilestoneStateName } from '@onsil/contracts';
import { useComputedColorScheme } from '@mantine/core';
import { useLayoutEffect, useState, type CSSProperties } from 'react';

import { markSymbolId } from './mark-sprite.js';

/**
 * The drawings of `MarkSprite` as images in the inks of the page's scheme: a style that gives `CellMark`s below it their
 * `--mark-<state>`. A thousand elements drawn as SVG cost a frame each time they scroll; one image drawn often does not.
 */
export function useMarkImages(): CSSProperties {
  const scheme = useComputedColorScheme();
  const [images, setImages] = useState<CSSProperties>({});
  useLayoutEffect(
    () =>
      setImages(
        Object.fromEntries(TEAM_MILESTONE_STATES.map((state) => [`--mark-${state}`, `url("${markImage(state)}")`])),
      ),
    [scheme],
  );
  return images;
}

function markImage(state: TeamMilestoneStateName): string {
  const symbol = document.getElementById(markSymbolId(state))!;
  const style = getComputedStyle(symbol);
  const shape = symbol.innerHTML
    .replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => style.getPropertyValue(name).trim())
    .replaceAll('currentColor', style.color);
  const viewBox = symbol.getAttribute('viewBox')!;
  return `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${shape}</svg>`)}`;
}
