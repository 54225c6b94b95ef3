import { useHub, useMe } from '../../routing/use-hub.js';
import type { UnsentPlace } from '../../ui/use-unsent.js';

interface NamedCanvas {
  readonly id: string;
  readonly name: string;
}

/** Where a new note of a block is written. */
export function useNotePlace({ id, name }: NamedCanvas, block: string): UnsentPlace {
  const { slug } = useHub();
  const { id: me } = useMe();
  return {
    key: `${me}/${slug}/canvas-note/${id}/${block}`,
    subject: { kind: 'canvas_note', hub: slug, id, name, path: `/h/${slug}/canvases/${id}` },
  };
}

/** What a comment is about; as the canvas has it in its address. */
type CommentedThing = { note: string } | { block: string } | { thread: string };

/** Where something is said about a part of a canvas. */
export function useCommentPlace(
  { id, name }: NamedCanvas,
  kind: 'comment' | 'suggestion' | 'reply',
  thing: CommentedThing,
): UnsentPlace {
  const { slug } = useHub();
  const { id: me } = useMe();
  const [[param, value]] = Object.entries(thing) as [[string, string]];
  return {
    key: `${me}/${slug}/canvas-comment/${id}/${kind}/${param}/${value}`,
    subject: { kind: 'canvas_comment', hub: slug, id, name, path: `/h/${slug}/canvases/${id}?${param}=${value}` },
  };
}
