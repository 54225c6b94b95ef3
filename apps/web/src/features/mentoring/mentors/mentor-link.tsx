import { Link } from '@tanstack/react-router';

import { useCan, useHub } from '../../../routing/use-hub.js';

/** A mentor's name, and the way to what the reader may read of them. */
export function MentorLink({ of: { id, name } }: { of: { id: string; name: string } }) {
  const { slug } = useHub();
  const can = useCan();
  const params = { hub: slug, mentor: id };
  if (can('mentor.read'))
    return (
      <Link to="/h/$hub/mentors/$mentor" params={params}>
        {name}
      </Link>
    );
  if (can('mentor_profile.read'))
    return (
      <Link to="/h/$hub/mentor-profiles/$mentor" params={params}>
        {name}
      </Link>
    );
  return name;
}
