import type { BoardTeam } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

/** In the order in which they are named. */
const SIDES = ['self', 'mentor', 'staff', 'panel'] as const;

/** Whose assessment is missing in an open round: "평가 남음: 팀, 멘토". Nothing where none is. */
export function OwedAssessment({ team: { assessmentOwed } }: { team: BoardTeam }) {
  const { t } = useTranslation('board');
  if (!assessmentOwed || assessmentOwed.length === 0) return null;
  return t('owed.line', {
    who: SIDES.filter((side) => assessmentOwed.includes(side))
      .map((side) => t(`owed.${side}`))
      .join(', '),
  });
}
