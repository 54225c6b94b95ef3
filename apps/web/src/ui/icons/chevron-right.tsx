import { OutlineIcon, type IconProps } from './outline-icon.js';

export function IconChevronRight(props: IconProps) {
  return (
    <OutlineIcon {...props}>
      <path d="M9 6l6 6l-6 6" />
    </OutlineIcon>
  );
}
