import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';

interface BesideTableProps {
  children: ReactNode;
  /** Names the drawer for screen readers. */
  label: string;
  onClose: () => void;
}

const WIDE = '(min-width: 80em)';

/** What is opened from the table: beside it where there is room, else in a drawer over it. */
export function BesideTable({ children, label, onClose }: BesideTableProps) {
  const isWide = useMediaQuery(WIDE, true, { getInitialValueInEffect: false });
  if (isWide) return children;
  return (
    <Drawer.Root opened onClose={onClose} size="min(420px, 100%)">
      <Drawer.Overlay />
      <Drawer.Content aria-label={label}>
        <Drawer.Body p={0}>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
