// A figure of the table: what it is measured against, what came out, and what it must hold.

/**
 * @typedef {object} Figure
 * @property {string} name
 * @property {string} limit what the limit is, with its value
 * @property {string} onsil
 * @property {string} ratio
 * @property {string} asked
 * @property {boolean} holds
 * @property {boolean} isMust a must that does not hold fails the whole bench
 */

/** Onsil against a limit. `atLeast` or `atMost`: what the ratio is asked for; `must` when the bench fails without it. */
export function figure({ name, limit, onsil, ratio, unit, atLeast, atMost, aim, must = false, digits = 0 }) {
  const asked = atLeast !== undefined ? `>= ${atLeast}x` : atMost !== undefined ? `<= ${atMost}x` : 'report';
  const shown = (value) => `${value.toFixed(digits)} ${unit}`;
  return {
    name,
    limit: shown(limit),
    onsil: shown(onsil),
    ratio: `${ratio.toFixed(2)}x`,
    asked: [asked, must && '(must)', aim && `, aim ${aim}`].filter(Boolean).join(' ').replace(' ,', ','),
    holds: (atLeast === undefined || ratio >= atLeast) && (atMost === undefined || ratio <= atMost),
    isMust: must,
  };
}

/** Something that is so or is not. */
export function fact({ name, onsil, asked, holds, must = false, limit = '' }) {
  return { name, limit, onsil, ratio: '', asked: must ? `${asked} (must)` : asked, holds, isMust: must };
}
