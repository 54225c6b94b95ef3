import { OutlineIcon, type IconProps } from './outline-icon.js';

export function IconChevronLeft(props: IconProps) {
  return (
    <OutlineIcon {...props}>
      <path d="M15 6l-6 6l6 6" />
    </OutlineIcon>
  );
}
