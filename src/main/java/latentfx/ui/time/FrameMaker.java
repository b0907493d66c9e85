package latentfx.ui.time;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import latentfx.math.Matrix;
import latentfx.workbench.OpenModel;
import latentfx.workbench.time.AlignedMap;
import latentfx.workbench.time.Recording;
import latentfx.workbench.time.TimePoint;

/**
 * Makes frames of one recording. Keeps the last few looks that it opened, so that play within an epoch and small steps of
 * the hand restore nothing. Safe to use from several threads, one frame at a time.
 */
final class FrameMaker {
    private static final int NEIGHBOURS = 4;
    private static final double USUAL_SHARE = 0.995;
    private static final double MARGIN = 1.15;

    private final Recording recording;
    private final Map<TimePoint, OpenModel> models = newest();
    private final Map<TimePoint, Laid> maps = newest();

    private record Laid(AlignedMap map, double span) {}

    FrameMaker(Recording recording) {
        this.recording = recording;
    }

    private static <V> Map<TimePoint, V> newest() {
        return new LinkedHashMap<>(8, 0.75f, true);
    }

    Recording recording() {
        return recording;
    }

    /** The frame at {@code at} epochs of {@code line}, which is not empty. */
    synchronized TimeFrame make(List<TimePoint> line, double at, OptionalInt sample) throws IOException {
        int after = TimeLine.after(line, at);
        TimePoint late = line.get(after);
        TimePoint early = line.get(Math.max(0, after - 1));
        double gap = late.at() - early.at();
        double share = gap > 0 ? Math.max(0, Math.min(1, (at - early.at()) / gap)) : 1;
        Laid from = laid(early);
        Laid to = laid(late);
        Matrix places = from.map().towards(to.map(), share);
        boolean isEarly = share < 0.5;
        TimePoint nearest = isEarly ? early : late;
        OpenModel model = model(nearest);
        Optional<float[]> image =
                sample.isPresent() && sample.getAsInt() < model.sheet().size()
                        ? Optional.of(decoded(model, sample.getAsInt()))
                        : Optional.empty();
        return new TimeFrame(
                at,
                nearest,
                model,
                isEarly ? from.map() : to.map(),
                places,
                (1 - share) * from.span() + share * to.span(),
                image);
    }

    private static float[] decoded(OpenModel model, int sample) {
        float[] image = new float[model.image().size()];
        model.model().pointDecoder().decode(model.sheet().codes().row(sample), image);
        return image;
    }

    private OpenModel model(TimePoint point) throws IOException {
        OpenModel known = models.get(point);
        if (known == null) {
            known = recording.open(point.moment());
            models.put(point, known);
            trim(models);
        }
        return known;
    }

    private Laid laid(TimePoint point) throws IOException {
        Laid known = maps.get(point);
        if (known == null) {
            AlignedMap map = recording.map(point.moment());
            known = new Laid(map, span(map.points()));
            maps.put(point, known);
            trim(maps);
        }
        return known;
    }

    private static <V> void trim(Map<TimePoint, V> cache) {
        if (cache.size() > NEIGHBOURS) {
            cache.remove(cache.keySet().iterator().next());
        }
    }

    private static double span(Matrix places) {
        double[] away = new double[places.rows()];
        for (int i = 0; i < away.length; i++) {
            away[i] = Math.max(Math.abs(places.get(i, 0)), Math.abs(places.get(i, 1)));
        }
        Arrays.sort(away);
        return away.length == 0 ? 1 : Math.max(1e-6, MARGIN * away[(int) (USUAL_SHARE * (away.length - 1))]);
    }
}
