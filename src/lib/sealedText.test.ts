import { describe, expect, it } from 'vitest';
import { createSealing } from './sealedText.js';

const sealing = createSealing('a secret that only tests know');

describe('a sealed text', () => {
  it('31: is never the same twice, names its key and hides what it says', async () => {
    const [first, second] = await Promise.all([sealing.seal('word'), sealing.seal('word')]);
    expect(first).not.toBe(second);
    expect(first).toMatch(/^\$ba\$1\$[0-9a-f]+$/);
    expect(await sealing.open(first)).toBe('word');
  });

  it('opens with no other key, and not when it was changed', async () => {
    const sealed = await sealing.seal('word');
    await expect(createSealing('another secret').open(sealed)).rejects.toThrow();
    const changed = sealed.slice(0, -1) + (sealed.endsWith('0') ? '1' : '0');
    await expect(sealing.open(changed)).rejects.toThrow();
    expect(await sealing.openIfWhole(changed)).toBeNull();
    expect(await sealing.openIfWhole('made up')).toBeNull();
    expect(await sealing.openIfWhole(sealed)).toBe('word');
  });
});
