import { OutlineIcon, type IconProps } from './outline-icon.js';

export function IconArrowUp(props: IconProps) {
  return (
    <OutlineIcon {...props}>
      <path d="M12 5l0 14" />
      <path d="M18 11l-6 -6" />
      <path d="M6 11l6 -6" />
    </OutlineIcon>
  );
}
