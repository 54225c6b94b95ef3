import { OutlineIcon, type IconProps } from './outline-icon.js';

export function IconArrowRight(props: IconProps) {
  return (
    <OutlineIcon {...props}>
      <path d="M5 12l14 0" />
      <path d="M13 18l6 -6" />
      <path d="M13 6l6 6" />
    </OutlineIcon>
  );
}
