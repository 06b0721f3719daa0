/*
 * Fonts of the printed documents. The PDF renderer needs TrueType files with glyph outlines; of the
 * packages only the weights that the templates use are copied, with their licences beside them.
 */
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const FILES = {
  'song.ttf': 'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  'song-bold.ttf': 'noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  'hei.ttf': 'noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf',
  'OFL-noto-serif-sc.txt': 'noto-serif-sc/LICENSE_FONT',
  'OFL-noto-sans-sc.txt': 'noto-sans-sc/LICENSE_FONT',
};

/** True when every font of the documents lies in the directory. */
export function fontsArePresent(directory) {
  return Object.keys(FILES).every((name) => existsSync(join(directory, name)));
}

/** Copies the fonts out of the installed packages. */
export function copyFonts(packages, directory) {
  mkdirSync(directory, { recursive: true });
  for (const [name, path] of Object.entries(FILES)) {
    copyFileSync(join(packages, '@expo-google-fonts', path), join(directory, name));
  }
}
