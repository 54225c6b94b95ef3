import type { ComponentProps, ReactElement } from 'react';

/** How an icon is shown: what an `svg` takes, and these. */
export interface IconProps extends Omit<ComponentProps<'svg'>, 'stroke'> {
  /** Width and height, in CSS pixels. */
  size?: number;
  /** Width of the lines, of the 24 units that a drawing is wide. */
  stroke?: number;
}

/** One of this folder, for a table or a list that says which is shown. */
export type Icon = (props: IconProps) => ReactElement;

/**
 * What the icons of this folder have in common: lines without fill, in the colour of the text around them. Whoever
 * shows one says what it means (`role="img"`, `aria-label`) or hides it (`aria-hidden`).
 *
 * The drawings are those of Tabler Icons 3.51.0 (https://tabler.io/icons), unchanged; `LICENSE` beside this file is
 * theirs. A new one is a file of its own with its paths.
 */
export function OutlineIcon({ size = 24, stroke = 2, ...rest }: IconProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={stroke}
      strokeLinecap="round"
      strokeLinejoin="round"
      {...rest}
    />
  );
}
