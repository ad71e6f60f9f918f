type AttributeValue = string | number;

// Control characters and lone surrogates may not stand in XML at all, escaped or not.
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu;

/** Text made safe to stand between tags or inside a double-quoted attribute. */
export function escapeXml(text: string): string {
  return text
    .replace(notXml, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A coordinate to one decimal: `12`, `12.5`; a tenth of a pixel is finer than any screen. */
export function coordinate(value: number): string {
  const tenths = Math.round(value * 10);
  return String(tenths === 0 ? 0 : tenths / 10);
}

/** ` name="value"` for each attribute, numbers as coordinates. */
export function attributesText(attributes: Readonly<Record<string, AttributeValue>>): string {
  let text = '';
  for (const [name, value] of Object.entries(attributes)) {
    text += ` ${name}="${typeof value === 'number' ? coordinate(value) : escapeXml(value)}"`;
  }
  return text;
}
