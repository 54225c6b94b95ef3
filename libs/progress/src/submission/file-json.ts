import { personJson } from '../team-milestone/person-json.js';

/** SQL for one evidence file `f` with its `stored` file. Borrows platform.stored_file, identity.person. */
export const FILE_JSON = `json_build_object('id', f.id, 'itemId', f.item_key, 'name', stored.name,
  'mediaType', stored.media_type, 'bytes', stored.bytes, 'sha256', stored.sha256,
  'uploadedBy', ${personJson('f.uploaded_by')}, 'uploadedAt', f.uploaded_at)`;
