import { useState } from 'react';

import { useHeld } from '../use-held.js';

/** What `useHeldForm` gives. */
export interface HeldForm<Subject> {
  /** What the form was filled from; give the form its `version` as key. */
  subject: Subject;
  /** To say with what is sent: that of the subject, or of what one writes over knowingly. */
  version: number;
  /** The form says whether something is changed in it; not any more once it was saved. */
  setChanged: (isChanged: boolean) => void;
  /** What somebody else saved while something is changed here. */
  conflict: Subject | null;
  keepMine: () => void;
  takeTheirs: () => void;
}

/**
 * A form over something that others may change too. While nothing is changed in it, it follows what the server says; from
 * then on it stays, whatever is fetched again, and the other's version is a conflict to show, not a new form.
 */
export function useHeldForm<Subject extends { version: number }>(live: Subject): HeldForm<Subject> {
  const [isChanged, setChanged] = useState(false);
  const [writtenOver, setWrittenOver] = useState(0);
  const subject = useHeld(live, String(live.version), isChanged);
  const version = Math.max(subject.version, writtenOver);
  return {
    subject,
    version,
    setChanged,
    conflict: live.version > version ? live : null,
    keepMine: () => setWrittenOver(live.version),
    takeTheirs: () => setChanged(false),
  };
}
