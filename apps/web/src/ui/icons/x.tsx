import { OutlineIcon, type IconProps } from './outline-icon.js';

export function IconX(props: IconProps) {
  return (
    <OutlineIcon {...props}>
      <path d="M18 6l-12 12" />
      <path d="M6 6l12 12" />
    </OutlineIcon>
  );
}
