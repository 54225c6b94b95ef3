import { OutlineIcon, type IconProps } from './outline-icon.js';

export function IconCircleMinus(props: IconProps) {
  return (
    <OutlineIcon {...props}>
      <path d="M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0" />
      <path d="M9 12l6 0" />
    </OutlineIcon>
  );
}
