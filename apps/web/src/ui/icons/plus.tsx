import { OutlineIcon, type IconProps } from './outline-icon.js';

export function IconPlus(props: IconProps) {
  return (
    <OutlineIcon {...props}>
      <path d="M12 5l0 14" />
      <path d="M5 12l14 0" />
    </OutlineIcon>
  );
}
