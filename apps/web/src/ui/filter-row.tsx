import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';

import styles from './filter-row.module.css';
import { useTypedSearch } from './use-typed-search.js';

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
  const typed = useTypedSearch(search, onSearch);
  return (
    <div className={styles['filter']}>
      <TextInput type="search" aria-label={label} placeholder={label} {...typed} />
      {children}
    </div>
  );
}
