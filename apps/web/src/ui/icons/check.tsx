import { OutlineIcon, type IconProps } from './outline-icon.js';

export function IconCheck(props: IconProps) {
  return (
    <OutlineIcon {...props}>
      <path d="M5 12l5 5l10 -10" />
    </OutlineIcon>
  );
}
