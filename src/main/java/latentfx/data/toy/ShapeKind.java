package latentfx.data.toy;

/** Kinds of coloured shapes, each as its distance to the edge in a frame of its own. */
enum ShapeKind {
    /** Sides of 1.6. */
    SQUARE(0) {
        @Override
        double distance(double u, double v) {
            return Math.max(Math.abs(u), Math.abs(v)) - 0.8;
        }
    },
    /** Half axes of 1 and 0.6. */
    ELLIPSE(1) {
        @Override
        double distance(double u, double v) {
            double across = v / SHORT;
            double radius = Math.sqrt(u * u + across * across);
            double slope = Math.sqrt(u * u + across * across / (SHORT * SHORT));
            return slope == 0 ? -SHORT : radius * (radius - 1) / slope; // first order, exact at the edge
        }
    },
    /** A square on its corner with a half disc on each of the upper two sides. */
    HEART(2) {
        @Override
        double distance(double u, double v) {
            double height = v - 0.15; // brings its middle to the origin
            double corner = (Math.abs(u) + Math.abs(height) - HALF) / Math.sqrt(2);
            double side = Math.abs(u) - HALF / 2;
            double above = height + HALF / 2;
            double disc = Math.sqrt(side * side + above * above) - HALF / Math.sqrt(2);
            return Math.min(corner, disc);
        }
    },
    /** Equal sides, its corners at a distance of 1, one of them up. */
    TRIANGLE(3) {
        @Override
        double distance(double u, double v) {
            double right = (Math.sqrt(3) * u - v) / 2;
            double left = (-Math.sqrt(3) * u - v) / 2;
            return Math.max(v, Math.max(right, left)) - 0.5;
        }
    };

    private static final double SHORT = 0.6;
    private static final double HALF = 0.9;

    private final int number;

    ShapeKind(int number) {
        this.number = number;
    }

    /** Its value as a factor. */
    int number() {
        return number;
    }

    /** Signed distance of a position to the edge, below 0 inside; u to the right, v down, in units of the shape's size. */
    abstract double distance(double u, double v);
}
