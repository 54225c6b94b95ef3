import { OutlineIcon, type IconProps } from './outline-icon.js';

export function IconMessages(props: IconProps) {
  return (
    <OutlineIcon {...props}>
      <path d="M21 14l-3 -3h-7a1 1 0 0 1 -1 -1v-6a1 1 0 0 1 1 -1h9a1 1 0 0 1 1 1v10" />
      <path d="M14 15v2a1 1 0 0 1 -1 1h-7l-3 3v-10a1 1 0 0 1 1 -1h2" />
    </OutlineIcon>
  );
}
