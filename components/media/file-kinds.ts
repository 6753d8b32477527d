import type { MediaView } from '#db/media/queries.ts';

/**
 * What a file chooser offers. Without HEIC in it, an iPhone makes JPEGs of its pictures by itself.
 */
export const fileKinds: Record<MediaView['kind'], string> = {
  image: 'image/jpeg,image/png,image/webp,image/avif,image/gif,image/tiff',
  audio: 'audio/mpeg,audio/mp4,audio/x-m4a,audio/ogg,audio/wav,audio/flac,audio/webm',
  video: 'video/mp4,video/webm,video/quicktime,video/ogg',
  file: '.pdf,.docx,.xlsx,.pptx,.odt,.ods,.doc,.xls,.ppt,.epub,.zip',
};
