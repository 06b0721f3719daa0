/*
 * Fonts of the printed documents. The PDF renderer needs TrueType files with glyph outlines; of the
 * packages only the weights that the templates use are copied, with their licences beside them.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/**
 * The font without the entries of radicals (U+2E80 to U+2FDF) in its character map.
 *
 * 马 and the radical ⻢ share one glyph. A PDF tells by glyph which character it shows and takes the
 * lower one, so that nobody would find 马 in it. The map's own format 14 (variants) goes as well:
 * the renderer only warns about it.
 */
function withoutRadicals(font) {
  const tables = font.readUInt16BE(4);
  for (let at = 12; at < 12 + 16 * tables; at += 16) {
    if (font.toString('latin1', at, at + 4) === 'cmap') {
      cleanMaps(font, font.readUInt32BE(at + 8));
    }
  }
  return font;
}

function cleanMaps(font, cmap) {
  const records = [];
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const record = Buffer.from(font.subarray(cmap + 4 + 8 * i, cmap + 12 + 8 * i));
    const map = cmap + record.readUInt32BE(4);
    const format = font.readUInt16BE(map);
    if (format === 12) {
      dropRadicals(font, map);
    }
    if (format !== 14) {
      records.push(record);
    }
  }
  font.writeUInt16BE(records.length, cmap + 2);
  records.forEach((record, i) => record.copy(font, cmap + 4 + 8 * i));
}

function dropRadicals(font, map) {
  const groups = [];
  for (let i = 0; i < font.readUInt32BE(map + 12); i++) {
    const group = Buffer.from(font.subarray(map + 16 + 12 * i, map + 28 + 12 * i));
    if (group.readUInt32BE(4) < 0x2e80 || group.readUInt32BE(0) > 0x2fdf) {
      groups.push(group);
    }
  }
  font.writeUInt32BE(groups.length, map + 12);
  groups.forEach((group, i) => group.copy(font, map + 16 + 12 * i));
}

/** Copies the fonts and their licences out of the installed packages. */
export function copyFonts(packages, directory) {
  mkdirSync(directory, { recursive: true });
  for (const [name, path] of Object.entries(FILES)) {
    const file = readFileSync(join(packages, '@expo-google-fonts', path));
    writeFileSync(join(directory, name), name.endsWith('.ttf') ? withoutRadicals(file) : file);
  }
}
