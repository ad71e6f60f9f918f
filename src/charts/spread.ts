/** A label that would like its middle at `wanted` and is `height` tall. */
export interface SpreadLabel {
  readonly wanted: number;
  readonly height: number;
}

interface Block {
  readonly members: readonly SpreadLabel[];
  readonly height: number;
  readonly top: number;
}

/**
 * Moves labels up or down as little as possible so that none overlaps another and all lie
 * between `top` and `bottom`. Give them from the top down; answers the middle of each.
 */
export function spreadLabels(
  labels: readonly SpreadLabel[],
  top: number,
  bottom: number,
): readonly number[] {
  const blocks: Block[] = [];
  for (const label of labels) {
    let block = toBlock([label], top, bottom);
    let above = blocks.at(-1);
    while (above !== undefined && above.top + above.height > block.top) {
      blocks.pop();
      block = toBlock([...above.members, ...block.members], top, bottom);
      above = blocks.at(-1);
    }
    blocks.push(block);
  }
  return blocks.flatMap(middlesOf);
}

/** Labels that touch, placed together where their wishes balance. */
function toBlock(members: readonly SpreadLabel[], top: number, bottom: number): Block {
  let height = 0;
  let sum = 0;
  for (const member of members) {
    sum += member.wanted - height - member.height / 2;
    height += member.height;
  }
  const balanced = sum / members.length;
  return { members, height, top: Math.max(top, Math.min(balanced, bottom - height)) };
}

function middlesOf({ members, top }: Block): readonly number[] {
  let edge = top;
  return members.map(({ height }) => {
    edge += height;
    return edge - height / 2;
  });
}
