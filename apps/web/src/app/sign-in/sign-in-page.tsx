import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';

import { DemoCards } from './demo-cards.js';
import { demoQuery } from './demo.queries.js';
import { SignInFrame } from './frame.js';
import { SignInForm } from './sign-in-form.js';
import { useSignedIn } from './use-signed-in.js';
import { wantedPlace } from './wanted-place.js';

/** Sign in by mailed link or password; in demo, by a card. */
export function SignInPage() {
  const { next } = useSearch({ from: '/sign-in' });
  const { data: demo } = useQuery(demoQuery);
  const signedIn = useSignedIn();
  useEffect(() => {
    if (next) wantedPlace.keep(next);
  }, [next]);
  const goOn = (to: string | undefined): void => {
    wantedPlace.take();
    void signedIn(to);
  };
  /** Where a card leads, or to the page of that hub that was asked for. */
  const goTo = (to: string): void => goOn(next?.startsWith(`${to}/`) ? next : to);
  return (
    <SignInFrame beside={demo ? <DemoCards demo={demo} onSignedIn={goTo} /> : null}>
      <SignInForm onSignedIn={() => goOn(next)} />
    </SignInFrame>
  );
}
