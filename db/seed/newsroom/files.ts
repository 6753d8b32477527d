type FileSeed = { path: URL; mime: string; seconds: number; width?: number; height?: number };

/** Sound and moving pictures of the demo newsroom, kept beside this file. */
export const files: Record<string, FileSeed> = {
  'temple-bells': {
    path: new URL('./files/temple-bells.mp3', import.meta.url),
    mime: 'audio/mpeg',
    seconds: 24,
  },
  'river-morning': {
    path: new URL('./files/river-morning.mp4', import.meta.url),
    mime: 'video/mp4',
    seconds: 7,
    width: 640,
    height: 360,
  },
};
