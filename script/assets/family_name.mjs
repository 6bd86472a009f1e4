// The name that a font carries inside itself.
//
// A subset is a modified version, and the Open Font License keeps a reserved name (here `Source`) for the unmodified one. So the
// subsets carry another name of the same length; the copyright and licence entries stay as they are.

const naming_entries = new Set([1, 3, 4, 6, 16, 17, 18, 21, 22, 25]);

function table_offset(font, tag) {
  const tables = font.readUInt16BE(4);
  for (let i = 0; i < tables; ++i) {
    const record = 12 + 16 * i;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`the font has no table ${tag}`);
}

/// A copy of a TrueType file whose family says `to` wherever it said `from`. Both names must have the same length.
export function rename_family(font, from, to) {
  if (from.length !== to.length) throw new Error('the two names differ in length');
  const copy = Buffer.from(font);
  const table = table_offset(copy, 'name');
  const storage = table + copy.readUInt16BE(table + 4);
  for (let i = 0; i < copy.readUInt16BE(table + 2); ++i) {
    const record = table + 6 + 12 * i;
    if (!naming_entries.has(copy.readUInt16BE(record + 6))) continue;
    const begin = storage + copy.readUInt16BE(record + 10);
    const bytes = copy.subarray(begin, begin + copy.readUInt16BE(record + 8));
    const is_wide = copy.readUInt16BE(record) !== 1;
    const encode = (text) => (is_wide ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, 'latin1'));
    for (let at = bytes.indexOf(encode(from)); at >= 0; at = bytes.indexOf(encode(from), at + 1)) encode(to).copy(bytes, at);
  }
  return copy;
}
