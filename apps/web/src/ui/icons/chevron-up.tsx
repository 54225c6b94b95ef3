import { OutlineIcon, type IconProps } from './outline-icon.js';

export function IconChevronUp(props: IconProps) {
  return (
    <OutlineIcon {...props}>
      <path d="M6 15l6 -6l6 6" />
    </OutlineIcon>
  );
}
