import { Chip, Group } from '@mantine/core';

interface FilterChipsProps<Value extends string> {
  /** Names the group for screen readers. */
  label: string;
  options: readonly { value: Value; label: string }[];
  /** From the address; null chooses none. */
  value: Value | null;
  onChange: (value: Value | null) => void;
}

/** One filter as chips; pressing the chosen one takes it off. */
export function FilterChips<Value extends string>({ label, options, value, onChange }: FilterChipsProps<Value>) {
  return (
    <Group gap="xs" role="group" aria-label={label}>
      {options.map((option) => (
        <Chip
          key={option.value}
          variant="light"
          checked={option.value === value}
          onChange={(isChosen) => onChange(isChosen ? option.value : null)}
        >
          {option.label}
        </Chip>
      ))}
    </Group>
  );
}
