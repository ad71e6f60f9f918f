/** How an action goes, as its last accepted update says. */
export type ActionStateName =
  'onCourse' | 'slipping' | 'offCourse' | 'done' | 'notStarted' | 'noUpdate' | 'notNow';

export interface ActionStateLook {
  readonly words: string;
  /** The end of the class names `wm-state--` and `wm-i--a-`, and of the shape's name. */
  readonly tone: 'on' | 'slip' | 'off' | 'done' | 'wait' | 'none' | 'no';
}

export const actionStates: Readonly<Record<ActionStateName, ActionStateLook>> = {
  onCourse: { words: 'On course', tone: 'on' },
  slipping: { words: 'Slipping', tone: 'slip' },
  offCourse: { words: 'Off course', tone: 'off' },
  done: { words: 'Done', tone: 'done' },
  notStarted: { words: 'Not started', tone: 'wait' },
  noUpdate: { words: 'No update received', tone: 'none' },
  notNow: { words: 'Not now', tone: 'no' },
};
