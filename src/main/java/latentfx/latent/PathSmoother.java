package latentfx.latent;

import latentfx.math.BandedSystem;
import latentfx.math.Matrix;
import latentfx.task.Cancellation;

/**
 * Relaxes a sampled path to a discrete geodesic: moves all codes but the ends until the energy {@link
 * MeasuredCodes#energy()} no longer decreases. Gauss-Newton iterations with Levenberg-Marquardt damping; the decoder's
 * Jacobian is computed by central differences, for all codes in one batch.
 */
final class PathSmoother {
    private static final int MOST_ROUNDS = 12;
    private static final int MOST_TRIALS = 5;
    private static final double ENOUGH = 2e-4;
    /** Step of the central differences, relative to the usual distance between codes. */
    private static final double DIFFERENCE = 0.1;

    private final DecoderMetric metric;
    private final Cancellation cancellation;
    private double damping = 1e-3;

    PathSmoother(DecoderMetric metric, Cancellation cancellation) {
        this.metric = metric;
        this.cancellation = cancellation;
    }

    /** The relaxed path from the first to the last code of {@code start}, which has one code per row. */
    MeasuredCodes settle(Matrix start) {
        MeasuredCodes now = new MeasuredCodes(metric, start);
        double energy = now.energy();
        for (int round = 0; round < MOST_ROUNDS && now.count() > 2; round++) {
            cancellation.throwIfCancelled();
            BandedSystem system = new StepEquations(metric.weight(), now, derivatives(now)).system();
            MeasuredCodes next = improve(now, energy, system);
            double after = next.energy();
            if (after > energy * (1 - ENOUGH)) {
                return next;
            }
            now = next;
            energy = after;
        }
        return now;
    }

    private MeasuredCodes improve(MeasuredCodes now, double energy, BandedSystem system) {
        for (int trial = 0; trial < MOST_TRIALS; trial++) {
            cancellation.throwIfCancelled();
            MeasuredCodes next = system.solve(damping)
                    .map(move -> new MeasuredCodes(metric, moved(now.codes(), move)))
                    .orElse(now);
            if (next.energy() < energy) {
                damping = Math.max(1e-6, damping / 5);
                return next;
            }
            damping = Math.min(1e6, damping * 8);
        }
        return now;
    }

    private static Matrix moved(Matrix codes, double[] move) {
        float[] values = codes.toArray();
        for (int i = 0; i < move.length; i++) {
            values[codes.columns() + i] += (float) move[i];
        }
        return Matrix.wrap(codes.rows(), codes.columns(), values);
    }

    /** The derivative of the picture with respect to each dimension at each inner code, one per row. */
    private float[] derivatives(MeasuredCodes now) {
        int width = now.codes().columns();
        int inner = (now.count() - 2) * width;
        double typical = metric.density().median();
        float step = (float) (DIFFERENCE * (typical > 0 ? typical : 1));
        float[] probes = new float[2 * inner * width];
        for (int i = 0; i < inner; i++) {
            for (int sign = 0; sign < 2; sign++) {
                int at = (2 * i + sign) * width;
                now.codes().copyRows(1 + i / width, 1, probes, at);
                probes[at + i % width] += sign == 0 ? step : -step;
            }
        }
        float[] drawn =
                metric.decoder().decode(Matrix.wrap(2 * inner, width, probes)).toArray();
        int pixels = now.pixels();
        float[] derivatives = new float[inner * pixels];
        for (int i = 0; i < inner; i++) {
            for (int p = 0; p < pixels; p++) {
                derivatives[i * pixels + p] =
                        (drawn[2 * i * pixels + p] - drawn[(2 * i + 1) * pixels + p]) / (2 * step);
            }
        }
        return derivatives;
    }
}
