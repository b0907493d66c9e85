package latentfx.projection;

import java.util.Arrays;

/**
 * Points of a plane in squares within squares, each with its number of points and their centre, so that far points can be
 * counted together (Barnes and Hut, Nature 324, 1986). Built anew for each step; the arrays are kept.
 */
final class QuadTree {
    /** Points nearer than 2^-40 of the map share a square: they push each other no further apart than rounding would. */
    private static final int DEEPEST = 40;

    private static final int LEAF = -1;

    private double[] x = new double[0];
    private double[] y = new double[0];
    private double[] side = new double[0];
    private double[] sumX = new double[0];
    private double[] sumY = new double[0];
    private int[] count = new int[0];
    private int[] children = new int[0];
    private int used;

    /** Takes the points ({@code at[2i]}, {@code at[2i + 1]}), finite numbers. */
    void build(double[] at) {
        used = 0;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : at) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        node((low + high) / 2, (low + high) / 2, Math.max(high - low, Double.MIN_NORMAL) * 1.0001);
        for (int i = 0; i < at.length; i += 2) {
            insert(at[i], at[i + 1]);
        }
        for (int node = 0; node < used; node++) {
            if (count[node] > 0) {
                sumX[node] /= count[node];
                sumY[node] /= count[node];
            }
        }
    }

    private void insert(double px, double py) {
        int node = 0;
        int depth = 0;
        while (true) {
            boolean taken = children[node] == LEAF && count[node] > 0;
            if (taken && depth < DEEPEST) {
                split(node);
            }
            count[node]++;
            sumX[node] += px;
            sumY[node] += py;
            if (children[node] == LEAF) {
                return;
            }
            node = childOf(node, px, py);
            depth++;
        }
    }

    /** Makes four squares of one that holds points in one place, and hands them down. */
    private void split(int node) {
        double half = side[node] / 2;
        double quarter = half / 2;
        int first = used;
        node(x[node] - quarter, y[node] - quarter, half);
        node(x[node] + quarter, y[node] - quarter, half);
        node(x[node] - quarter, y[node] + quarter, half);
        node(x[node] + quarter, y[node] + quarter, half);
        children[node] = first;
        int child = childOf(node, sumX[node] / count[node], sumY[node] / count[node]);
        count[child] = count[node];
        sumX[child] = sumX[node];
        sumY[child] = sumY[node];
    }

    private int childOf(int node, double px, double py) {
        return children[node] + (px > x[node] ? 1 : 0) + (py > y[node] ? 2 : 0);
    }

    private void node(double centreX, double centreY, double width) {
        if (used == x.length) {
            int more = Math.max(1024, 2 * used);
            x = Arrays.copyOf(x, more);
            y = Arrays.copyOf(y, more);
            side = Arrays.copyOf(side, more);
            sumX = Arrays.copyOf(sumX, more);
            sumY = Arrays.copyOf(sumY, more);
            count = Arrays.copyOf(count, more);
            children = Arrays.copyOf(children, more);
        }
        x[used] = centreX;
        y[used] = centreY;
        side[used] = width;
        sumX[used] = 0;
        sumY[used] = 0;
        count[used] = 0;
        children[used] = LEAF;
        used++;
    }

    /** Reads one tree on one thread: keeps the squares still to be looked at. */
    final class Repulsion {
        private final int[] stack = new int[4 * (DEEPEST + 2)];

        /** Σ of q² (p − pⱼ) over all points, across. */
        double forceX;
        /** The same upwards. */
        double forceY;
        /** Σ of q = 1/(1 + |p − pⱼ|²) over all points but one that lies at p itself. */
        double weight;

        /**
         * Sums over all points as seen from the point of the tree at ({@code px}, {@code py}). A square counts as one where
         * its side is less than √{@code thetaSquared} of its distance.
         */
        void at(double px, double py, double thetaSquared) {
            double fx = 0;
            double fy = 0;
            double sum = -1; // itself, at distance 0
            int height = 0;
            stack[height++] = 0;
            while (height > 0) {
                int node = stack[--height];
                double dx = px - sumX[node];
                double dy = py - sumY[node];
                double squared = dx * dx + dy * dy;
                int child = children[node];
                if (child == LEAF || side[node] * side[node] < thetaSquared * squared) {
                    double q = 1 / (1 + squared);
                    double many = count[node] * q;
                    sum += many;
                    fx += many * q * dx;
                    fy += many * q * dy;
                } else {
                    for (int c = child; c < child + 4; c++) {
                        if (count[c] > 0) {
                            stack[height++] = c;
                        }
                    }
                }
            }
            forceX = fx;
            forceY = fy;
            weight = sum;
        }
    }
}
