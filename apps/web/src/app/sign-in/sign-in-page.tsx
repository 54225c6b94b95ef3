import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';

import { DemoCards } from './demo-cards.js';
import { demoQuery } from './demo.queries.js';
import { SignInFrame } from './frame.js';
import { SignInForm } from './sign-in-form.js';
import { useSignedIn } from './use-signed-in.js';

/** Sign in by mailed link or password; in demo, by a card. */
export function SignInPage() {
  const { next } = useSearch({ from: '/sign-in' });
  const { data: demo } = useQuery(demoQuery);
  const signedIn = useSignedIn();
  return (
    <SignInFrame beside={demo ? <DemoCards demo={demo} onSignedIn={(to) => void signedIn(to)} /> : null}>
      <SignInForm onSignedIn={() => void signedIn(next)} />
    </SignInFrame>
  );
}
