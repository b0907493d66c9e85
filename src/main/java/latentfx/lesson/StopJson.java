package latentfx.lesson;

import com.fasterxml.jackson.databind.util.StdConverter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latentfx.analysis.PathStops;
import latentfx.analysis.Side;
import latentfx.analysis.Stop;

/**
 * A stop of the path as a lesson's file holds it.
 *
 * @param sample index of the sample, or -1 for a freely chosen code
 * @param onLeft whether the code was chosen on the left map; true for a sample
 * @param origin how the code was computed from the position on the map; empty for a sample
 * @param code the code, 1 to 10,000 finite numbers; none for a sample
 */
record StopJson(int sample, boolean onLeft, Optional<Stop.Origin> origin, List<Float> code) {
    private static final int MOST = 10_000;

    StopJson {
        code = List.copyOf(code);
        boolean isSample = sample >= 0;
        if (sample < -1 || isSample != code.isEmpty() || isSample != origin.isEmpty() || code.size() > MOST) {
            throw new IllegalArgumentException("a stop cannot be sample " + sample + " and have a code of "
                    + code.size() + " numbers from " + origin.map(Enum::name).orElse("nowhere"));
        }
        for (float value : code) {
            if (!Float.isFinite(value)) {
                throw new IllegalArgumentException("a code cannot contain " + value);
            }
        }
    }

    private static StopJson of(Stop stop) {
        if (stop instanceof Stop.Free free) {
            List<Float> code = new ArrayList<>();
            for (float value : free.code()) {
                code.add(value);
            }
            return new StopJson(-1, free.side() == Side.LEFT, Optional.of(free.origin()), code);
        }
        return new StopJson(((Stop.Sample) stop).index(), true, Optional.empty(), List.of());
    }

    private Stop stop() {
        if (origin.isEmpty()) {
            return new Stop.Sample(sample);
        }
        float[] numbers = new float[code.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = code.get(i);
        }
        return new Stop.Free(onLeft ? Side.LEFT : Side.RIGHT, origin.get(), numbers);
    }

    /** From a path to the file. */
    static final class Write extends StdConverter<PathStops, List<StopJson>> {
        @Override
        public List<StopJson> convert(PathStops path) {
            return path.stops().stream().map(StopJson::of).toList();
        }
    }

    /** From the file to a path. */
    static final class Read extends StdConverter<List<StopJson>, PathStops> {
        @Override
        public PathStops convert(List<StopJson> stops) {
            return new PathStops(stops.stream().map(StopJson::stop).toList());
        }
    }
}
