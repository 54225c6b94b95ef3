/** What a hub takes as a file, each with the endings a name of it may have (the first is added when none fits). */
export const MEDIA_TYPES = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/heic': ['heic', 'heif'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/msword': ['doc'],
  'application/vnd.ms-excel': ['xls'],
  'application/vnd.ms-powerpoint': ['ppt'],
  'application/x-hwp': ['hwp'],
  'application/hwp+zip': ['hwpx'],
  'text/plain': ['txt', 'csv', 'tsv', 'md'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

export type MediaType = keyof typeof MEDIA_TYPES;

/** Pictures that browsers draw and that are stored re-encoded, without the place and camera they were taken with. */
export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const satisfies readonly MediaType[];
export type PictureType = (typeof PICTURE_TYPES)[number];

export function isPicture(mediaType: MediaType): mediaType is PictureType {
  return (PICTURE_TYPES as readonly string[]).includes(mediaType);
}
