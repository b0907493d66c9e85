package latentfx.projection;

import java.util.Arrays;

/**
 * A quadtree of points in the plane for the Barnes-Hut approximation: each cell holds its number of points and their
 * centre of mass (Barnes and Hut, Nature 324, 1986). Rebuilt at each step of the descent; the arrays are reused.
 */
final class QuadTree {
    /**
     * Largest depth: points closer than 2^-40 of the map's size share a cell, and their repulsion is below rounding
     * error.
     */
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

    /** Builds the tree of the points ({@code at[2i]}, {@code at[2i + 1]}), finite numbers. */
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

    /** Splits a leaf of coinciding points into four cells and moves its points down. */
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

    /** Sums repulsive forces over the tree, for one thread: holds the stack of cells to visit. */
    final class Repulsion {
        private final int[] stack = new int[4 * (DEEPEST + 2)];

        /** Horizontal component of Σ q² (p − pⱼ) over all points. */
        double forceX;
        /** Vertical component of Σ q² (p − pⱼ) over all points. */
        double forceY;
        /** Σ of q = 1/(1 + |p − pⱼ|²) over all points except one at p itself. */
        double weight;

        /**
         * Computes the sums for the point of the tree at ({@code px}, {@code py}). A cell is treated as one point if
         * its side is less than √{@code thetaSquared} times its distance.
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
