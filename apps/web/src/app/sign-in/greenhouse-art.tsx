import styles from './sign-in.module.css';

/** A greenhouse of panes: `.` empty, `1`-`5` how far grown, `a` returned, `b` in review. */
const PANES = [
  '     ..........     ',
  '   ..............   ',
  '  ................  ',
  ' .....3......a.2... ',
  '......23.b.2...12...',
  '..2..512...12..512..',
  '.512.4512.451.3451.3',
  '34512345123451234512',
];
const GROWN = [0, 0.36, 0.5, 0.64, 0.74, 0.92];
const STEP = 24;

/** The picture at the foot of the sign-in page. */
export function GreenhouseArt() {
  return (
    <svg className={styles['art']} viewBox="0 0 476 188" width="476" aria-hidden="true">
      {PANES.flatMap((row, y) =>
        [...row].map((pane, x) =>
          pane === ' ' ? null : (
            <rect key={`${x} ${y}`} x={x * STEP} y={y * STEP} width="20" height="20" rx="3.5" {...paint(pane)} />
          ),
        ),
      )}
    </svg>
  );
}

function paint(pane: string): { fill: string; opacity?: number } {
  if (pane === 'a') return { fill: 'var(--returned-pane)' };
  if (pane === 'b') return { fill: 'var(--review-pane)' };
  return pane === '.' ? { fill: 'var(--leaf-tint)' } : { fill: 'var(--leaf)', opacity: GROWN[Number(pane)] };
}
