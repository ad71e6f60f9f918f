import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

const outline = { fill: 'none', stroke: 'currentColor', 'stroke-width': '1.8' } as const;
const rim = { x: '1.4', y: '1.4', width: '13.2', height: '13.2', rx: '2' } as const;
const block = { x: '.5', y: '.5', width: '15', height: '15', rx: '2.5' } as const;
const cut = { fill: 'none', stroke: 'var(--wm-white)', 'stroke-width': '2.2' } as const;

/** Directions: triangles, discs and a diamond; hollow triangles are probable. */
function DirectionShapes(): VNode {
  return (
    <>
      <symbol id="i-better" viewBox="0 0 16 16">
        <path d="M8 1.5 15.2 14H.8z" fill="currentColor" />
      </symbol>
      <symbol id="i-better-probable" viewBox="0 0 16 16">
        <path d="M8 3.2 13.7 13H2.3z" {...outline} stroke-linejoin="round" />
      </symbol>
      <symbol id="i-worse" viewBox="0 0 16 16">
        <path d="M.8 2h14.4L8 14.5z" fill="currentColor" />
      </symbol>
      <symbol id="i-worse-probable" viewBox="0 0 16 16">
        <path d="M2.3 3h11.4L8 12.8z" {...outline} stroke-linejoin="round" />
      </symbol>
      <symbol id="i-same" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="6" fill="currentColor" />
      </symbol>
      <symbol id="i-unknown" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="5.2" {...outline} />
      </symbol>
      <symbol id="i-watched" viewBox="0 0 16 16">
        <path d="M8 1.6 14.4 8 8 14.4 1.6 8z" {...outline} stroke-linejoin="round" />
      </symbol>
    </>
  );
}

/** States of actions: squares, so that they are never read as a measure's direction. */
function ActionShapes(): VNode {
  return (
    <>
      <symbol id="i-a-done" viewBox="0 0 16 16">
        <rect {...block} fill="currentColor" />
        <path d="m4 8.2 2.8 2.8L12.2 5" {...cut} />
      </symbol>
      <symbol id="i-a-on" viewBox="0 0 16 16">
        <rect {...rim} {...outline} />
        <path d="M4 8h7M8.3 5l3 3-3 3" {...outline} />
      </symbol>
      <symbol id="i-a-slip" viewBox="0 0 16 16">
        <rect {...rim} {...outline} />
        <path d="M2 14.2V2l12.2 12.2z" fill="currentColor" />
      </symbol>
      <symbol id="i-a-off" viewBox="0 0 16 16">
        <rect {...block} fill="currentColor" />
        <path d="m4.6 4.6 6.8 6.8m0-6.8-6.8 6.8" {...cut} />
      </symbol>
      <symbol id="i-a-wait" viewBox="0 0 16 16">
        <rect {...rim} {...outline} />
      </symbol>
      <symbol id="i-a-none" viewBox="0 0 16 16">
        <rect {...rim} {...outline} stroke-dasharray="2.6 2.2" />
      </symbol>
      <symbol id="i-a-no" viewBox="0 0 16 16">
        <rect {...rim} {...outline} />
        <path d="M4.6 8h6.8" fill="none" stroke="currentColor" stroke-width="2.2" />
      </symbol>
    </>
  );
}

/** Every shape once; `Icon` points at them. */
export function Sprite(): VNode {
  return (
    <svg class="wm-sprite" aria-hidden="true" focusable="false" xmlns="http://www.w3.org/2000/svg">
      <DirectionShapes />
      <ActionShapes />
      <symbol id="i-mark" viewBox="0 0 40 40">
        <circle cx="20" cy="20" r="18.4" fill="none" stroke="currentColor" stroke-width="2.6" />
        <path d="M20 7.5 30 19h-5.6v13h-8.8V19H10z" fill="currentColor" />
      </symbol>
    </svg>
  );
}

/** The same in every page, so it is made once. */
export const spriteHtml = renderToString(<Sprite />);
