import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const channel = 'net.server.socket';

/** The connections that servers of this process have accepted and that are still open. */
export interface ServerConnections {
  /**
   * Ends at once those that never asked anything, and after `graceMs` those still open: a browser
   * keeps spare connections, which a server that only closes itself waits for, a minute and more.
   */
  readonly endWithin: (graceMs: number) => Promise<void>;
}

/** Watches from now on, over every server, as one host name may stand for several. */
export function watchServerConnections(): ServerConnections {
  const open = new Set<Socket>();
  const notice = (message: unknown): void => {
    const socket = socketOf(message);
    if (socket === null) return;
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  };
  subscribe(channel, notice);
  return {
    endWithin: async (graceMs) => {
      for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
      for (const end = Date.now() + graceMs; open.size > 0 && Date.now() < end;) await sleep(20);
      for (const socket of open) socket.destroy();
      unsubscribe(channel, notice);
    },
  };
}

function socketOf(message: unknown): Socket | null {
  if (typeof message !== 'object' || message === null || !('socket' in message)) return null;
  return message.socket instanceof Socket ? message.socket : null;
}
