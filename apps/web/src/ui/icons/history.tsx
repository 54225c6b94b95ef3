import { OutlineIcon, type IconProps } from './outline-icon.js';

export function IconHistory(props: IconProps) {
  return (
    <OutlineIcon {...props}>
      <path d="M12 8l0 4l2 2" />
      <path d="M3.05 11a9 9 0 1 1 .5 4m-.5 5v-5h5" />
    </OutlineIcon>
  );
}
