import type { MentorHomeView } from '@onsil/contracts';

import styles from './lead-contact.module.css';

type Lead = NonNullable<MentorHomeView['teams'][number]['lead']>;

/** A team's lead and how to reach them: a press calls or writes; what is too long for the line begins the next one. */
export function LeadContact({ of: { name, phone, email } }: { of: Lead }) {
  return (
    <span className={styles['contact']}>
      <span>{name}</span>
      {phone ? <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a> : null}
      {email ? <a href={`mailto:${email}`}>{email}</a> : null}
    </span>
  );
}
