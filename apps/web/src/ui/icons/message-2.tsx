import { OutlineIcon, type IconProps } from './outline-icon.js';

export function IconMessage2(props: IconProps) {
  return (
    <OutlineIcon {...props}>
      <path d="M8 9h8" />
      <path d="M8 13h6" />
      <path d="M9 18h-3a3 3 0 0 1 -3 -3v-8a3 3 0 0 1 3 -3h12a3 3 0 0 1 3 3v8a3 3 0 0 1 -3 3h-3l-3 3l-3 -3" />
    </OutlineIcon>
  );
}
