import { OutlineIcon, type IconProps } from './outline-icon.js';

export function IconChartRadar(props: IconProps) {
  return (
    <OutlineIcon {...props}>
      <path d="M12 3l9.5 7l-3.5 11h-12l-3.5 -11l9.5 -7" />
      <path d="M12 7.5l5.5 4l-2.5 5.5h-6.5l-2 -5.5l5.5 -4" />
      <path d="M2.5 10l9.5 3l9.5 -3" />
      <path d="M12 3v10l6 8" />
      <path d="M6 21l6 -8" />
    </OutlineIcon>
  );
}
