import type { Area } from './area.js';
import type { AreaRegister } from './seriesSet.js';

/**
 * The area that a code or slug from an address means: a three-digit code (`838`), a nine-character
 * code, in force or former (`E06000059`), or a slug (`dorset`). Case is ignored.
 * Undefined where none answers to it.
 */
export function findArea(register: AreaRegister, text: string): Area | undefined {
  const wanted = text.trim().toLowerCase();
  return register.areas.find(
    (area) =>
      area.id === wanted ||
      area.laCode === wanted ||
      area.gssCodes.some((code) => code.toLowerCase() === wanted),
  );
}
