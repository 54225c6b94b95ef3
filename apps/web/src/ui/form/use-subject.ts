import { useState } from 'react';

import { ApiProblem } from '../../api/problem.js';

const STALE = 412;

/**
 * What a dialog was opened with. Whatever is fetched meanwhile, what is sent is said to be written over that version: the
 * second writer is told instead of overwriting. `FormDialog` shows what the other saved; give the refusal to the second
 * part of the answer, and a further try goes over that knowingly.
 */
export function useSubject<Subject>(opened: Subject): [subject: Subject, wasRefused: (error: Error) => void] {
  const [subject, setSubject] = useState(opened);
  return [
    subject,
    (error) => {
      if (error instanceof ApiProblem && error.status === STALE && error.current) setSubject(error.current as Subject);
    },
  ];
}
