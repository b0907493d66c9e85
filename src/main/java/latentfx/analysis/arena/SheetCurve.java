package latentfx.analysis.arena;

/**
 * A curve whose points are drawn out along the second axis to a sheet: at parameter t and height h lies
 * {@code (x(t), rise·t + h, z(t))}. A sheet of this kind can be laid flat: arc length and height are its true map.
 */
enum SheetCurve {
    /** The roll of Tenenbaum, de Silva and Langford (2000), {@code (t cos t, h, t sin t)}, one and a half turns. */
    SPIRAL(1.5 * Math.PI, 4.5 * Math.PI, 21, 0) {
        @Override
        double x(double t) {
            return t * Math.cos(t);
        }

        @Override
        double z(double t) {
            return t * Math.sin(t);
        }

        @Override
        double fromZero(double t) {
            double root = Math.sqrt(1 + t * t);
            return (t * root + Math.log(t + root)) / 2; // the second term is asinh t
        }
    },
    /** The letter S of two arcs of radius 1, three quarters of a circle each. */
    ESS(-1.5 * Math.PI, 1.5 * Math.PI, 2, 0) {
        @Override
        double x(double t) {
            return Math.sin(t);
        }

        @Override
        double z(double t) {
            return Math.signum(t) * (Math.cos(t) - 1);
        }

        @Override
        double fromZero(double t) {
            return t;
        }
    },
    /** A spring of four turns. */
    SPRING(0, 8 * Math.PI, 0, 1) {
        private static final double RADIUS = 5;

        @Override
        double x(double t) {
            return RADIUS * Math.cos(t);
        }

        @Override
        double z(double t) {
            return RADIUS * Math.sin(t);
        }

        @Override
        double fromZero(double t) {
            return t * Math.sqrt(RADIUS * RADIUS + 1);
        }
    };

    private static final int HALVINGS = 60;

    private final double start;
    private final double end;
    private final double height;
    private final double rise;

    SheetCurve(double start, double end, double height, double rise) {
        this.start = start;
        this.end = end;
        this.height = height;
        this.rise = rise;
    }

    abstract double x(double t);

    abstract double z(double t);

    /** The arc length from parameter 0 to {@code t}, negative for negative ones. */
    abstract double fromZero(double t);

    /** The smallest parameter. */
    double start() {
        return start;
    }

    /** The largest parameter. */
    double end() {
        return end;
    }

    /** The largest height; 0 for a curve that is not drawn out to a sheet. */
    double height() {
        return height;
    }

    /** The arc length from the beginning. */
    double length(double t) {
        return fromZero(t) - fromZero(start);
    }

    /** The parameter at an arc length from the beginning, by halving. */
    double parameter(double length) {
        double low = start;
        double high = end;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (length(middle) < length) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The position in space. */
    double[] at(double t, double above) {
        return new double[] {x(t), rise * t + above, z(t)};
    }

    /** How far {@code position} is from the sheet at parameter {@code t}, at the height that is nearest. */
    double off(double t, double[] position) {
        double above = position[1] - rise * t;
        double beyond = above - Math.max(0, Math.min(height, above));
        return Math.hypot(Math.hypot(position[0] - x(t), position[2] - z(t)), beyond);
    }
}
