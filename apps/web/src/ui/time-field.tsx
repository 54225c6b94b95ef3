import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';

interface TimeFieldProps {
  label: ReactNode;
  error?: ReactNode;
  /** `15:00`, empty while it is not known. */
  value: string;
  onChange: (time: string) => void;
}

/** A time of day on the hub's clock; the device brings its own way of choosing one. */
export function TimeField({ label, error, value, onChange }: TimeFieldProps) {
  return (
    <TextInput
      type="time"
      label={label}
      error={error}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
