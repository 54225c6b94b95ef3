import { useForm, type UseFormInput, type UseFormReturnType } from '@mantine/form';
import { useState } from 'react';

import { ApiProblem } from '../../api/problem.js';

/** What `useProblemForm` gives. */
export interface ProblemForm<Values extends Record<string, unknown>> {
  form: UseFormReturnType<Values>;
  /** What the server refused beyond single fields; give it to `ErrorSummary`. */
  refusal: Error | null;
  /** How often it was sent and did not hold together; give it to `ErrorSummary`, which then takes the focus again. */
  failures: number;
  /** Give it to the mutation's `onError`: field errors land at their fields. */
  refuse: (error: Error) => void;
  /** Wraps the form's submit: forgets the last refusal first. */
  onSubmit: (send: (values: Values) => void) => ReturnType<UseFormReturnType<Values>['onSubmit']>;
  /** For `LeaveGuard`: sends what is there, if it holds together; whether it is saved now. */
  sent: (send: (values: Values) => Promise<unknown>) => Promise<boolean>;
}

/** A Mantine form that checks on blur only after a first submit, and takes the server's refusals. */
export function useProblemForm<Values extends Record<string, unknown>>(
  input: UseFormInput<Values>,
): ProblemForm<Values> {
  const [failures, setFailures] = useState(0);
  const [refusal, setRefusal] = useState<Error | null>(null);
  const form = useForm<Values>({ ...input, validateInputOnBlur: failures > 0 });
  return {
    form,
    refusal,
    failures,
    refuse: (error) => {
      if (error instanceof ApiProblem && error.errors.length > 0)
        form.setErrors(Object.fromEntries(error.errors.map(({ pointer, message }) => [pathOf(pointer), message])));
      setRefusal(error);
    },
    onSubmit: (send) =>
      form.onSubmit(
        (values) => {
          setRefusal(null);
          send(values);
        },
        () => setFailures((times) => times + 1),
      ),
    sent: async (send) => {
      if (form.validate().hasErrors) {
        setFailures((times) => times + 1);
        return false;
      }
      return send(form.values).then(
        () => true,
        () => false,
      );
    },
  };
}

/** `/stages/0/name` as Mantine names it: `stages.0.name`. */
function pathOf(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}
