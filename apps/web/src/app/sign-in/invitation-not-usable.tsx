import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { ApiProblem } from '../../api/problem.js';
import { useProblemText } from '../../ui/use-problem-text.js';
import styles from './sign-in.module.css';

/** Why an invitation's link opens nothing, and the way on. */
export function InvitationNotUsable({ error }: { error: Error }) {
  const { t } = useTranslation('signIn');
  const problemText = useProblemText();
  const isCut = error instanceof ApiProblem && error.status === 400;
  return (
    <div className={styles['form']}>
      <h1>{t('teamInvitation.notUsable')}</h1>
      <p className={styles['lead']}>{isCut ? t('teamInvitation.cut') : problemText(error)}</p>
      <Link to="/sign-in">{t('invitation.signIn')}</Link>
    </div>
  );
}
