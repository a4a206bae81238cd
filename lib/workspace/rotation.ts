import type { Graph } from './graph';
import { currentRole, type DeviceState, type State } from './state';

/**
 * Whether a lead's browser has to make a new key: the newest one may have reached somebody who left, or somebody who
 * was let in at the same moment as a key was made can't get it.
 */
export function isRotationDue(graph: Graph, state: State): boolean {
  const { epochs, devices, revocations } = state;
  const newest = epochs.at(-1);
  const author = newest && devices.get(newest.by);
  // Whoever announced the newest key must have known of all who had left, and still belong.
  if (!newest || !author || currentRole(author) === null) return true;
  if (revocations.some(node => node !== newest.node && !graph.knows(newest.node, node)))
    return true;
  return [...devices.values()].some(
    device => currentRole(device) !== null && lacksKey(device, graph, state),
  );
}

/**
 * A device gets the keys that whoever added it knew, and those of later keyrings whose author knew the device. Two
 * leads who do not know of each other may add a device and make a key: nobody sends the one to the other.
 */
const lacksKey = ({ added }: DeviceState, graph: Graph, { epochs }: State): boolean =>
  epochs.some(
    ({ node: made }) =>
      made !== added &&
      !graph.isKnownTo(made, added) &&
      !epochs.some(
        ({ node: later }) =>
          graph.knows(later, added) && (later === made || graph.isKnownTo(made, later)),
      ),
  );
