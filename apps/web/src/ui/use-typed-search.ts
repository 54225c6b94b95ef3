import { useDebouncedCallback } from '@mantine/hooks';
import { useState, type ChangeEvent } from 'react';

const TYPING_MS = 300;

interface TypedSearch {
  value: string;
  onChange: (event: ChangeEvent<HTMLInputElement>) => void;
}

/**
 * A search that stands in the address, as it is typed. The address changes a moment later than the field, which would
 * break a syllable of Hangul that is being composed; so the field has its own text and follows the address only when that
 * was changed by something else, a link say.
 */
export function useTypedSearch(
  search: string | undefined,
  onSearch: (search: string | undefined) => void,
): TypedSearch {
  const [value, setValue] = useState(search ?? '');
  const [known, setKnown] = useState(search);
  const [asked, setAsked] = useState(search);
  const ask = useDebouncedCallback((text: string) => {
    const next = text.trim() || undefined;
    setAsked(next);
    onSearch(next);
  }, TYPING_MS);
  if (search !== known) {
    setKnown(search);
    if (search !== asked) {
      setAsked(search);
      setValue(search ?? '');
    }
  }
  return {
    value,
    onChange: ({ currentTarget }) => {
      setValue(currentTarget.value);
      ask(currentTarget.value);
    },
  };
}
