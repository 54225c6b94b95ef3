/** The greenhouse: a pane filled, four to grow. */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinejoin="round"
    >
      <path d="M4 13.5h8V21H4z" fill="currentColor" stroke="none" />
      <path d="M4 21V11a8 8 0 0 1 16 0v10zM12 3v18M4 13.5h16" />
    </svg>
  );
}
