package latentfx.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import latentfx.latent.ChainPath;
import latentfx.latent.Geodesics;
import latentfx.latent.JoinedPath;
import latentfx.latent.LatentPath;
import latentfx.latent.PathMeter;
import latentfx.latent.PathPlacement;
import latentfx.latent.PathPositions;
import latentfx.latent.SphericalPath;
import latentfx.latent.StraightPath;
import latentfx.math.Matrix;
import latentfx.model.LatentModel;
import latentfx.model.OpenModel;
import latentfx.task.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * Paths of every kind through the latent space of one model, and what can be measured along them. What needs the data is
 * prepared when it is first asked for and kept. Safe to use from several threads.
 */
public final class PathComparison {
    private final LatentModel model;
    private final Matrix codes;
    private final int[] labels;
    private final int classes;
    private final Geodesics geodesics;
    private @Nullable PathMeter meter;

    /** Measures against the codes of the model's own sheet. */
    public PathComparison(OpenModel open) {
        this(
                open.model(),
                open.sheet().codes(),
                open.sheet().labels(),
                open.sheet().labelNames().size());
    }

    PathComparison(LatentModel model, Matrix codes, int[] labels, int classes) {
        this.model = model;
        this.codes = codes;
        this.labels = labels;
        this.classes = classes;
        geodesics = new Geodesics(codes, model::decode);
    }

    /** Whether the model has a prior that a path of that kind needs: slerp is for codes that are drawn from a Gaussian. */
    public boolean offers(PathKind kind) {
        return kind != PathKind.SPHERICAL || model.spec().isVariational();
    }

    /** Builds what geodesics and measurements share, so that the first one need not wait for it. */
    public void prepare(Cancellation cancellation) {
        geodesics.prepare(cancellation);
        meter();
    }

    /**
     * The path through {@code stops}, with each leg taking an equal share of the whole; for a pixel
     * blend, which does not run through the latent space, the straight line.
     *
     * @param stops codes as the decoder takes them, at least two
     * @throws IllegalArgumentException if there are fewer, or the model has no prior for a spherical path
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public LatentPath path(PathKind kind, List<float[]> stops, Cancellation cancellation) {
        if (stops.size() < 2) {
            throw new IllegalArgumentException("a path needs at least two stops, not " + stops.size());
        }
        if (!offers(kind)) {
            throw new IllegalArgumentException("a spherical path needs a prior, which a model of kind "
                    + model.spec().kind() + " does not have");
        }
        List<LatentPath> legs = new ArrayList<>();
        for (int i = 0; i + 1 < stops.size(); i++) {
            legs.add(leg(kind, stops.get(i), stops.get(i + 1), cancellation));
        }
        return legs.size() == 1 ? legs.get(0) : new ChainPath(legs);
    }

    private LatentPath leg(PathKind kind, float[] from, float[] to, Cancellation cancellation) {
        return switch (kind) {
            case PIXEL, LINEAR -> new StraightPath(from, to);
            case SPHERICAL -> spherical(from, to);
            case GEODESIC -> geodesics.between(from, to, cancellation);
        };
    }

    /** Only the style of a conditional model has a prior; its classes are interpolated linearly. */
    private LatentPath spherical(float[] from, float[] to) {
        int latent = model.spec().shape().latent();
        if (latent == from.length) {
            return new SphericalPath(from, to);
        }
        return new JoinedPath(
                new SphericalPath(Arrays.copyOf(from, latent), Arrays.copyOf(to, latent)),
                new StraightPath(
                        Arrays.copyOfRange(from, latent, from.length), Arrays.copyOfRange(to, latent, to.length)));
    }

    /** The path of kind {@code kind} through {@code stops}, decoded in {@code count} evenly spaced frames. */
    public SampledPath sampledPath(PathKind kind, List<float[]> stops, int count, Cancellation cancellation) {
        return sampledPath(kind, path(kind, stops, cancellation), stops, count, cancellation);
    }

    /** {@code path}, of kind {@code kind} and through {@code stops}, decoded in {@code count} evenly spaced frames. */
    public SampledPath sampledPath(
            PathKind kind, LatentPath path, List<float[]> stops, int count, Cancellation cancellation) {
        Matrix positions = PathPositions.evenly(path, count);
        Matrix frames = model.decode(positions);
        cancellation.throwIfCancelled();
        double straight = kind == PathKind.LINEAR
                ? Arrays.stream(SampledPath.steps(frames)).sum()
                : straightLength(stops, count, cancellation);
        return new SampledPath(kind, frames, Optional.of(meter().measure(positions, cancellation)), straight);
    }

    /** The path from picture to picture in pixel space, each leg taking an equal share; at least two pictures. */
    public static LatentPath blendPath(List<float[]> pictures) {
        List<LatentPath> legs = new ArrayList<>();
        for (int i = 0; i + 1 < pictures.size(); i++) {
            legs.add(new StraightPath(pictures.get(i), pictures.get(i + 1)));
        }
        return new ChainPath(legs);
    }

    /**
     * The pixel blend through {@code pictures}, one a stop, in {@code count} frames.
     *
     * @param stops the codes of the same stops, for the straight line that it is compared with
     */
    public SampledPath blend(List<float[]> pictures, List<float[]> stops, int count, Cancellation cancellation) {
        Matrix frames = PathPositions.evenly(blendPath(pictures), count);
        Optional<PathPlacement> placement =
                model.spec().classes() > 0 || !model.spec().hasEncoder()
                        ? Optional.empty()
                        : Optional.of(meter().measure(model.encode(frames).mean(), cancellation));
        return new SampledPath(PathKind.PIXEL, frames, placement, straightLength(stops, count, cancellation));
    }

    private double straightLength(List<float[]> stops, int count, Cancellation cancellation) {
        Matrix positions = PathPositions.evenly(path(PathKind.LINEAR, stops, cancellation), count);
        return Arrays.stream(SampledPath.steps(model.decode(positions))).sum();
    }

    private synchronized PathMeter meter() {
        if (meter == null) {
            meter = new PathMeter(codes, labels, classes);
        }
        return meter;
    }
}
