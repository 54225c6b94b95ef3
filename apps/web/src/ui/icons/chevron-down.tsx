import { OutlineIcon, type IconProps } from './outline-icon.js';

export function IconChevronDown(props: IconProps) {
  return (
    <OutlineIcon {...props}>
      <path d="M6 9l6 6l6 -6" />
    </OutlineIcon>
  );
}
