package io.github.gcmsdk.indicator.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Flows in a network that leave every node as they enter it, each arc between two bounds. With whole bounds there is a whole
 * flow at each extreme (the theorem of integral flows), so that what is computed is exact and attained.
 */
final class Circulation {

    /** More than any flow: the sum of the counts of a table is far below. */
    static final long INFINITE = Long.MAX_VALUE / 4;

    private static final int NONE = -1;

    private final List<List<Integer>> arcsOf = new ArrayList<>();
    private final List<int[]> ends = new ArrayList<>();
    private final List<long[]> bounds = new ArrayList<>();
    private long[] flow = {};

    Circulation(int nodes) {
        for (int i = 0; i < nodes; i++) {
            arcsOf.add(new ArrayList<>());
        }
    }

    /** Adds an arc and returns its number. */
    int add(int from, int to, long least, long most) {
        int arc = ends.size();
        ends.add(new int[] {from, to});
        bounds.add(new long[] {least, most});
        arcsOf.get(from).add(arc);
        arcsOf.get(to).add(arc);
        return arc;
    }

    /** Finds a flow; false if there is none. Comes before bounds are asked for. */
    boolean isPossible() {
        flow = new long[ends.size()];
        long[] excess = new long[arcsOf.size()];
        for (int arc = 0; arc < flow.length; arc++) {
            flow[arc] = bounds.get(arc)[0];
            excess[ends.get(arc)[1]] += flow[arc];
            excess[ends.get(arc)[0]] -= flow[arc];
        }
        while (settle(excess)) {
            // what one pair of nodes settles may open a way for another
        }
        return Arrays.stream(excess).allMatch(one -> one == 0);
    }

    /** Sends what is too much at nodes to those that lack it; false if nothing more can be sent. */
    private boolean settle(long[] excess) {
        boolean sent = false;
        for (int from = 0; from < excess.length; from++) {
            for (int to = 0; to < excess.length; to++) {
                if (excess[from] > 0 && excess[to] < 0) {
                    long moved = push(from, to, Math.min(excess[from], -excess[to]), NONE);
                    excess[from] -= moved;
                    excess[to] += moved;
                    sent |= moved > 0;
                }
            }
        }
        return sent;
    }

    /** The least and the greatest flow of an arc among all flows that there are. */
    Interval bounds(int arc) {
        long[] kept = flow.clone();
        int from = ends.get(arc)[0];
        int to = ends.get(arc)[1];
        long room = bounds.get(arc)[1] - flow[arc];
        long more = room == 0 ? 0 : push(to, from, room, arc);
        flow = kept.clone();
        long least = flow[arc] - bounds.get(arc)[0];
        long less = least == 0 ? 0 : push(from, to, least, arc);
        flow = kept;
        long most = more >= INFINITE / 2 ? Interval.UNBOUNDED : flow[arc] + more;
        return new Interval(flow[arc] - less, most);
    }

    /** Sends as much as possible, and no more than wanted, from a node to another without one arc. */
    private long push(int from, int to, long wanted, int without) {
        long sent = 0;
        while (sent < wanted) {
            int[] reachedBy = shortestPath(from, to, without);
            if (reachedBy[to] == NONE) {
                return sent;
            }
            long room = wanted - sent;
            for (int node = to; node != from; node = otherEnd(reachedBy[node], node)) {
                room = Math.min(room, room(reachedBy[node], node));
            }
            for (int node = to; node != from; ) {
                int arc = reachedBy[node];
                flow[arc] += ends.get(arc)[1] == node ? room : -room;
                node = otherEnd(arc, node);
            }
            sent += room;
        }
        return sent;
    }

    /** By which arc each node is reached first, in as few steps as possible. */
    private int[] shortestPath(int from, int to, int without) {
        int[] reachedBy = new int[arcsOf.size()];
        Arrays.fill(reachedBy, NONE);
        Deque<Integer> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && reachedBy[to] == NONE) {
            int node = open.remove();
            for (int arc : arcsOf.get(node)) {
                int next = otherEnd(arc, node);
                if (arc != without && next != from && reachedBy[next] == NONE && room(arc, next) > 0) {
                    reachedBy[next] = arc;
                    open.add(next);
                }
            }
        }
        return reachedBy;
    }

    private int otherEnd(int arc, int node) {
        int[] both = ends.get(arc);
        return both[0] == node ? both[1] : both[0];
    }

    /** How much more can go over an arc towards a node. */
    private long room(int arc, int towards) {
        return ends.get(arc)[1] == towards ? bounds.get(arc)[1] - flow[arc] : flow[arc] - bounds.get(arc)[0];
    }
}
