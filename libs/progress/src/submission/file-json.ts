import { personJson } from '@onsil/identity';

/** SQL for one evidence file `f` with its `stored` file, on a day. Borrows platform.stored_file, identity.person. */
export const fileJson = (
  on: string,
): string => `json_build_object('id', f.id, 'itemId', f.item_key, 'name', stored.name,
  'mediaType', stored.media_type, 'bytes', stored.bytes, 'sha256', stored.sha256,
  'uploadedBy', ${personJson('f.uploaded_by', on)}, 'uploadedAt', f.uploaded_at)`;
