import { OutlineIcon, type IconProps } from './outline-icon.js';

export function IconSelector(props: IconProps) {
  return (
    <OutlineIcon {...props}>
      <path d="M8 9l4 -4l4 4" />
      <path d="M16 15l-4 4l-4 -4" />
    </OutlineIcon>
  );
}
