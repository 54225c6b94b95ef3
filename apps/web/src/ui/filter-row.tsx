import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import type { ReactNode } from 'react';

import styles from './filter-row.module.css';

const TYPING_MS = 300;

interface FilterRowProps {
  /** Names the field that is searched by typing. */
  label: string;
  search: string | undefined;
  /** After a pause in typing; undefined when nothing is left in the field. */
  onSearch: (search: string | undefined) => void;
  /** What else narrows the list. */
  children?: ReactNode;
}

/** Above a list: what narrows it. */
export function FilterRow({ label, search, onSearch, children }: FilterRowProps) {
  const searchFor = useDebouncedCallback((text: string) => onSearch(text.trim() || undefined), TYPING_MS);
  return (
    <div className={styles['filter']}>
      <TextInput
        type="search"
        aria-label={label}
        placeholder={label}
        defaultValue={search ?? ''}
        onChange={(event) => searchFor(event.currentTarget.value)}
      />
      {children}
    </div>
  );
}
