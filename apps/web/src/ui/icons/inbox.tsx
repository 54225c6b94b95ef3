import { OutlineIcon, type IconProps } from './outline-icon.js';

export function IconInbox(props: IconProps) {
  return (
    <OutlineIcon {...props}>
      <path d="M4 6a2 2 0 0 1 2 -2h12a2 2 0 0 1 2 2v12a2 2 0 0 1 -2 2h-12a2 2 0 0 1 -2 -2l0 -12" />
      <path d="M4 13h3l3 3h4l3 -3h3" />
    </OutlineIcon>
  );
}
